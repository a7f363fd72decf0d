package lunting.solver.bound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lunting.data.report.Certificate;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.problem.Problem;

/**
 * Looks for prices that prove a high lower bound on what any legal plan costs (SOFT). Every step
 * gives a valid bound, so the search may end at any moment.
 *
 * <p>Threads: {@link #find} once, on one thread, which has others work for it; {@link #stop} from
 * any.
 */
public final class BoundSearch {
  /** What a milli-line-day of reserve that lacks is taken to cost, in thousandths of a point. */
  private static final long RESERVE_PRICE = 200_000;

  private final Problem problem;
  private final Budget budget;
  private final Cores.Share share;
  private final Listener listener;
  private final long startedNanos = System.nanoTime();
  private volatile boolean stopped;

  /** Hears of better bounds. */
  @FunctionalInterface
  public interface Listener {
    /** Nobody listens. */
    Listener NONE = (bound, steps, spent) -> {};

    /**
     * A better bound than before.
     *
     * @param bound in points of SOFT, for legal plans whose reserve stands
     * @param steps how many prices were tried so far
     */
    void improved(long bound, long steps, Duration spent);
  }

  /** A search with as many threads as are given, on cores of its own. */
  public BoundSearch(Problem problem, Budget budget, int threads, Listener listener) {
    this(problem, budget, Cores.of(threads).take(), listener);
  }

  /** A search on a share of the cores; it rests while the share has none. */
  public BoundSearch(Problem problem, Budget budget, Cores.Share share, Listener listener) {
    this.problem = problem;
    this.budget = budget;
    this.share = share;
    this.listener = listener;
  }

  /** Ends the search soon; {@link #find} then answers with the best bound so far. */
  public void stop() {
    stopped = true;
  }

  /** The best bound found within the budget; 0 where there was no time for any other. */
  public Certificate find() {
    Multipliers best = Multipliers.none(problem, reservePrice());
    long value = 0;
    long steps = 0;
    Relaxation relaxation = relaxation();
    Groups groups = relaxation.groups();
    List<Ascent> ascents = new ArrayList<>();
    for (int group = 0; group < groups.count(); group++) {
      ascents.add(new Ascent(problem, groups, group, best.reserve()));
    }
    try (Evaluator evaluator = new Evaluator(relaxation, share)) {
      while (!isOver(steps) && ascents.stream().anyMatch(ascent -> !ascent.isSettled())) {
        long[][] rows = new long[Multipliers.rows(problem)][problem.days()];
        ascents.forEach(ascent -> ascent.next(rows));
        Multipliers tried = new Multipliers(problem, rows, best.reserve());
        Evaluation found = relaxation.canCount(tried) ? evaluator.at(tried, () -> isOver(0)) : null;
        if (found == null) {
          break;
        }
        steps++;
        ascents.forEach(ascent -> ascent.take(found));
        long sum = ascents.stream().mapToLong(Ascent::bestValue).sum();
        if (relaxation.bound(sum, best, 0) > value) {
          value = relaxation.bound(sum, best, 0);
          listener.improved(value, steps, spent());
        }
      }
    }
    if (value > 0) {
      long[][] rows = new long[Multipliers.rows(problem)][problem.days()];
      ascents.forEach(ascent -> ascent.best(rows));
      best = new Multipliers(problem, rows, best.reserve());
    }
    return Certificates.of(problem, best, value, steps, spent());
  }

  /** Made on one of the cores. */
  private Relaxation relaxation() {
    share.enter(() -> isOver(0));
    try {
      return new Relaxation(problem, () -> isOver(0));
    } finally {
      share.leave();
    }
  }

  /** Where nothing is owed together, nothing lacks. */
  private long reservePrice() {
    return problem.sectors().stream().anyMatch(sector -> sector.required() != null)
        ? RESERVE_PRICE
        : 0;
  }

  private boolean isOver(long steps) {
    return stopped
        || (budget.time() != null && spent().compareTo(budget.time()) >= 0)
        || (budget.steps() != null && steps >= budget.steps() && steps > 0);
  }

  private Duration spent() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }
}
