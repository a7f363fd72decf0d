package lunting.web.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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

  private final LinkedHashMap<String, PlanVersion> versions = new LinkedHashMap<>();
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

  /** First plans give way before final ones, plans that no kept one changes before the others. */
  private PlanVersion oldest() {
    Set<String> kept = new HashSet<>();
    versions.values().forEach(version -> kept.add(version.baseline()));
    kept.add(versions.lastEntry().getKey());
    List<PlanVersion> free =
        versions.values().stream().filter(version -> !kept.contains(version.id())).toList();
    if (free.isEmpty()) {
      return versions.firstEntry().getValue();
    }
    return free.stream().filter(version -> !version.isFinal()).findFirst().orElse(free.getFirst());
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
