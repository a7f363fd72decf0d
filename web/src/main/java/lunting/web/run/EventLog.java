package lunting.web.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/**
 * The events of a run, kept so that whoever comes late or comes back sees the whole curve.
 *
 * <p>Threads: any.
 */
public final class EventLog {
  /** A log that grows beyond this forgets every second progress event. */
  static final int MAX_EVENTS = 2_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final List<RunEvent> events = new ArrayList<>();
  private long lastId;

  EventLog() {}

  void append(LongFunction<RunEvent> event) {
    lock.lock();
    try {
      lastId++;
      events.add(event.apply(lastId));
      if (events.size() > MAX_EVENTS) {
        thin();
      }
      grown.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The events after this id; waits for one at most so long. Empty: none came in that time. */
  public List<RunEvent> after(long id, Duration wait) throws InterruptedException {
    lock.lock();
    try {
      long nanos = wait.toNanos();
      while (lastId <= id && nanos > 0 && !ended()) {
        nanos = grown.awaitNanos(nanos);
      }
      return events.stream().filter(event -> event.id() > id).toList();
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
