package lunting.web.run;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * The solve runs since the server started: a few at a time, a few waiting, the oldest forgotten.
 *
 * <p>Threads: any.
 */
public final class SolveRuns implements AutoCloseable {
  /** So many solve at the same time. */
  public static final int MAX_ACTIVE = 2;

  /** So many wait; one more is refused. */
  public static final int MAX_WAITING = 8;

  /** So many are remembered. */
  public static final int MAX_RUNS = 50;

  /** No run may take longer. */
  public static final Duration MAX_SPENT = Duration.ofHours(1);

  private final Map<String, SolveRun> runs = new LinkedHashMap<>();
  private final Map<String, SolveRun> byKey = new HashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          MAX_ACTIVE, Thread.ofPlatform().name("solve-", 1).daemon().factory());
  private final PlanVersions versions;
  private final Clock clock;
  private int lastNumber;

  /** Runs whose plans are kept in these versions. */
  public SolveRuns(PlanVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Starts a run, or lets it wait for its turn.
   *
   * @param key an order with the key of an earlier one is answered with the earlier run; null: none
   * @return null where too many wait
   */
  public synchronized @Nullable SolveRun submit(RunOrder order, @Nullable String key) {
    SolveRun earlier = key == null ? null : byKey.get(key);
    if (earlier != null) {
      return earlier;
    }
    if (underWay() >= MAX_ACTIVE + MAX_WAITING) {
      return null;
    }
    SolveRun run = start(order);
    if (key != null) {
      byKey.put(key, run);
    }
    return run;
  }

  /** Starts a run for each order; none, where not all of them find a place. */
  synchronized List<SolveRun> submitAll(List<RunOrder> orders) {
    if (underWay() + orders.size() > MAX_ACTIVE + MAX_WAITING) {
      return List.of();
    }
    return orders.stream().map(this::start).toList();
  }

  private SolveRun start(RunOrder order) {
    lastNumber++;
    SolveRun run = new SolveRun("run-" + lastNumber, order, versions, clock);
    runs.put(run.id(), run);
    forgetOldest();
    threads.execute(run::execute);
    return run;
  }

  /** The run with this id; null where there is none, or no longer. */
  public synchronized @Nullable SolveRun find(String id) {
    return runs.get(id);
  }

  /** All of them, newest first. */
  public synchronized List<SolveRun> list() {
    List<SolveRun> newestFirst = new ArrayList<>(runs.values());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** How many are in this status. */
  public synchronized int count(RunStatus status) {
    return (int) runs.values().stream().filter(run -> run.state().status() == status).count();
  }

  /** How many waiting runs come before this one. */
  public synchronized int waitingBefore(SolveRun run) {
    int before = 0;
    for (SolveRun other : runs.values()) {
      if (other == run) {
        return before;
      }
      before += other.state().status() == RunStatus.SOLVING_SCHEDULED ? 1 : 0;
    }
    return before;
  }

  /** Stops every run. */
  @Override
  public void close() {
    threads.shutdown();
    list().forEach(SolveRun::stop);
  }

  private int underWay() {
    return count(RunStatus.SOLVING_SCHEDULED) + count(RunStatus.SOLVING_ACTIVE);
  }

  private void forgetOldest() {
    if (runs.size() <= MAX_RUNS) {
      return;
    }
    for (SolveRun run : List.copyOf(runs.values())) {
      if (run.state().status().ended()) {
        runs.remove(run.id());
        byKey.values().remove(run);
        return;
      }
    }
  }
}
