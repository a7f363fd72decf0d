package lunting.data.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rotation plan: {@code plan.json}. To check one, only its reductions are needed.
 *
 * @param policy id of the policy it was made for; null in a hand-made plan
 * @param registry id of the list it was made for; null in a hand-made plan
 * @param events ids of the events it knew
 * @param asOf the first day it could still change; null for a season plan
 * @param reductions those of one line do not overlap
 */
public record Plan(
    @Nullable String policy,
    @Nullable String registry,
    List<String> events,
    @Nullable LocalDate asOf,
    List<Reduction> reductions,
    List<Pin> pins,
    @Nullable Provenance provenance) {
  /** Copies the lists. */
  public Plan {
    events = List.copyOf(events);
    reductions = List.copyOf(reductions);
    pins = List.copyOf(pins);
  }

  /** The reductions of each line, in time; a line without any has no entry. */
  public Map<String, List<Reduction>> byLine() {
    Map<String, List<Reduction>> byLine = new LinkedHashMap<>();
    reductions.stream()
        .sorted(Comparator.comparing(reduction -> reduction.span().from()))
        .forEach(reduction ->
            byLine.computeIfAbsent(reduction.line(), line -> new ArrayList<>()).add(reduction));
    return byLine;
  }

  /** A plan of these reductions and nothing else, as one made by hand. */
  public static Plan of(List<Reduction> reductions) {
    return new Plan(null, null, List.of(), null, reductions, List.of(), null);
  }
}
