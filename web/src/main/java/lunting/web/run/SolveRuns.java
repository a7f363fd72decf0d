package lunting.web.run;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lunting.solver.Cores;
import lunting.web.store.Ids;
import lunting.web.store.PlanVersions;
import lunting.web.store.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Runs solves on the machine's cores: as many at a time as there are cores, a few waiting in a
 * queue, and the latest of them remembered. Runs that belong together share the cores.
 *
 * <p>Threads: any.
 */
public final class SolveRuns implements AutoCloseable {
  /** So many wait; one more is refused. */
  public static final int MAX_WAITING = 8;

  /** So many are remembered. */
  public static final int MAX_RUNS = 50;

  /** No run may take longer. */
  public static final Duration MAX_SPENT = Duration.ofHours(1);

  /** Runs that have ended give way first; those that have not are far fewer than the places. */
  private final Shelf<SolveRun> runs =
      new Shelf<>(MAX_RUNS, Comparator.comparing(run -> !run.state().status().ended()));

  private final Cores cores;
  private final ExecutorService threads;
  private final PlanVersions versions;
  private final Ids ids;
  private final Clock clock;

  /** Runs on these cores, with the next of these ids, whose plans are kept in these versions. */
  public SolveRuns(PlanVersions versions, Ids ids, Clock clock, Cores cores) {
    this.cores = cores;
    threads =
        Executors.newFixedThreadPool(
            cores.number(), Thread.ofPlatform().name("solve-", 1).daemon().factory());
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
    if (underWay() >= cores.number() + MAX_WAITING) {
      return null;
    }
    SolveRun run = schedule(order, key);
    threads.execute(() -> run.execute(cores));
    return run;
  }

  /**
   * Starts a run for each order, all of them together; none, where not all of them find a place.
   */
  synchronized List<SolveRun> submitAll(List<RunOrder> orders) {
    if (underWay() + orders.size() > cores.number() + MAX_WAITING) {
      return List.of();
    }
    List<SolveRun> together = orders.stream().map(order -> schedule(order, null)).toList();
    threads.execute(() -> execute(together));
    return together;
  }

  private SolveRun schedule(RunOrder order, @Nullable String key) {
    SolveRun run = new SolveRun(ids.next("run"), order, versions, clock);
    runs.put(run.id(), run, key);
    return run;
  }

  /** Whoever compares answers waits for all of them, so they begin at once, however few cores. */
  private void execute(List<SolveRun> together) {
    try (Cores.Share share = cores.take()) {
      int each = Math.max(1, share.cores() / together.size());
      List<Thread> others =
          together.stream()
              .map(run ->
                  Thread.ofPlatform()
                      .daemon()
                      .name("solve-" + run.id())
                      .start(() -> run.execute(Cores.of(each))))
              .toList();
      for (Thread other : others) {
        other.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
