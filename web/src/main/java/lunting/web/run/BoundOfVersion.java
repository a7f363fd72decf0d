package lunting.web.run;

import java.time.Duration;
import java.util.function.Consumer;
import lunting.data.report.Certificate;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.bound.BoundSearch;
import lunting.solver.problem.Problem;
import lunting.web.store.PlanVersion;
import lunting.web.store.VersionBound;

/**
 * Proves how far a plan version can be from the best.
 *
 * <p>Threads: {@link #find} on one; {@link #stop} from any.
 */
final class BoundOfVersion {
  private static final int PART_OF_THE_SEARCH = 4;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Better bounds are told no oftener. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final PlanVersion version;
  private final Consumer<VersionBound> listener;
  private final BoundSearch search;
  private Duration told = PAUSE.negated();

  BoundOfVersion(
      Problem problem,
      PlanVersion version,
      Duration limit,
      Cores.Share share,
      Consumer<VersionBound> listener) {
    this.version = version;
    this.listener = listener;
    search = new BoundSearch(problem, Budget.ofTime(limit), share, this::improved);
  }

  /**
   * The time for it after a search: a quarter of what that took, so that whoever waits for the plan
   * hardly waits for its proof.
   */
  static Duration after(Duration search) {
    Duration part = search.dividedBy(PART_OF_THE_SEARCH);
    return part.compareTo(LONGEST) < 0 ? part : LONGEST;
  }

  private void improved(long bound, long steps, Duration spent) {
    if (spent.minus(told).compareTo(PAUSE) >= 0 && version.figures().score().medium() == 0) {
      told = spent;
      listener.accept(new VersionBound(bound, steps, spent));
    }
  }

  /** The best bound within the time. */
  VersionBound find() {
    Certificate found = search.find();
    long lacking = -version.figures().score().medium();
    // What lacks may be worth more than the whole bound, and then nothing is proved.
    long less = Math.ceilDiv(Math.multiplyExact(found.reserveMilli(), lacking), 1_000L);
    Long steps = found.steps();
    Duration spent = found.spent();
    return new VersionBound(
        Math.max(0, found.bound() - less),
        steps == null ? 0 : steps,
        spent == null ? Duration.ZERO : spent);
  }

  /** Ends the search soon. */
  void stop() {
    search.stop();
  }
}
