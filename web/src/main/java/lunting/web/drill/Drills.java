package lunting.web.drill;

import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lunting.solver.Cores;
import lunting.web.store.Ids;
import lunting.web.store.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Drills, one at a time. None is kept when the server ends, and none changes anything; what answers
 * a real warning takes the cores from it.
 *
 * <p>Threads: any.
 */
public final class Drills implements AutoCloseable {
  /** So many wait or go on; one more is refused. */
  public static final int MAX_UNDER_WAY = 4;

  /** So many are remembered. */
  private static final int MAX_REMEMBERED = 20;

  private final Ids ids;
  private final Cores cores;

  // Those that have ended give way first.
  private final Shelf<LiveDrill> drills =
      new Shelf<>(MAX_REMEMBERED, Comparator.comparing(drill -> !drill.now().status().ended()));

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("drill").daemon().factory());

  public Drills(Ids ids, Cores cores) {
    this.ids = ids;
    this.cores = cores;
  }

  /** Begins a drill, or lets it wait for its turn; null where too many wait. */
  public synchronized @Nullable Drill begin(DrillOrder order) {
    long underWay = drills.list().stream().filter(each -> !each.now().status().ended()).count();
    if (underWay >= MAX_UNDER_WAY) {
      return null;
    }
    LiveDrill drill = new LiveDrill(ids.next("drill"), order, cores);
    drills.put(drill.id(), drill);
    thread.execute(drill::execute);
    return drill.now();
  }

  /** The drill with this id; null where there is none, or it is no longer remembered. */
  public @Nullable Drill find(String id) {
    LiveDrill drill = drills.find(id);
    return drill == null ? null : drill.now();
  }

  /** Ends a drill; changes nothing where it has ended. */
  public void stop(String id) {
    LiveDrill drill = drills.find(id);
    if (drill != null) {
      drill.stop();
    }
  }

  /** Ends every drill: nothing of them is kept. */
  @Override
  public void close() {
    thread.shutdown();
    drills.list().forEach(LiveDrill::stop);
  }
}
