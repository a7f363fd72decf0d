package lunting.data.tree;

import lunting.data.finding.Node;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What an object of a file is called, read before it is judged. */
public final class NameOf {
  private NameOf() {}

  /** Its {@code name} as {@code {zh, en}}; null where it has none that can be read. */
  public static @Nullable Text object(Node.Keyed object) {
    return object.members().get("name") instanceof Node.Keyed both
            && both.members().get("zh") instanceof Node.Words zh
        ? Text.of(zh.text(), both.members().get("en") instanceof Node.Words en ? en.text() : null)
        : null;
  }
}
