package lunting.data.tree;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901), read back from the place that a finding prints.
 *
 * @param steps keys and numbers of elements, outermost first
 */
public record Pointer(List<String> steps) {
  /** Copies the list. */
  public Pointer {
    steps = List.copyOf(steps);
  }

  /** The pointer of a place; null where the place is none of JSON. */
  public static @Nullable Pointer of(String place) {
    return place.startsWith("/")
        ? new Pointer(
            Arrays.stream(place.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList())
        : null;
  }

  /** The number that a step is; -1 where it is none. */
  public static int element(String step) {
    return step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : -1;
  }
}
