package lunting.web.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, PlanVersion> versions = new LinkedHashMap<>();
  private final Map<String, Long> lastUse = new HashMap<>();
  private int lastNumber;
  private long uses;

  public synchronized PlanVersion add(Function<String, PlanVersion> version) {
    lastNumber++;
    PlanVersion added = version.apply("plan-" + lastNumber);
    if (versions.size() == MAX_VERSIONS) {
      PlanVersion idle = leastUsed(added);
      versions.remove(idle.id());
      lastUse.remove(idle.id());
    }
    versions.put(added.id(), added);
    use(added.baseline());
    use(added.id());
    return added;
  }

  /** First plans give way before final ones, and the plan that the new one changes last. */
  private PlanVersion leastUsed(PlanVersion added) {
    return versions.values().stream()
        .min(
            Comparator.comparing((PlanVersion version) -> version.id().equals(added.baseline()))
                .thenComparing(PlanVersion::isFinal)
                .thenComparing(version -> lastUse.getOrDefault(version.id(), 0L)))
        .orElseThrow();
  }

  private void use(@Nullable String id) {
    if (id != null && versions.containsKey(id)) {
      uses++;
      lastUse.put(id, uses);
    }
  }

  /** The version with this id; null where there is none, or no longer. */
  public synchronized @Nullable PlanVersion find(String id) {
    use(id);
    return versions.get(id);
  }

  /** All of them, newest first. */
  public synchronized List<PlanVersion> list() {
    List<PlanVersion> newestFirst = new ArrayList<>(versions.values());
    Collections.reverse(newestFirst);
    return newestFirst;
  }
}
