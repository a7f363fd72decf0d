package lunting.data.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds which line of a plant before each listed line is: by name, or in order where they are as
 * many.
 */
final class MatchedLines {
  private MatchedLines() {}

  /** The line before of each listed line, in order; null where it is new. */
  static List<@Nullable Line> of(List<ListedLine> listed, @Nullable Plant before) {
    List<@Nullable Line> matched = new ArrayList<>();
    List<Line> lines = before == null ? List.of() : before.lines();
    Set<String> used = new HashSet<>();
    for (ListedLine each : listed) {
      Line found = null;
      for (Line line : lines) {
        if (found == null && isCalled(line, each.name()) && used.add(line.id())) {
          found = line;
        }
      }
      matched.add(found);
    }
    if (listed.size() == lines.size()) {
      for (int i = 0; i < lines.size(); i++) {
        if (matched.get(i) == null && used.add(lines.get(i).id())) {
          matched.set(i, lines.get(i));
        }
      }
    }
    return matched;
  }

  private static boolean isCalled(Line line, @Nullable String name) {
    Text called = line.name();
    return name != null && called != null && Folding.key(called.zh()).equals(Folding.key(name));
  }
}
