package lunting.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the relaxation, on towns in which anything may have happened. */
final class RelaxationProperties {
  private static final long STEPS = 20;
  private static final int SCALES = 10;

  @Property(tries = 60, maxDiscardRatio = 50)
  void noPricesMakeTheBoundMoreThanALegalPlanCosts(@ForAll long seed) {
    Problem problem = problem(seed);
    Plan plan = plan(problem, seed);
    Verdict.Totals score = Checker.score(problem, plan);
    Assume.that(score.hard() == 0);
    Random random = new Random(seed);

    for (int scale = 0; scale < SCALES; scale++) {
      Multipliers prices = prices(problem, random, 1 << (2 * scale));

      assertThat(bound(problem, prices, -score.medium()))
          .as("scale %d", scale)
          .isLessThanOrEqualTo(-score.soft());
    }
  }

  /** Prices that reward what a plan does and punish all else leave the bound the least room. */
  @Property(tries = 60, maxDiscardRatio = 50)
  void norDoPricesThatSuitThePlan(@ForAll long seed) {
    Problem problem = problem(seed);
    Plan plan = plan(problem, seed);
    Verdict.Totals score = Checker.score(problem, plan);
    Assume.that(score.hard() == 0);
    LoadTable loads = LoadTable.of(problem, plan);

    for (int scale = 0; scale < SCALES; scale++) {
      Multipliers prices = suiting(problem, loads, 1 << (2 * scale));

      assertThat(bound(problem, prices, -score.medium()))
          .as("scale %d", scale)
          .isLessThanOrEqualTo(-score.soft());
    }
  }

  private static Problem problem(long seed) {
    return seed % 2 == 0 ? RandomTown.problem(seed) : RandomEvents.problem(seed);
  }

  private static Plan plan(Problem problem, long seed) {
    return new Planner(problem, Budget.ofSteps(STEPS, seed), Progress.SILENT).solve();
  }

  private static long bound(Problem problem, Multipliers prices, long lacking) {
    Relaxation relaxation = new Relaxation(problem, () -> false);
    try (Evaluator evaluator = new Evaluator(relaxation, 1)) {
      Evaluation found = Objects.requireNonNull(evaluator.at(prices, () -> false));
      return relaxation.bound(found.value(), prices, lacking);
    }
  }

  private static Multipliers prices(Problem problem, Random random, int most) {
    Multipliers prices = Multipliers.none(problem, random.nextInt(most));
    for (int row = 0; row < Multipliers.rows(problem); row++) {
      boolean sector = row < problem.sectors().size();
      long[] days = prices.row(row);
      for (int day = 0; day < days.length; day++) {
        days[day] = sector ? random.nextInt(2 * most + 1) - most : 1_000L * random.nextInt(most);
      }
    }
    return prices;
  }

  private static Multipliers suiting(Problem problem, LoadTable loads, int most) {
    Multipliers prices = Multipliers.none(problem, most);
    for (int day = 0; day < problem.days(); day++) {
      for (Sector sector : problem.sectors()) {
        boolean off = loads.reduced(sector, day).longValue() > sector.target().on(day);
        prices.of(sector)[day] = off ? -most : most;
      }
      for (TownDuty town : problem.towns()) {
        prices.of(town)[day] = visits(loads, town, day) == 0 ? 1_000L * most : 0;
      }
      for (ServiceDuty service : problem.services()) {
        prices.of(service)[day] = isCut(loads, service, day) ? 0 : 1_000L * most;
      }
    }
    return prices;
  }

  private static boolean isCut(LoadTable loads, ServiceDuty service, int day) {
    return service.suppliers().stream().anyMatch(each -> loads.cut(each.line(), day) > 0);
  }

  private static long visits(LoadTable loads, TownDuty town, int day) {
    return town.lines().stream()
        .flatMap(line -> loads.stops(line).stream())
        .filter(stop -> stop.first() == day || stop.last() + 1 == day)
        .count();
  }
}
