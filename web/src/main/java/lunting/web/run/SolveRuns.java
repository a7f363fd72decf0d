package lunting.web.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lunting.web.store.Ids;
import lunting.web.store.PlanVersions;
import lunting.web.store.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Runs solves: a few at a time, a few waiting in a queue, and the latest of them remembered.
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

  /** Runs that have ended give way first; those that have not are far fewer than the places. */
  private final Shelf<SolveRun> runs =
      new Shelf<>(MAX_RUNS, Comparator.comparing(run -> !run.state().status().ended()));

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          MAX_ACTIVE, Thread.ofPlatform().name("solve-", 1).daemon().factory());
  private final PlanVersions versions;
  private final Ids ids;
  private final Clock clock;

  /** Runs with the next of these ids, whose plans are kept in these versions. */
  public SolveRuns(PlanVersions versions, Ids ids, Clock clock) {
    this.versions = versions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Starts a run, or lets it wait for its turn.
   *
   * @param key an order with the key of an earlier one is answered with the earlier run; null: none
   * @return null where too many wait
   */
  public synchronized @Nullable SolveRun submit(RunOrder order, @Nullable String key) {
    SolveRun earlier = key == null ? null : runs.findByKey(key);
    if (earlier != null) {
      return earlier;
    }
    if (underWay() >= MAX_ACTIVE + MAX_WAITING) {
      return null;
    }
    return start(order, key);
  }

  /** Starts a run for each order; none, where not all of them find a place. */
  synchronized List<SolveRun> submitAll(List<RunOrder> orders) {
    if (underWay() + orders.size() > MAX_ACTIVE + MAX_WAITING) {
      return List.of();
    }
    return orders.stream().map(order -> start(order, null)).toList();
  }

  private SolveRun start(RunOrder order, @Nullable String key) {
    SolveRun run = new SolveRun(ids.next("run"), order, versions, clock);
    runs.put(run.id(), run, key);
    threads.execute(run::execute);
    return run;
  }

  /** The run with this id; null where there is none, or no longer. */
  public @Nullable SolveRun find(String id) {
    return runs.find(id);
  }

  /** All of them, newest first. */
  public List<SolveRun> list() {
    return runs.list();
  }

  /** How many are in this status. */
  public int count(RunStatus status) {
    return (int) list().stream().filter(run -> run.state().status() == status).count();
  }

  /** How many waiting runs come before this one. */
  public int waitingBefore(SolveRun run) {
    int before = 0;
    for (SolveRun other : list().reversed()) {
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
}
