package lunting.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lunting.data.report.Verdict;
import lunting.solver.Snapshot;
import org.junit.jupiter.api.Test;

/** The story of a run, kept within its limit and told to whoever waits. */
final class EventLogTest {
  private static final Snapshot SNAPSHOT =
      new Snapshot(
          Snapshot.Phase.SEARCHING, Duration.ZERO, 0, 0, 0, 0, new Verdict.Totals(0, 0, 0));

  private final EventLog log = new EventLog();

  @Test
  void aLongStoryKeepsItsBeginningItsPlansAndItsEnd() throws InterruptedException {
    log.append(id -> new RunEvent.PlanReady(id, "plan-1"));
    for (int i = 0; i < 5 * EventLog.MAX_EVENTS; i++) {
      log.append(id -> new RunEvent.Progressed(id, SNAPSHOT));
    }

    List<RunEvent> kept = log.after(0, Duration.ZERO);

    assertThat(kept.size()).isBetween(EventLog.MAX_EVENTS / 2, EventLog.MAX_EVENTS);
    assertThat(kept.getFirst()).isEqualTo(new RunEvent.PlanReady(1, "plan-1"));
    assertThat(kept.getLast().id()).isEqualTo(5L * EventLog.MAX_EVENTS + 1);
    assertThat(kept).isSortedAccordingTo(java.util.Comparator.comparingLong(RunEvent::id));
  }

  @Test
  void whoWaitsIsToldAtOnce() throws Exception {
    CompletableFuture<List<RunEvent>> waiting =
        CompletableFuture.supplyAsync(() -> after(0, Duration.ofSeconds(30)));

    log.append(id -> new RunEvent.PlanReady(id, "plan-1"));

    assertThat(waiting.get(10, TimeUnit.SECONDS)).hasSize(1);
  }

  @Test
  void nobodyWaitsForAStoryThatHasEnded() {
    log.append(id -> new RunEvent.Ended(id, RunState.scheduled(Instant.EPOCH)));

    long began = System.nanoTime();
    List<RunEvent> none = after(1, Duration.ofSeconds(30));

    assertThat(none).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  private List<RunEvent> after(long id, Duration wait) {
    try {
      return log.after(id, wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
