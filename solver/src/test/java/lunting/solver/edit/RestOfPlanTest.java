package lunting.solver.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lunting.data.calendar.Span;
import lunting.data.plan.Edit;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Text;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.answer.Leeway;
import lunting.solver.change.ChangeCount;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rest of a plan is solved from where it is, and what is pinned stays. */
final class RestOfPlanTest {
  private static final Sample SAMPLE = Objects.requireNonNull(Samples.find("district", 1));
  private static final Problem SEASON = Problem.of(SAMPLE.policy(), SAMPLE.registry());

  private static final long STEPS = 1_000;

  private static EditedPlan first = EditedPlan.of(SEASON, Plan.of(List.of()));

  @BeforeAll
  static void aPlanIsThere() {
    first = EditedPlan.of(SEASON, solve(SEASON, Leeway.BALANCED, 200, 1));
  }

  @Test
  void twoSolvesKeepEveryPinnedLineExactly() {
    EditedPlan pinned = pinEveryThirdLine();

    Plan one = rest(pinned.plan(), Leeway.BEST, null, 7, STEPS);
    Plan other = rest(pinned.plan(), Leeway.BEST, null, 8, STEPS);

    assertThat(one.reductions()).isNotEqualTo(pinned.plan().reductions());
    for (int i = 0; i < SEASON.lines().size(); i += 3) {
      String line = SEASON.lines().get(i).id();
      assertThat(days(one, line)).as(line).isEqualTo(days(pinned.plan(), line));
      assertThat(days(other, line)).as(line).isEqualTo(days(pinned.plan(), line));
    }
  }

  @Test
  void theLessMayChangeTheFewerPlantsDo() {
    // Where hardly anything pays, a step takes many moves.
    int fewest = plantsChanged(rest(first.plan(), Leeway.FEWEST, null, 7, 20));
    int best = plantsChanged(rest(first.plan(), Leeway.BEST, null, 7, STEPS));

    assertThat(fewest).isLessThan(best);
  }

  @Test
  void theBestCostIsBetterThanThePlanAtHand() {
    Plan best = rest(first.plan(), Leeway.BEST, null, 7, STEPS);

    assertThat(Checker.score(SEASON, best)).isGreaterThan(Checker.score(SEASON, first.plan()));
  }

  @Test
  void onlyThePlantsThatMayChangeDo() {
    Set<String> some =
        SEASON.plants().stream().limit(20).map(plant -> plant.id()).collect(Collectors.toSet());

    Plan plan = rest(first.plan(), Leeway.BEST, some, 7, STEPS);

    for (LineDuty line : SEASON.lines()) {
      if (!some.contains(SEASON.plantOf(line).id())) {
        assertThat(days(plan, line.id())).isEqualTo(days(first.plan(), line.id()));
      }
    }
  }

  @Test
  void thePlanAtHandKeepsAsMuchAsBefore() {
    Baseline baseline = RestOfPlan.of(SEASON, first.plan(), null);
    Problem rest = Problem.of(SEASON.policy(), SEASON.registry(), SEASON.events(), baseline);

    assertThat(Checker.score(rest, first.plan())).isEqualTo(Checker.score(SEASON, first.plan()));
  }

  @Test
  void aSeasonUnderWayGoesOnFromItsOwnDay() {
    LocalDate asOf = SEASON.season().dateOf(30);
    Problem underWay =
        Problem.of(
            SEASON.policy(), SEASON.registry(), SEASON.events(), new Baseline(first.plan(), asOf));

    assertThat(RestOfPlan.of(underWay, first.plan(), null).asOf()).isEqualTo(asOf);
  }

  private static EditedPlan pinEveryThirdLine() {
    EditedPlan pinned = first;
    Span season = SEASON.season().span();
    for (int i = 0; i < SEASON.lines().size(); i += 3) {
      Edit pin = new Edit.PinDays(SEASON.lines().get(i).id(), season, "王海", Text.ofPlain("已告知企业"));
      if (Editing.apply(SEASON, pinned, List.of(pin)) instanceof Applied.Done done) {
        pinned = pinned.with(done.lines());
      }
    }
    return pinned;
  }

  private static Plan rest(
      Plan plan, Leeway leeway, @Nullable Set<String> plants, long seed, long steps) {
    Baseline baseline = RestOfPlan.of(SEASON, plan, plants);
    Problem rest = Problem.of(SEASON.policy(), SEASON.registry(), SEASON.events(), baseline);
    return solve(rest, leeway, steps, seed);
  }

  private static Plan solve(Problem problem, Leeway leeway, long steps, long seed) {
    return new Planner(
            problem,
            new Budget(null, steps, seed),
            Progress.SILENT,
            Clock.systemUTC(),
            leeway.aim(problem.policy()),
            Cores.of(1))
        .solve();
  }

  private static int plantsChanged(Plan plan) {
    return ChangeCount.of(SEASON, LoadTable.of(SEASON, first.plan()), LoadTable.of(SEASON, plan))
        .plants();
  }

  private static List<String> days(Plan plan, String line) {
    Map<String, List<Stretch>> stretches = Stretch.byLine(plan.reductions());
    return stretches.getOrDefault(line, List.of()).stream()
        .map(stretch -> stretch.span() + " " + stretch.loadPercent())
        .toList();
  }
}
