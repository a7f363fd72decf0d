package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import lunting.data.policy.Weights;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.RotationConstraints;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;

/** Sets up the solver: simulated annealing over our own moves, from the start plan. */
public final class Search {
  private Search() {}

  /**
   * A solver for a problem.
   *
   * @param time for the search; null: no limit
   * @param steps of the search; null: no limit
   */
  public static Solver<RotationPlan> solver(
      Problem problem,
      @Nullable Duration time,
      @Nullable Long steps,
      long seed,
      EnvironmentMode mode) {
    TerminationConfig limits = new TerminationConfig();
    if (time != null) {
      limits.withMillisecondsSpentLimit(Math.max(1, time.toMillis()));
    }
    if (steps != null) {
      limits.withStepCountLimit((int) Math.min(Integer.MAX_VALUE, steps));
    }
    LocalSearchPhaseConfig annealing =
        new LocalSearchPhaseConfig()
            .withMoveSelectorConfig(
                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RotationMoves.class))
            .withAcceptorConfig(
                new LocalSearchAcceptorConfig()
                    .withSimulatedAnnealingStartingTemperature(temperature(problem)))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    annealing.setTerminationConfig(limits);
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(mode)
            .withRandomSeed(seed)
            .withSolutionClass(RotationPlan.class)
            .withEntityClasses(LinePattern.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RotationConstraints.class))
            .withPhases(annealing);
    return SolverFactory.<RotationPlan>create(config).buildSolver();
  }

  /** An average stop at the hottest; nothing HARD or MEDIUM is ever given up for a softer plan. */
  private static String temperature(Problem problem) {
    Weights weights = problem.policy().weights();
    long cost = 0;
    long lines = 0;
    for (LineDuty line : problem.lines()) {
      if (line.countable()) {
        cost += weights.restart() * line.size() * line.rampCostDays();
        lines++;
      }
    }
    long average = lines == 0 ? 0 : cost / lines;
    // Where stops cost nothing, a few line-days off their best days set the scale.
    long scale = Math.max(average, weights.evenCoverage() * 1_000L);
    return "0hard/0medium/%dsoft"
        .formatted(
            (long) (Double.parseDouble(System.getProperty("temp", "4")) * scale * Scale.SOFT));
  }
}
