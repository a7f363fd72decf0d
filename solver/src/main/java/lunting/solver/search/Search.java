package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.Weights;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.RotationConstraints;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Sets up the solver: mending where the start plan breaks something, then simulated annealing over
 * our own moves, in two passes, or in one cold pass from a published plan.
 */
public final class Search {
  // A quick, cool pass comes first: whoever stops early, or looks on, has a good plan by then. The
  // long pass that follows heats the plan up again and would show nothing for half of its time.
  private static final int QUICK_PASS_PART = 6;
  private static final int QUICK_PASS_COOLER = 3;
  private static final int COLDER_FROM_BASELINE = 10;

  private final Problem problem;
  private final Weights weights;
  private final boolean mends;
  private final boolean anneals;

  /**
   * A search.
   *
   * @param weights what soft amounts weigh in it
   * @param mends whether the start plan breaks something that has to be mended first
   * @param anneals whether it may be made cheaper then
   */
  public Search(Problem problem, Weights weights, boolean mends, boolean anneals) {
    this.problem = problem;
    this.weights = weights;
    this.mends = mends;
    this.anneals = anneals;
  }

  /** Whether any line of a plan may be moved; without one, its start plan is the answer. */
  public static boolean hasMoves(RotationPlan plan) {
    OpenDays open = new OpenDays(plan.problem());
    return !new Neighbours(plan.getLines(), open).lines().isEmpty();
  }

  /** The patterns to start from: a greedy plan, or the published one. */
  public static List<Pattern> start(Problem problem) {
    WarmStart warm = new WarmStart(problem, new OpenDays(problem));
    if (problem.baseline() != null) {
      return warm.ofBaseline();
    }
    List<Pattern> season = Start.of(problem);
    return problem.events().events().isEmpty() ? season : warm.of(season);
  }

  /**
   * A solver for the problem.
   *
   * @param time for the search; null: no limit
   * @param steps of the annealing; null: no limit
   */
  @SuppressWarnings("rawtypes") // As the solver's own settings ask.
  public Solver<RotationPlan> solver(
      @Nullable Duration time, @Nullable Long steps, long seed, EnvironmentMode mode) {
    long began = System.nanoTime();
    List<PhaseConfig> phases = new ArrayList<>();
    if (mends) {
      phases.add(new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Mending(problem))));
    }
    long hottest = averageStop();
    if (anneals && problem.baseline() != null) {
      // Few lines should change: what is far from the published plan is not worth a visit.
      phases.add(annealing(hottest / COLDER_FROM_BASELINE, time, steps));
    } else if (anneals) {
      phases.add(annealing(hottest / QUICK_PASS_COOLER, part(time, true), part(steps, true)));
      phases.add(annealing(hottest, part(time, false), part(steps, false)));
    }
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(mode)
            .withRandomSeed(seed)
            .withSolutionClass(RotationPlan.class)
            .withEntityClasses(LinePattern.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RotationConstraints.class))
            .withPhaseList(phases);
    SolverFactory<RotationPlan> factory = SolverFactory.create(config);
    if (time == null) {
      return factory.buildSolver();
    }
    // A factory takes a second where it is a process's first; that is part of the time, too.
    Duration left = time.minusNanos(System.nanoTime() - began);
    SolverConfigOverride limit =
        new SolverConfigOverride()
            .withTerminationConfig(
                new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, left.toMillis())));
    return factory.buildSolver(limit);
  }

  private static LocalSearchPhaseConfig annealing(
      long temperature, @Nullable Duration time, @Nullable Long steps) {
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
                    .withSimulatedAnnealingStartingTemperature(
                        "0hard/0medium/%dsoft".formatted(temperature)))
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

  /** An average stop's cost; nothing HARD or MEDIUM is ever given up for a softer plan. */
  private long averageStop() {
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
    return Scale.SOFT * Math.max(average, weights.evenCoverage() * 1_000L);
  }
}
