package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Map;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;
import lunting.solver.search.move.MoveShares;

/** Simulated annealing with the moves of this house, a pass at a time. */
final class Annealing {
  private final MoveShares shares;
  private final long averageStop;

  /** Annealing of a problem's plans. */
  Annealing(Problem problem, Weights weights, MoveShares shares) {
    this.shares = shares;
    averageStop = averageStop(problem, weights);
  }

  /**
   * A solver for a pass.
   *
   * @param limits the first that is reached ends the pass, which cools down until then
   */
  Solver<RotationPlan> solver(
      Pass pass, TerminationConfig limits, long seed, EnvironmentMode mode) {
    String temperature =
        "0hard/%dmedium/%dsoft".formatted(pass.reserve(), averageStop / 100 * pass.heat());
    return solver(shares, temperature, limits, seed, mode);
  }

  /** Loads what every search needs, which is nearly a second's work in a process that is new. */
  static void prepare() {
    solver(
        MoveShares.TUNED,
        "0hard/0medium/1soft",
        new TerminationConfig().withMillisecondsSpentLimit(1L),
        0,
        EnvironmentMode.NO_ASSERT);
  }

  private static Solver<RotationPlan> solver(
      MoveShares shares,
      String temperature,
      TerminationConfig limits,
      long seed,
      EnvironmentMode mode) {
    LocalSearchPhaseConfig annealing =
        new LocalSearchPhaseConfig()
            .withMoveSelectorConfig(
                new MoveIteratorFactoryConfig()
                    .withMoveIteratorFactoryClass(RotationMoves.class)
                    .withMoveIteratorFactoryCustomProperties(Map.of("shares", shares.toString())))
            .withAcceptorConfig(
                new LocalSearchAcceptorConfig()
                    .withSimulatedAnnealingStartingTemperature(temperature))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    annealing.setTerminationConfig(limits);
    return Engine.of(annealing, seed, mode);
  }

  /** The SOFT cost of an average stop, the scale of the temperature. */
  private static long averageStop(Problem problem, Weights weights) {
    long cost = 0;
    long lines = 0;
    for (LineDuty line : problem.lines()) {
      if (line.countable()) {
        cost += weights.of(RuleId.RESTARTS) * line.size() * line.rampCostDays();
        lines++;
      }
    }
    long average = lines == 0 ? 0 : cost / lines;
    // Where stops cost nothing, a few line-days off their best days set the scale.
    return Scale.SOFT * Math.max(average, weights.of(RuleId.EVEN_COVERAGE) * 1_000L);
  }
}
