package lunting.web.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import lunting.solver.Snapshot;

/**
 * The events of a run, kept so that whoever comes late or comes back sees the whole curve.
 *
 * <p>Unit: an event's id is the millisecond since 1970 in which it happened, or one more than the
 * id before it. So ids go on growing after a restart, which keeps the last events only.
 *
 * <p>Threads: any.
 */
public final class EventLog {
  /** A log that grows beyond this forgets every second progress event. */
  static final int MAX_EVENTS = 2_000;

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final List<RunEvent> events = new ArrayList<>();
  private long lastId;

  EventLog(Clock clock) {
    this.clock = clock;
  }

  /** What is left to tell of a run that ended before the server started. */
  static EventLog ofEnded(RunState state, Instant ended) {
    EventLog log = new EventLog(Clock.fixed(ended, ZoneOffset.UTC));
    Snapshot progress = state.progress();
    if (progress != null) {
      log.append(id -> new RunEvent.Progressed(id, progress));
    }
    String version = state.version();
    if (version != null) {
      log.append(id -> new RunEvent.PlanReady(id, version));
    }
    log.append(id -> new RunEvent.Ended(id, state));
    return log;
  }

  void append(LongFunction<RunEvent> event) {
    lock.lock();
    try {
      lastId = Math.max(lastId + 1, clock.millis());
      events.add(event.apply(lastId));
      if (events.size() > MAX_EVENTS) {
        thin();
      }
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * The events after this id; waits for one at most so long. Empty: none came in that time. Whoever
   * knows more than the log, from before a restart, gets all of it; and nobody waits for more of a
   * run that has ended, but gets its end again.
   */
  public List<RunEvent> after(long id, Duration wait) throws InterruptedException {
    lock.lock();
    try {
      long known = id > lastId ? 0 : id;
      long nanos = wait.toNanos();
      while (lastId <= known && nanos > 0 && !ended()) {
        nanos = grown.awaitNanos(nanos);
      }
      long from = ended() ? Math.min(known, lastId - 1) : known;
      return events.stream().filter(event -> event.id() > from).toList();
    } finally {
      lock.unlock();
    }
  }

  private boolean ended() {
    return !events.isEmpty() && events.getLast() instanceof RunEvent.Ended;
  }

  /** Drops every second progress event; backwards, so that the newest stays. */
  private void thin() {
    List<RunEvent> kept = new ArrayList<>();
    boolean keep = true;
    for (RunEvent event : events.reversed()) {
      if (keep || !(event instanceof RunEvent.Progressed)) {
        kept.add(event);
      }
      keep = !(event instanceof RunEvent.Progressed) || !keep;
    }
    events.clear();
    events.addAll(kept.reversed());
  }
}
