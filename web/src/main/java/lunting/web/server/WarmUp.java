package lunting.web.server;

import java.time.Duration;
import java.util.function.Supplier;
import lunting.data.sample.Sample;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the solver work on the sample for a moment after a start, and forgets the plan: the first
 * planner after a restart then meets code that has been loaded and compiled already.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final Duration SPENT = Duration.ofSeconds(3);

  /** So long the first page, which somebody may be waiting for, has the cores to itself. */
  private static final Duration PAGE_FIRST = Duration.ofSeconds(1);

  private WarmUp() {}

  /** Begins in the background, behind whatever else the server does; nothing waits for it. */
  @SuppressWarnings("ThreadPriorityCheck")
  static void start(Supplier<Sample> sample) {
    Thread thread = Thread.ofPlatform().daemon().name("warm-up").unstarted(() -> solve(sample));
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private static void solve(Supplier<Sample> sample) {
    try {
      Thread.sleep(PAGE_FIRST);
      Sample known = sample.get();
      Problem problem = Problem.of(known.policy(), known.registry());
      new Planner(problem, Budget.ofTime(SPENT), Progress.SILENT).solve();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("The solver could not be warmed up.", e);
    }
  }
}
