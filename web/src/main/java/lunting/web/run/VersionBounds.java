package lunting.web.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lunting.solver.Cores;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds that somebody asks for: one at a time, on the cores that nothing else wants. What is
 * proved is kept with its version; what waits when the server ends is not proved later.
 *
 * <p>Threads: any.
 */
public final class VersionBounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VersionBounds.class);

  /** So many wait or are proved; one more is refused. */
  public static final int MAX_UNDER_WAY = 4;

  /** The time for each, from when it first has a core. */
  static final Duration MAX_SPENT = Duration.ofSeconds(20);

  private final PlanVersions versions;
  private final Cores cores;
  private final Duration limit;
  private final Map<String, Proving> underWay = new LinkedHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("bound").daemon().factory());
  private boolean closing;

  /** Bounds of these versions, proved on these cores. */
  public VersionBounds(PlanVersions versions, Cores cores) {
    this(versions, cores, MAX_SPENT);
  }

  VersionBounds(PlanVersions versions, Cores cores, Duration limit) {
    this.versions = versions;
    this.cores = cores;
    this.limit = limit;
  }

  /**
   * Has a bound proved for a legal version, or one that may be higher than what it has.
   *
   * @return whether it is under way; false where too many are, or the server stops
   */
  public synchronized boolean ask(PlanVersion version) {
    if (underWay.containsKey(version.id())) {
      return true;
    }
    if (closing || underWay.size() >= MAX_UNDER_WAY) {
      return false;
    }
    Proving proving = new Proving(version, versions, limit);
    underWay.put(version.id(), proving);
    thread.execute(() -> execute(version, proving));
    return true;
  }

  private void execute(PlanVersion version, Proving proving) {
    try (Cores.Share share = cores.queue(Cores.Urgency.LEISURELY)) {
      proving.execute(share);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      LOG.error("No bound was proved for the plan version {}.", version.id(), e);
    } finally {
      ended(version);
    }
  }

  private synchronized void ended(PlanVersion version) {
    underWay.remove(version.id());
  }

  /** Whether a version's bound waits or is proved. */
  public synchronized boolean isUnderWay(PlanVersion version) {
    return underWay.containsKey(version.id());
  }

  /** The highest bound that is known of a version; null where none is. */
  public @Nullable VersionBound find(PlanVersion version) {
    VersionBound now = soFar(version);
    VersionBound kept = versions.findBound(version.id());
    return now == null || (kept != null && kept.bound() >= now.bound()) ? kept : now;
  }

  private synchronized @Nullable VersionBound soFar(PlanVersion version) {
    Proving proving = underWay.get(version.id());
    return proving == null ? null : proving.best();
  }

  /** Whether none is taken any more, since the server stops. */
  public synchronized boolean closing() {
    return closing;
  }

  /** Ends them; the highest bound of the one that is proved is kept. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
      underWay.values().forEach(Proving::stop);
    }
    thread.close();
  }
}
