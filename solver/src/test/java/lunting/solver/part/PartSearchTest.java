package lunting.solver.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.search.Rounds;
import org.junit.jupiter.api.Test;

final class PartSearchTest {
  private static final Rounds ROUNDS = new Rounds(20, 0, Long.MAX_VALUE, 2);

  /** More than a round. */
  private static final long SHORT = 4_000;

  private static final long LONG = 12_000;

  @Test
  void aLongerSearchBeginsAsAShorterOne() {
    Problem season = season();

    List<Verdict.Totals> shorter = course(season, SHORT);
    List<Verdict.Totals> longer = course(season, LONG);

    assertThat(new HashSet<>(shorter)).hasSizeGreaterThan(2);
    assertThat(longer).hasSizeGreaterThan(shorter.size()).startsWith(array(shorter));
  }

  @Test
  void soDoesALongerSearchFromAPublishedPlan() {
    Problem warned = warned();

    List<Verdict.Totals> shorter = course(warned, SHORT);
    List<Verdict.Totals> longer = course(warned, LONG);

    assertThat(new HashSet<>(shorter)).hasSizeGreaterThan(2);
    assertThat(longer).hasSizeGreaterThan(shorter.size()).startsWith(array(shorter));
  }

  private static Verdict.Totals[] array(List<Verdict.Totals> course) {
    // The last beat may come with the step that ends the search.
    return course.subList(0, course.size() - 1).toArray(Verdict.Totals[]::new);
  }

  private static Problem season() {
    Sample district = Objects.requireNonNull(Samples.find("district", 0));
    return Problem.of(district.policy(), district.registry());
  }

  /** A season's plan is published when a red warning comes. */
  private static Problem warned() {
    Sample district = Objects.requireNonNull(Samples.find("district", 0));
    Plan plan = new Planner(season(), Budget.ofSteps(0, 0), Progress.SILENT).solve();
    LocalDate from = LocalDate.of(2021, 1, 13);
    Event.Warning red =
        new Event.Warning("W", null, Level.RED, from, from.plusDays(5), Set.of(), null);
    return Problem.of(
        district.policy(),
        district.registry(),
        new Events(List.of(red)),
        new Baseline(plan, from.minusDays(1)));
  }

  /** How the best plan stands every few steps of a search. */
  private static List<Verdict.Totals> course(Problem problem, long steps) {
    PartSolve part = new PartSolve(problem, Aim.of(problem.policy()), steps, null);
    part.start(() -> false);
    List<Verdict.Totals> course = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public boolean stops() {
            return false;
          }

          @Override
          public void beat() {
            course.add(part.standing());
          }

          @Override
          public void mended() {}
        };
    new PartSearch(new Turn(part, 0, Turn.NEVER), watch, ROUNDS).run(0);
    return course;
  }
}
