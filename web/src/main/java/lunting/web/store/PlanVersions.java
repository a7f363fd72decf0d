package lunting.web.store;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plan versions since the server started. Until a store exists, of too many the one that was
 * left alone for longest gives way: neither added, nor changed by a new one, nor looked up.
 *
 * <p>Threads: any.
 */
public final class PlanVersions {
  /** So many are kept. */
  static final int MAX_VERSIONS = 40;

  /** So many are kept open, their duties and verdicts at hand. */
  static final int MAX_OPEN = 8;

  /** First plans give way before final ones. */
  private final Shelf<PlanVersion> versions =
      new Shelf<>(MAX_VERSIONS, Comparator.comparing(PlanVersion::isFinal));

  private final Shelf<OpenPlan> open = new Shelf<>(MAX_OPEN);
  private final Shelf<VersionBound> bounds = new Shelf<>(MAX_VERSIONS);
  private final Ids ids;

  /** Versions with the next of these ids. */
  public PlanVersions(Ids ids) {
    this.ids = ids;
  }

  /** Keeps a plan that its maker has open. */
  public synchronized PlanVersion add(Function<String, OpenPlan> plan) {
    OpenPlan added = plan.apply(ids.next("plan"));
    PlanVersion version = added.version();
    if (version.baseline() != null) {
      // What was used last stays: a plan does not push out the one that it changes.
      versions.find(version.baseline());
    }
    versions.put(version.id(), version);
    open.put(version.id(), added);
    return version;
  }

  /** The version with this id; null where there is none, or no longer. */
  public synchronized @Nullable PlanVersion find(String id) {
    return versions.find(id);
  }

  /** Keeps what was proved about a version. */
  public void keep(String id, VersionBound bound) {
    bounds.put(id, bound);
  }

  /** What was proved about the version with this id; null where nothing was, or no longer. */
  public @Nullable VersionBound findBound(String id) {
    return bounds.find(id);
  }

  /**
   * Opens a version: at once if that was done lately, else after some work. Two who open the same
   * one at the same time may both do that work; they see the same.
   */
  public OpenPlan open(PlanVersion version) {
    OpenPlan known = open.find(version.id());
    if (known != null) {
      return known;
    }
    OpenPlan opened = OpenPlan.of(version);
    open.put(version.id(), opened);
    return opened;
  }

  /** All of them, newest first. */
  public List<PlanVersion> list() {
    return versions.list();
  }
}
