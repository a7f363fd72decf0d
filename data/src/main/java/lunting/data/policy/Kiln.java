package lunting.data.policy;

import java.util.List;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kiln profile: how a kind of kiln may be stopped. Every figure may be replaced per line.
 *
 * @param aliases other names that lists use for it
 */
public record Kiln(
    String id,
    @Nullable Text name,
    List<String> aliases,
    KilnLimits limits,
    @Nullable Text source) {
  /** Copies the list. */
  public Kiln {
    aliases = List.copyOf(aliases);
  }

  /** A kiln that has no other names. */
  public Kiln(String id, @Nullable Text name, KilnLimits limits, @Nullable Text source) {
    this(id, name, List.of(), limits, source);
  }
}
