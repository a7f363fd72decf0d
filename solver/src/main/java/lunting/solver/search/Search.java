package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
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
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.solver.line.LostCauses;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.RotationConstraints;
import lunting.solver.rule.Scale;
import lunting.solver.search.move.MoveShares;
import lunting.solver.search.move.Neighbours;
import lunting.solver.search.start.Start;
import lunting.solver.search.start.WarmStart;
import org.jspecify.annotations.Nullable;

/**
 * Sets up Timefold's solver: first mending, where the start plan breaks a duty, then simulated
 * annealing with the moves of this house.
 *
 * <p>Annealing goes in passes, each with its own temperature. A season plan has two in its first
 * round, then one in each further {@link #round}. A search from a published plan has cold ones,
 * since few lines should change, and up to 500 lines a warmer one between them; it has one round.
 */
public final class Search {
  private static final int SIXTHS = 6;

  /** With more lines than this the warmer pass is left out: it would not cool down in the time. */
  private static final int MOST_LINES_REHEATED = 500;

  /** Exact placings for the reserve may take this part of the time, the first steps included. */
  private static final int REFILLING_PART = 4;

  /** How much worse a reserve, in score, a warm pass often accepts on the way at its beginning. */
  private static final long WARM_RESERVE = 10 * Scale.MEDIUM;

  /**
   * One pass of annealing.
   *
   * @param sixths of the time, or of the steps
   * @param cooler its temperature is an average stop's cost through this
   * @param reserve temperature of the reserve; 0: a worse one is never taken on the way
   */
  private record Pass(int sixths, int cooler, long reserve) {}

  // A short, cool pass comes first, so that whoever stops early has a good plan. The long, hot pass
  // after it shows nothing better for half of its time.
  private static final List<Pass> SEASON = List.of(new Pass(1, 3, 0), new Pass(5, 1, 0));

  private static final Pass ROUND = new Pass(SIXTHS, 1, 0);

  // Few lines should change, so plans far from the published one need not be visited.
  private static final List<Pass> CHANGE = List.of(new Pass(SIXTHS, 10, 0));

  // Where a reserve cannot be met in full, a cold pass cannot swap the lines that carry it. So a
  // warmer pass comes between two cold ones.
  private static final List<Pass> SMALL_CHANGE =
      List.of(new Pass(1, 10, 0), new Pass(3, 1, WARM_RESERVE), new Pass(2, 10, 0));

  private final Problem problem;
  private final Weights weights;
  private final boolean mends;
  private final boolean anneals;
  private final MoveShares shares;
  private final Rounds rounds;

  /**
   * A search.
   *
   * @param weights what soft amounts weigh in it
   * @param mends whether the start plan breaks something that has to be mended first
   * @param anneals whether it may be made cheaper then
   */
  public Search(Problem problem, Weights weights, boolean mends, boolean anneals) {
    this(problem, weights, mends, anneals, MoveShares.TUNED, Rounds.TUNED);
  }

  /** A search with rounds of their own length. */
  public Search(Problem problem, Weights weights, boolean mends, boolean anneals, Rounds rounds) {
    this(problem, weights, mends, anneals, MoveShares.TUNED, rounds);
  }

  /** A search whose annealing draws its moves by shares of its own. */
  public Search(
      Problem problem, Weights weights, boolean mends, boolean anneals, MoveShares shares) {
    this(problem, weights, mends, anneals, shares, Rounds.TUNED);
  }

  private Search(
      Problem problem,
      Weights weights,
      boolean mends,
      boolean anneals,
      MoveShares shares,
      Rounds rounds) {
    this.shares = shares;
    this.rounds = rounds;
    this.problem = problem;
    this.weights = weights;
    this.mends = mends;
    this.anneals = anneals;
  }

  /** Whether the search may change any line; if not, the start plan is the answer. */
  public static boolean hasMoves(RotationPlan plan) {
    OpenDays open = new OpenDays(plan.problem());
    return !new Neighbours(plan.getLines(), open).lines().isEmpty();
  }

  /**
   * The patterns to start from: a greedy plan, or the published one.
   *
   * @param late whether no time is left; what stands by then is the greedy plan
   */
  public static List<Pattern> start(Problem problem, BooleanSupplier late) {
    return problem.baseline() == null
        ? Start.of(problem, late)
        : new WarmStart(problem, new OpenDays(problem)).patterns();
  }

  /** Whether anything in the published plan has lost its cause. */
  public static boolean hasLostCauses(Problem problem) {
    LostCauses causes = new LostCauses(problem);
    return problem.lines().stream().anyMatch(line -> !causes.of(line).isEmpty());
  }

  /**
   * The patterns of the plan without what has lost its cause; the plan's own where nothing has.
   *
   * @param plan follows the published plan
   */
  public static List<Pattern> withoutLostCauses(RotationPlan plan) {
    Problem problem = plan.problem();
    if (!hasLostCauses(problem)) {
      return plan.linePatterns();
    }
    TakingBack command = new TakingBack(problem);
    run(List.of(command), plan);
    return command.patterns();
  }

  /**
   * The patterns of the plan without what no rule asks for and what makes nothing better, nor what
   * has lost its cause and the search has found cheaper to keep.
   *
   * @param late whether no time is left
   */
  public static List<Pattern> tidied(RotationPlan plan, BooleanSupplier late) {
    TakingBack last = new TakingBack(plan.problem());
    run(List.of(new Tidying(plan.problem(), late), last), plan);
    return last.patterns();
  }

  private static void run(List<PhaseCommand<RotationPlan>> commands, RotationPlan plan) {
    SolverConfig config =
        config(EnvironmentMode.NO_ASSERT)
            .withPhaseList(List.of(new CustomPhaseConfig().withCustomPhaseCommandList(commands)));
    SolverFactory<RotationPlan> factory = SolverFactory.create(config);
    factory.buildSolver().solve(plan);
  }

  private static SolverConfig config(EnvironmentMode mode) {
    return new SolverConfig()
        .withEnvironmentMode(mode)
        .withSolutionClass(RotationPlan.class)
        .withEntityClasses(LinePattern.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withConstraintProviderClass(RotationConstraints.class));
  }

  /** Loads what every search needs, which is nearly a second's work in a process that is new. */
  public static void prepare() {
    LocalSearchPhaseConfig annealing =
        annealing(MoveShares.TUNED, "0hard/0medium/1soft", new TerminationConfig());
    SolverConfig config =
        config(EnvironmentMode.NO_ASSERT)
            .withPhaseList(List.of(annealing))
            .withTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(1L));
    SolverFactory<RotationPlan> factory = SolverFactory.create(config);
    factory.buildSolver();
  }

  /** A solver for the problem, of which there is no other search. */
  public Solver<RotationPlan> solver(
      @Nullable Duration time, @Nullable Long steps, long seed, EnvironmentMode mode) {
    return solver(time, steps, seed, mode, null);
  }

  /** Whether more rounds of annealing may follow the first. */
  public boolean hasMoreRounds() {
    return anneals && problem.baseline() == null;
  }

  /**
   * A solver for a further round, to start from the best plan of the rounds before it.
   *
   * @param number of the round; the first further one is 1
   */
  public Solver<RotationPlan> round(int number, long seed, EnvironmentMode mode) {
    LocalSearchPhaseConfig annealing =
        annealing(ROUND, new TerminationConfig().withMoveCountLimit(moves(number)));
    SolverConfig config = config(mode).withRandomSeed(seed).withPhaseList(List.of(annealing));
    SolverFactory<RotationPlan> factory = SolverFactory.create(config);
    return factory.buildSolver();
  }

  private long moves(int round) {
    return rounds.moves(round, problem.lines().size());
  }

  /**
   * A solver for the problem, for the first round where there are several.
   *
   * @param time for the search; null: no limit
   * @param steps of the annealing; null: no limit
   * @param best the best plan of all searches of these lines: a search from a published plan, whose
   *     passes are cold, goes on from it where a pass begins; null: this is the only search
   */
  @SuppressWarnings("rawtypes") // As the solver's own settings ask.
  public Solver<RotationPlan> solver(
      @Nullable Duration time,
      @Nullable Long steps,
      long seed,
      EnvironmentMode mode,
      @Nullable Supplier<@Nullable RotationPlan> best) {
    long began = System.nanoTime();
    List<PhaseConfig> phases = new ArrayList<>();
    if (mends) {
      BooleanSupplier late =
          () -> time != null && System.nanoTime() - began > time.toNanos() / REFILLING_PART;
      phases.add(
          new CustomPhaseConfig()
              .withCustomPhaseCommandList(
                  List.of(new Mending(problem), new Refilling(problem, late))));
    }
    if (anneals) {
      int from = 0;
      for (Pass pass : passes()) {
        if (from > 0 && best != null && problem.baseline() != null) {
          phases.add(
              new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new TakingOver(best))));
        }
        phases.add(annealing(pass, limits(pass, from, time, steps)));
        from += pass.sixths();
      }
    }
    SolverConfig config = config(mode).withRandomSeed(seed).withPhaseList(phases);
    SolverFactory<RotationPlan> factory = SolverFactory.create(config);
    if (time == null) {
      return factory.buildSolver();
    }
    // A factory takes a second where it is a process's first; that is part of the time, too.
    Duration left = time.minusNanos(System.nanoTime() - began);
    SolverConfigOverride clock =
        new SolverConfigOverride()
            .withTerminationConfig(
                new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, left.toMillis())));
    return factory.buildSolver(clock);
  }

  private List<Pass> passes() {
    return problem.baseline() == null
        ? SEASON
        : problem.lines().size() > MOST_LINES_REHEATED ? CHANGE : SMALL_CHANGE;
  }

  private TerminationConfig limits(
      Pass pass, int from, @Nullable Duration time, @Nullable Long steps) {
    TerminationConfig limits = new TerminationConfig();
    if (time != null) {
      long millis = time.multipliedBy(pass.sixths()).dividedBy(SIXTHS).toMillis();
      limits.withMillisecondsSpentLimit(Math.max(1, millis));
    }
    if (steps != null) {
      long own = upTo(steps, from + pass.sixths()) - upTo(steps, from);
      limits.withStepCountLimit((int) Math.min(Integer.MAX_VALUE, own));
    }
    if (hasMoreRounds()) {
      // The solver counts the moves of all passes together.
      limits.withMoveCountLimit(upTo(moves(0), from + pass.sixths()));
    }
    return limits;
  }

  private LocalSearchPhaseConfig annealing(Pass pass, TerminationConfig limits) {
    String temperature =
        "0hard/%dmedium/%dsoft".formatted(pass.reserve(), averageStop() / pass.cooler());
    return annealing(shares, temperature, limits);
  }

  private static LocalSearchPhaseConfig annealing(
      MoveShares shares, String temperature, TerminationConfig limits) {
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
    return annealing;
  }

  /** So many sixths of the steps; the steps are not multiplied first, so that nothing overflows. */
  private static long upTo(long steps, int sixths) {
    return steps / SIXTHS * sixths + steps % SIXTHS * sixths / SIXTHS;
  }

  /** The SOFT cost of an average stop, the scale of the temperature. */
  private long averageStop() {
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
