package lunting.web.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plan versions since the server started. Until a store exists the oldest give way.
 *
 * <p>Threads: any.
 */
public final class PlanVersions {
  /** So many are kept. */
  static final int MAX_VERSIONS = 40;

  private final Map<String, PlanVersion> versions = new LinkedHashMap<>();
  private int lastNumber;

  synchronized PlanVersion add(Function<String, PlanVersion> version) {
    lastNumber++;
    PlanVersion added = version.apply("plan-" + lastNumber);
    versions.put(added.id(), added);
    if (versions.size() > MAX_VERSIONS) {
      versions.remove(oldest().id());
    }
    return added;
  }

  /** First plans give way before final ones. */
  private PlanVersion oldest() {
    for (PlanVersion version : versions.values()) {
      if (!version.isFinal()) {
        return version;
      }
    }
    return versions.values().iterator().next();
  }

  /** The version with this id; null where there is none, or no longer. */
  public synchronized @Nullable PlanVersion find(String id) {
    return versions.get(id);
  }

  /** All of them, newest first. */
  public synchronized List<PlanVersion> list() {
    List<PlanVersion> newestFirst = new ArrayList<>(versions.values());
    Collections.reverse(newestFirst);
    return newestFirst;
  }
}
