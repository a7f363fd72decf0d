package lunting.web.server;

import java.time.Duration;
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

  private WarmUp() {}

  /** Begins in the background, behind whatever else the server does; nothing waits for it. */
  @SuppressWarnings("ThreadPriorityCheck")
  static void start(Sample sample) {
    Thread thread = Thread.ofPlatform().daemon().name("warm-up").unstarted(() -> solve(sample));
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private static void solve(Sample sample) {
    try {
      Problem problem = Problem.of(sample.policy(), sample.registry());
      new Planner(problem, Budget.ofTime(SPENT), Progress.SILENT).solve();
    } catch (RuntimeException e) {
      LOG.warn("The solver could not be warmed up.", e);
    }
  }
}
