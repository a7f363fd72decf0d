package lunting.web.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lunting.solver.Cores;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.database.Slice;
import lunting.web.store.Asked;
import lunting.web.store.Shelf;
import lunting.web.store.Store;
import lunting.web.store.WrittenInputs;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Runs solves on the machine's cores: as many at a time as there are cores, a few waiting in a
 * queue. What answers a warning goes before what plans a season. Every run is kept, and its best
 * plan is saved as it improves.
 *
 * <p>Threads: any.
 */
public final class SolveRuns implements AutoCloseable {
  /** So many wait; one more is refused. */
  public static final int MAX_WAITING = 8;

  /** So many that have ended have every event of theirs remembered. */
  static final int MAX_REMEMBERED = 50;

  /** No run may take longer. */
  public static final Duration MAX_SPENT = Duration.ofHours(1);

  /** Whoever stops the server waits at most so long for runs to keep their best plans. */
  private static final Duration MOST_FOR_CLOSING = Duration.ofSeconds(10);

  private final Shelf<LiveRun> live;
  private final Store store;
  private final KeptRuns kept;
  private final Cores cores;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("solve-", 1).daemon().factory());
  private final Saver saver;
  private boolean closing;

  private SolveRuns(Store store, KeptRuns kept, Cores cores) {
    this.store = store;
    this.kept = kept;
    this.cores = cores;
    // Runs that have ended give way first, and for all others there are places besides.
    live =
        new Shelf<>(
            MAX_REMEMBERED + cores.number() + MAX_WAITING,
            Comparator.comparing(run -> !run.state().status().ended()));
    saver = new Saver(live::list);
  }

  /** The runs of a store on these cores; those that the end of a server cut off are ended first. */
  public static SolveRuns open(Store store, Cores cores) {
    SolveRuns runs = of(store, cores);
    runs.recover();
    return runs;
  }

  /** The runs of a store that is still to be opened; none is taken before they recover. */
  public static SolveRuns of(Store store, Cores cores) {
    return new SolveRuns(store, new KeptRuns(store), cores);
  }

  /** Ends the runs that the end of a server cut off. Once, before any other is taken. */
  public void recover() {
    new Recovery(store, kept).endAll();
  }

  /**
   * Starts a run, or lets it wait for its turn.
   *
   * @param asked a request that came before is answered with the run of then; null: it has no key
   * @return null where too many wait, or the server stops
   */
  public synchronized @Nullable SolveRun submit(RunOrder order, @Nullable Asked asked) {
    String earlier = store.idempotency().find(asked);
    if (earlier != null) {
      return find(earlier);
    }
    if (closing || isFull(1)) {
      return null;
    }
    WrittenInputs madeFrom = WrittenInputs.of(order.madeFrom());
    LiveRun run = scheduled(order, null);
    store
        .database()
        .write(handle -> {
          add(handle, run, order, madeFrom);
          store.idempotency().keep(handle, asked, run.id());
          return null;
        });
    put(run);
    Cores.Share share = cores.queue(order.urgency());
    threads.execute(() -> {
      try (share) {
        run.execute(order, share);
      }
    });
    return run.run();
  }

  /**
   * Starts a run for each of several orders, all of them together, as one set of answers.
   *
   * @return id of the set; null where not all of them find a place, or the server stops
   */
  synchronized @Nullable String submitAll(List<RunOrder> orders, @Nullable Asked asked) {
    String earlier = store.idempotency().find(asked);
    if (earlier != null) {
      return earlier;
    }
    if (closing || isFull(orders.size())) {
      return null;
    }
    String set = store.ids().next("answers");
    Actor author = orders.getFirst().author();
    WrittenInputs madeFrom = WrittenInputs.of(orders.getFirst().madeFrom());
    List<LiveRun> together = orders.stream().map(order -> scheduled(order, set)).toList();
    store
        .database()
        .write(handle -> {
          kept.addAnswers(handle, set, author, store.clock().instant());
          for (int i = 0; i < orders.size(); i++) {
            add(handle, together.get(i), orders.get(i), madeFrom);
          }
          store.idempotency().keep(handle, asked, set);
          return null;
        });
    together.forEach(this::put);
    Cores.Share share = cores.queue(Cores.Urgency.URGENT);
    threads.execute(() -> {
      try (share) {
        new Together(together, orders).execute(share);
      }
    });
    return set;
  }

  /**
   * Starts a run that goes on from the best plan of one that has ended, with the same limits.
   *
   * @return null where too many wait, or the server stops
   */
  public @Nullable SolveRun goOn(SolveRun ended, Actor actor, @Nullable Asked asked) {
    return submit(new Orders(store, kept).goingOn(ended, actor), asked);
  }

  private LiveRun scheduled(RunOrder order, @Nullable String answers) {
    SolveRun run =
        new SolveRun(
            store.ids().next("run"),
            order.author(),
            RunHeadings.of(order),
            answers,
            RunState.scheduled(store.clock().instant(), order.earlier()));
    return new LiveRun(run, kept, store);
  }

  private void add(Handle handle, LiveRun run, RunOrder order, WrittenInputs madeFrom) {
    SolveRun added = run.run();
    RunOrder.Earlier earlier = order.earlier();
    kept.add(handle, added, madeFrom);
    store
        .audit()
        .append(
            handle,
            new Act(
                order.author(),
                earlier == null ? "run-submitted" : "run-continued",
                added.id(),
                earlier == null ? Map.of() : Map.of("continues", earlier.run())));
  }

  private void put(LiveRun run) {
    live.put(run.id(), run);
  }

  /** Stops a run and keeps its best plan; changes nothing where it has ended. */
  public void stop(String id, Actor actor) {
    LiveRun run = live.find(id);
    if (run != null) {
      run.stop(actor);
    }
  }

  /** The run with this id as it stands now; null where there never was one. */
  public @Nullable SolveRun find(String id) {
    LiveRun run = live.find(id);
    return run == null ? kept.find(id) : run.run();
  }

  /** When a set of answers was asked for; null where there never was one. */
  @Nullable Instant findAnswers(String id) {
    return kept.findAnswers(id);
  }

  /** The runs of a set of answers, in the order of the answers. */
  List<SolveRun> ofAnswers(String answers) {
    return kept.ofAnswers(answers).stream().map(this::now).toList();
  }

  /** Runs newest first, those before a number. */
  public Slice<SolveRun> list(long before, int limit) {
    return kept.list(before, limit).map(this::now);
  }

  private SolveRun now(SolveRun known) {
    LiveRun run = live.find(known.id());
    return run == null ? known : run.run();
  }

  /** All that happened to a run, as far as it is remembered. */
  public EventLog log(SolveRun run) {
    LiveRun found = live.find(run.id());
    return found == null ? EventLog.ofEnded(run.state(), run.state().lastMoment()) : found.log();
  }

  /** How many are in this status. */
  public int count(RunStatus status) {
    return (int) live.list().stream().filter(run -> run.state().status() == status).count();
  }

  /** The cores that all runs share, for whatever else solves beside them. */
  public Cores cores() {
    return cores;
  }

  /** How many waiting runs come before this one. */
  public int waitingBefore(SolveRun run) {
    int before = 0;
    boolean urgent = run.headings().urgent();
    boolean older = true;
    for (LiveRun each : live.list().reversed()) {
      SolveRun other = each.run();
      older &= !other.id().equals(run.id());
      boolean first = other.headings().urgent() == urgent ? older : !urgent;
      boolean waits = other.state().status() == RunStatus.SOLVING_SCHEDULED;
      before += waits && first && !other.id().equals(run.id()) ? 1 : 0;
    }
    return before;
  }

  private boolean isFull(int more) {
    int underWay = count(RunStatus.SOLVING_SCHEDULED) + count(RunStatus.SOLVING_ACTIVE);
    return underWay + more > cores.number() + MAX_WAITING;
  }

  /** Whether no run is taken any more, since the server stops. */
  public synchronized boolean closing() {
    return closing;
  }

  /** Takes no more runs and cuts every run off; their best plans are kept meanwhile. */
  public void cutOff() {
    synchronized (this) {
      closing = true;
    }
    live.list().forEach(LiveRun::cutOff);
  }

  /** Cuts every run off, and waits until their best plans are kept. */
  @Override
  public void close() {
    cutOff();
    saver.close();
    threads.shutdown();
    try {
      // What takes longer is found interrupted at the next start.
      threads.awaitTermination(MOST_FOR_CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
