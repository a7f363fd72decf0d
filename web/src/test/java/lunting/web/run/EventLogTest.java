package lunting.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

  private static final RunState ENDED =
      RunState.scheduled(Instant.EPOCH, null)
          .ended(RunStatus.SOLVING_INCOMPLETE, Instant.EPOCH, null);

  private static final Instant NOON = Instant.parse("2020-12-03T04:00:00Z");
  private static final long FIRST_ID = NOON.toEpochMilli();

  private final EventLog log = new EventLog(Clock.fixed(NOON, ZoneOffset.UTC));

  @Test
  void aLongStoryKeepsItsBeginningItsPlansAndItsEnd() throws InterruptedException {
    log.append(id -> new RunEvent.PlanReady(id, "plan-1"));
    for (int i = 0; i < 5 * EventLog.MAX_EVENTS; i++) {
      log.append(id -> new RunEvent.Progressed(id, SNAPSHOT));
    }

    List<RunEvent> kept = log.after(0, Duration.ZERO);

    assertThat(kept.size()).isBetween(EventLog.MAX_EVENTS / 2, EventLog.MAX_EVENTS);
    assertThat(kept.getFirst()).isEqualTo(new RunEvent.PlanReady(FIRST_ID, "plan-1"));
    assertThat(kept.getLast().id()).isEqualTo(FIRST_ID + 5L * EventLog.MAX_EVENTS);
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
  void nobodyWaitsForAStoryThatHasEndedButGetsItsEndAgain() {
    log.append(id -> new RunEvent.PlanReady(id, "plan-1"));
    log.append(id -> new RunEvent.Ended(id, ENDED));

    long began = System.nanoTime();
    List<RunEvent> again = after(FIRST_ID + 1, Duration.ofSeconds(30));

    assertThat(again).containsExactly(new RunEvent.Ended(FIRST_ID + 1, ENDED));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void whoKnowsMoreThanTheLogFromBeforeARestartIsToldAllOfIt() {
    log.append(id -> new RunEvent.PlanReady(id, "plan-1"));

    assertThat(after(FIRST_ID + 7, Duration.ZERO))
        .containsExactly(new RunEvent.PlanReady(FIRST_ID, "plan-1"));
    assertThat(after(FIRST_ID, Duration.ZERO)).isEmpty();
  }

  @Test
  void ofARunThatEndedBeforeTheNewestProgressItsPlanAndItsEndAreLeft() throws Exception {
    RunState ended = ENDED.with(SNAPSHOT);

    List<RunEvent> left = EventLog.ofEnded(ended, NOON).after(0, Duration.ZERO);

    assertThat(left)
        .containsExactly(
            new RunEvent.Progressed(FIRST_ID, SNAPSHOT), new RunEvent.Ended(FIRST_ID + 1, ended));
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
