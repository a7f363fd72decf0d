package lunting.solver.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.text.Text;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.CountedPlan;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A trial counts only what its lines have a part in, and says what a whole check would. */
final class TrialProperties {
  private static final Text WHAT = Text.of("某事", "that");

  @Property(tries = 600)
  void aTrialSaysWhatTheWholeCheckSays(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, random);
    Plan before = Recount.plan(problem, plan);
    List<LineDuty> changed = new ArrayList<>(problem.lines());
    Collections.shuffle(changed, random);
    changed.stream()
        .limit(1 + random.nextInt(3))
        .forEach(line -> plan.put(line, RandomEvents.runs(problem, line, random)));
    Plan after = Recount.plan(problem, plan);
    Map<String, LineRows> lines = new LinkedHashMap<>();
    changed.stream().limit(3).forEach(line -> lines.put(line.id(), rows(after, line)));

    Judgement trial =
        Judgement.ofTrial(problem, CountedPlan.of(problem, before), new Applied.Done(lines, WHAT));

    assertThat(trial)
        .isEqualTo(
            Judgement.of(
                problem,
                Checker.check(problem, before),
                Checker.check(problem, after),
                EditStage.TRIAL,
                WHAT,
                lines.keySet()));
  }

  private static LineRows rows(Plan plan, LineDuty line) {
    return new LineRows(
        plan.reductions().stream().filter(row -> row.line().equals(line.id())).toList(), List.of());
  }

  @Property(tries = 60)
  void aPlaceIsBarredWhereTheWholeCheckFindsMoreBroken(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Assume.that(!problem.lines().isEmpty());
    EditedPlan edited =
        EditedPlan.of(problem, Recount.plan(problem, RandomEvents.plan(problem, random)));
    CountedPlan counted = CountedPlan.of(problem, edited.plan());
    String line = problem.lines().get(random.nextInt(problem.lines().size())).id();
    int days = 1 + random.nextInt(Math.min(problem.days(), 9));

    List<BarredPlaces.Barred> barred =
        new BarredPlaces(problem, edited, counted, line).of(days, 0, null);

    for (int first = 0; first + days <= problem.days(); first++) {
      LocalDate day = problem.season().dateOf(first);
      Edit.Bar bar = new Edit.Bar(line, new Span(day, day.plusDays(days - 1L)), 0);
      if (Editing.apply(problem, edited, List.of(new Edit.Place(bar, null)))
          instanceof Applied.Done done) {
        List<RuleChange> changes =
            RuleChange.between(
                counted.verdict(), Checker.check(problem, edited.with(done.lines()).plan()));
        assertThat(barred.stream().anyMatch(range -> range.days().contains(day)))
            .isEqualTo(changes.stream().anyMatch(RuleChange::breaks));
      }
    }
  }
}
