package lunting.data.plan;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a plan came about.
 *
 * @param inputs name of the input to its digest, {@code sha256:…}
 * @param steps steps the search took
 * @param spent time the whole solve took
 */
public record Provenance(
    Map<String, String> inputs,
    @Nullable Long seed,
    @Nullable String version,
    @Nullable Long steps,
    @Nullable Duration spent,
    @Nullable OffsetDateTime started) {
  /** Copies the map; it keeps its order. */
  public Provenance {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
