package lunting.web.run;

import java.time.Duration;
import lunting.solver.Cores;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;

/**
 * The work of proving a version's bound, which somebody has asked for.
 *
 * <p>Threads: {@link #execute} on one; the others from any.
 */
final class Proving {
  private final PlanVersion version;
  private final PlanVersions versions;
  private final Duration limit;
  private @Nullable BoundOfVersion search;
  private boolean stopped;
  private volatile @Nullable VersionBound best;

  Proving(PlanVersion version, PlanVersions versions, Duration limit) {
    this.version = version;
    this.versions = versions;
    this.limit = limit;
  }

  /** Waits for a core and proves; what it finds is kept where it is higher than what is. */
  void execute(Cores.Share share) {
    if (!share.await(this::isStopped)) {
      return;
    }
    BoundOfVersion mine =
        new BoundOfVersion(
            versions.inputs(version).problem(), version, limit, share, bound -> best = bound);
    begin(mine);
    VersionBound found = mine.find();
    VersionBound kept = versions.findBound(version.id());
    if (kept == null || kept.bound() < found.bound()) {
      versions.keep(version.id(), found);
    }
  }

  private synchronized void begin(BoundOfVersion mine) {
    search = mine;
    if (stopped) {
      mine.stop();
    }
  }

  /** Ends it soon. */
  synchronized void stop() {
    stopped = true;
    if (search != null) {
      search.stop();
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  /** The highest bound so far; null before the first. */
  @Nullable VersionBound best() {
    return best;
  }
}
