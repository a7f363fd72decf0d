package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.report.Verdict;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of a re-solve, on towns in which anything may have happened. */
final class ResolveProperties {
  private static final long STEPS = 150;

  @Property(tries = 60)
  void theAnswerIsNeverWorseThanThePublishedPlan(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Assume.that(problem.baseline() != null);

    Plan answer = solve(problem, seed);

    Verdict.Totals published = score(problem, published(problem));
    assertThat(score(problem, answer)).isGreaterThanOrEqualTo(published);
  }

  @Property(tries = 60)
  void thePastStaysAsItWasCarriedOut(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Assume.that(problem.baseline() != null);

    LoadTable answer = LoadTable.of(problem, solve(problem, seed));

    LoadTable published = LoadTable.of(problem, published(problem));
    for (LineDuty line : problem.lines()) {
      for (int day = 0; day < line.firstOpenDay(); day++) {
        assertThat(answer.load(line, day)).isEqualTo(published.load(line, day));
      }
    }
  }

  @Property(tries = 25) // each solves a season first, which takes the time of ten changes
  void whatKeepsEveryDutyIsAnsweredUnchanged(@ForAll long seed) {
    Problem season = RandomTown.problem(seed);
    Plan plan = solve(season, seed);
    int asOf = new Random(seed).nextInt(season.days());
    Problem problem =
        Problem.of(
            season.policy(),
            season.registry(),
            Events.NONE,
            new Baseline(plan, season.season().dateOf(asOf)));
    Verdict.Totals score = score(problem, plan);
    Assume.that(score.hard() == 0 && score.medium() == 0);

    Plan answer = solve(problem, seed + 1);

    assertThat(answer.reductions()).containsExactlyInAnyOrderElementsOf(plan.reductions());
  }

  @Property(tries = 60)
  void theOrderOfEventsMeansNothing(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    List<Event> shuffled = new ArrayList<>(problem.events().events());
    Collections.shuffle(shuffled, new Random(seed));
    Problem other =
        Problem.of(problem.policy(), problem.registry(), new Events(shuffled), problem.baseline());

    List<Reduction> answer = solve(other, seed).reductions();

    assertThat(answer).isEqualTo(solve(problem, seed).reductions());
  }

  @Property(tries = 50)
  void pinnedDaysStayAsPublished(@ForAll long seed) {
    Problem drawn = RandomEvents.problem(seed);
    Assume.that(drawn.baseline() != null && !drawn.lines().isEmpty());
    Baseline baseline = Objects.requireNonNull(drawn.baseline());
    LineDuty line = drawn.lines().get(new Random(seed).nextInt(drawn.lines().size()));
    Pin pin = new Pin(line.id(), drawn.season().span(), "planner", null);
    Plan plan = baseline.plan();
    Plan pinned =
        new Plan(
            plan.policy(),
            plan.registry(),
            plan.events(),
            plan.asOf(),
            plan.reductions(),
            List.of(pin),
            plan.provenance());
    Problem problem =
        Problem.of(
            drawn.policy(),
            drawn.registry(),
            drawn.events(),
            new Baseline(pinned, baseline.asOf()));

    Plan answer = solve(problem, seed);

    LoadTable loads = LoadTable.of(problem, answer);
    LoadTable published = LoadTable.of(problem, pinned);
    assertThat(answer.pins()).containsExactly(pin);
    for (int day = 0; day < problem.days(); day++) {
      assertThat(loads.load(line, day)).isEqualTo(published.load(line, day));
    }
  }

  private static Plan solve(Problem problem, long seed) {
    return new Planner(problem, Budget.ofSteps(STEPS, seed), Progress.SILENT).solve();
  }

  private static Plan published(Problem problem) {
    return Objects.requireNonNull(problem.baseline()).plan();
  }

  private static Verdict.Totals score(Problem problem, Plan plan) {
    return Checker.check(problem, plan).score();
  }
}
