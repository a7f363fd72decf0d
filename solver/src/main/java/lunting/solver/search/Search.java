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

/**
 * Sets up the solver: simulated annealing over our own moves, from the start plan, in two passes.
 */
public final class Search {
  // A quick, cool pass comes first: whoever stops early, or looks on, has a good plan by then. The
  // long pass that follows heats the plan up again and would show nothing for half of its time.
  private static final int QUICK_PASS_PART = 6;
  private static final int QUICK_PASS_COOLER = 3;

  private Search() {}

  /** Whether any line of a plan may be moved; without one, its start plan is the answer. */
  public static boolean hasMoves(RotationPlan plan) {
    return !new Neighbours(plan.getLines()).lines().isEmpty();
  }

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
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(mode)
            .withRandomSeed(seed)
            .withSolutionClass(RotationPlan.class)
            .withEntityClasses(LinePattern.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RotationConstraints.class))
            .withPhases(
                annealing(problem, QUICK_PASS_COOLER, part(time, true), part(steps, true)),
                annealing(problem, 1, part(time, false), part(steps, false)));
    return SolverFactory.<RotationPlan>create(config).buildSolver();
  }

  private static LocalSearchPhaseConfig annealing(
      Problem problem, int cooler, @Nullable Duration time, @Nullable Long steps) {
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
                    .withSimulatedAnnealingStartingTemperature(temperature(problem, cooler)))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    annealing.setTerminationConfig(limits);
    return annealing;
  }

  private static @Nullable Duration part(@Nullable Duration time, boolean quick) {
    Duration quickPart = time == null ? null : time.dividedBy(QUICK_PASS_PART);
    return time == null || quick ? quickPart : time.minus(quickPart);
  }

  private static @Nullable Long part(@Nullable Long steps, boolean quick) {
    return steps == null
        ? null
        : quick ? (Long) (steps / QUICK_PASS_PART) : (Long) (steps - steps / QUICK_PASS_PART);
  }

  /** An average stop at the hottest; nothing HARD or MEDIUM is ever given up for a softer plan. */
  private static String temperature(Problem problem, int cooler) {
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
    return "0hard/0medium/%dsoft".formatted(scale * Scale.SOFT / cooler);
  }
}
