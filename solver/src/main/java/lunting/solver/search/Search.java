package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.data.policy.Weights;
import lunting.solver.line.OpenDays;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Problem;
import lunting.solver.search.move.MoveShares;
import lunting.solver.search.move.Neighbours;
import lunting.solver.search.start.Start;
import lunting.solver.search.start.WarmStart;
import org.jspecify.annotations.Nullable;

/**
 * A search: mending, where the start plan breaks a duty, then rounds of simulated annealing, each
 * of one pass or several from the best plan so far.
 */
public final class Search {
  /** Exact placings for the reserve may take this part of the time, the first steps included. */
  private static final int REFILLING_PART = 2;

  /** So fast a search is believed to be before its speed is known; most are faster. */
  private static final double MOVES_A_MILLI = 40;

  /** So many times as long as it takes a pass may take: others may come to use the cores. */
  private static final int SPARE = 2;

  private final Problem problem;
  private final Rounds rounds;
  private final Annealing annealing;
  private final EnvironmentMode mode;

  /**
   * A search.
   *
   * @param weights what soft amounts weigh in it
   * @param shares by which its annealing draws its moves
   */
  Search(Problem problem, Weights weights, MoveShares shares, Rounds rounds, EnvironmentMode mode) {
    this.problem = problem;
    this.rounds = rounds;
    this.mode = mode;
    annealing = new Annealing(problem, weights, shares);
  }

  /** A search as every solve has it. */
  public Search(Problem problem, Weights weights, Rounds rounds) {
    this(problem, weights, MoveShares.TUNED, rounds, EnvironmentMode.NO_ASSERT);
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

  /** Loads what every search needs, which is nearly a second's work in a process that is new. */
  public static void prepare() {
    Annealing.prepare();
  }

  /**
   * The plan with its broken duties mended as far as may be.
   *
   * @param time for the whole search; null: no limit
   */
  public RotationPlan mended(RotationPlan plan, @Nullable Duration time, Solving solving) {
    long began = System.nanoTime();
    BooleanSupplier late =
        () ->
            solving.isOver()
                || (time != null && System.nanoTime() - began > time.toNanos() / REFILLING_PART);
    return solving.solve(
        Engine.of(
            List.of(new Mending(problem, solving::isOver), new Refilling(problem, late)), mode),
        plan);
  }

  /**
   * The plan made cheaper, round after round, until the search is over.
   *
   * @param time that is left; null: no limit
   * @param steps after which the search is over; null: no limit
   */
  public RotationPlan annealed(
      RotationPlan plan,
      @Nullable Duration time,
      @Nullable Long steps,
      long seed,
      Solving solving) {
    RotationPlan best = plan;
    long passSeed = seed;
    for (int round = 0; !isOver(plan, steps, solving); round++) {
      long moves = rounds.moves(round, problem.lines().size());
      boolean first = round == 0;
      long began = System.nanoTime();
      long before = plan.log().moves();
      int from = 0;
      for (Pass pass : Pass.of(problem, round)) {
        TerminationConfig limits =
            new TerminationConfig().withMoveCountLimit(Math.max(1, part(moves, from, pass)));
        if (first && time != null) {
          // Setting up a solver takes a second where it is a process's first; the passes share what
          // is left.
          long spent = (System.nanoTime() - began) / 1_000_000;
          long left = time.toMillis() - spent;
          long made = plan.log().moves() - before;
          boolean enough = isEnough(left, moves - Pass.part(moves, from), made, spent);
          if (problem.baseline() != null || !enough) {
            long millis = left * pass.sixths() / (Pass.SIXTHS - from);
            limits.withMillisecondsSpentLimit(Math.max(1, millis));
          }
        }
        if (first && steps != null) {
          limits.withStepCountLimit((int) Math.min(Integer.MAX_VALUE, part(steps, from, pass)));
        }
        if (!solving.isOver()) {
          RotationPlan start = plan.doing(betterOf(best, solving.best()));
          best = solving.solve(annealing.solver(pass, limits, passSeed++, mode), start);
        }
        from += pass.sixths();
      }
      if (!isOver(plan, steps, solving)) {
        best = solving.solve(tidying(solving), plan.doing(best));
      }
    }
    return best;
  }

  /** What a round's plan gains by being tidied, the next one begins with. */
  private Solver<RotationPlan> tidying(Solving solving) {
    return Engine.of(List.of(new Tidying(problem, solving::isOver)), mode);
  }

  /**
   * Whether the rest of a season's first round has time enough. Then its passes cool down by their
   * moves alone: the clock, which runs ahead of them while code is cold, would let each limit lead
   * elsewhere, and a longer one to a worse plan.
   *
   * @param millis that are left
   * @param moves that are left
   * @param made moves so far, in {@code spent} milliseconds
   */
  static boolean isEnough(long millis, long moves, long made, long spent) {
    double speed = made == 0 ? MOVES_A_MILLI : (double) made / Math.max(1, spent) / SPARE;
    return millis * speed >= moves;
  }

  private static boolean isOver(RotationPlan plan, @Nullable Long steps, Solving solving) {
    return solving.isOver() || (steps != null && plan.log().steps() >= steps);
  }

  private static long part(long whole, int from, Pass pass) {
    return Pass.part(whole, from + pass.sixths()) - Pass.part(whole, from);
  }

  private RotationPlan betterOf(RotationPlan own, @Nullable RotationPlan other) {
    return problem.baseline() == null
            || other == null
            || other.getScore() == null
            || (own.getScore() != null && other.getScore().compareTo(own.getScore()) <= 0)
        ? own
        : other;
  }
}
