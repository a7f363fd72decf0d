package lunting.web.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves every few seconds how far the runs are that solve, on a thread of its own, so that no
 * search waits for the database.
 */
final class Saver implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Saver.class);
  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(3);

  private final Supplier<List<LiveRun>> runs;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("save-runs").daemon().factory());
  private final Future<?> rounds;

  /** Saves these runs from now on. */
  Saver(Supplier<List<LiveRun>> runs) {
    this.runs = runs;
    long pause = BETWEEN_SAVES.toMillis();
    rounds = thread.scheduleWithFixedDelay(this::save, pause, pause, TimeUnit.MILLISECONDS);
  }

  private void save() {
    for (LiveRun run : runs.get()) {
      try {
        if (run.state().status() == RunStatus.SOLVING_ACTIVE) {
          run.save();
        }
      } catch (RuntimeException e) {
        // The next round may find the database again; the run itself goes on.
        LOG.error("How far the run {} is could not be saved.", run.id(), e);
      }
    }
  }

  @Override
  public void close() {
    rounds.cancel(false);
    thread.shutdown();
  }
}
