package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.reach.Shortfall;
import lunting.solver.reach.Shortfalls;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** Yellow, then orange, then red on overlapping days, with 48, 20 and 0 hours of notice. */
final class EscalationTest {
  private static final Sample DISTRICT = Objects.requireNonNull(Samples.find("district", 0));

  @Test
  void eachAnswerIsLegalLeavesThePastAloneAndExplainsWhatIsLeft() {
    Plan plan =
        new Planner(
                Problem.of(DISTRICT.policy(), DISTRICT.registry()),
                Budget.ofSteps(1_000, 0),
                Progress.SILENT)
            .solve();
    List<Event> known = new ArrayList<>();

    for (Event.Warning warning :
        List.of(
            warning("W1", Level.YELLOW, "2021-01-09T00:00:00+08:00", "2021-01-11", "2021-01-18"),
            warning("W2", Level.ORANGE, "2021-01-12T04:00:00+08:00", "2021-01-13", "2021-01-20"),
            warning("W3", Level.RED, "2021-01-15T00:00:00+08:00", "2021-01-15", "2021-01-19"))) {
      known.add(warning);
      LocalDate asOf = Objects.requireNonNull(warning.answerableFrom(DISTRICT.policy().timeZone()));
      Problem problem =
          Problem.of(
              DISTRICT.policy(), DISTRICT.registry(), new Events(known), new Baseline(plan, asOf));
      Verdict before = Checker.check(problem, plan);

      Plan answer =
          new Planner(problem, Budget.ofTime(Duration.ofSeconds(3)), Progress.SILENT).solve();

      Verdict verdict = Checker.check(problem, answer);
      assertThat(before.feasible()).as("%s asks for something", warning.id()).isFalse();
      assertThat(verdict.rules())
          .filteredOn(rule -> rule.level() == Verdict.Severity.HARD && rule.amount() > 0)
          .isEmpty();
      assertThat(verdict.score().medium()).isGreaterThanOrEqualTo(before.score().medium());
      assertThatThePastStays(problem, plan, answer);
      assertThatLacksAreExplained(problem, answer, verdict);
      plan = answer;
    }
  }

  private static void assertThatThePastStays(Problem problem, Plan before, Plan after) {
    LoadTable was = LoadTable.of(problem, before);
    LoadTable is = LoadTable.of(problem, after);
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < problem.asOfDay(); day++) {
        assertThat(is.load(line, day)).isEqualTo(was.load(line, day));
      }
    }
  }

  private static void assertThatLacksAreExplained(Problem problem, Plan plan, Verdict verdict) {
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() == Verdict.Severity.MEDIUM) {
        List<String> subjects =
            rule.breaches().stream().map(Verdict.Breach::subject).distinct().toList();
        assertThat(Shortfalls.of(problem, plan))
            .filteredOn(told -> told.rule() == rule.rule())
            .extracting(Shortfall::subject)
            .containsExactlyInAnyOrderElementsOf(subjects);
      }
    }
  }

  private static Event.Warning warning(
      String id, Level level, String issued, String from, String to) {
    return new Event.Warning(
        id,
        OffsetDateTime.parse(issued),
        level,
        LocalDate.parse(from),
        LocalDate.parse(to),
        Set.of(),
        null);
  }
}
