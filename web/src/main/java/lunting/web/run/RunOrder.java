package lunting.web.run;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.data.reading.Finding;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What a solve run is asked to do.
 *
 * @param name what people call the run
 * @param eventIds ids of the events that were read; their rules do not bind the solver yet
 * @param inputs name of the input to its digest, for the plan's provenance
 * @param warnings what the readers told about the inputs
 * @param spentLimit the longest it may take
 * @param stepLimit the most steps it may take; null: no limit
 */
public record RunOrder(
    String name,
    Policy policy,
    Registry registry,
    List<String> eventIds,
    Map<String, String> inputs,
    List<Finding> warnings,
    Duration spentLimit,
    @Nullable Long stepLimit,
    long seed) {
  /** Copies the collections. */
  public RunOrder {
    eventIds = List.copyOf(eventIds);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    warnings = List.copyOf(warnings);
  }
}
