package lunting.data.list;

import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.grid.GridCell;
import lunting.data.tree.Characters;
import org.jspecify.annotations.Nullable;

/** What makes a cell of a list no value, whatever its column says. */
final class EntryFault {
  private static final int MAX_TEXT = 1_000;

  /** Columns whose value is only shown, or not needed at all. */
  private static final Set<ListKey> SHOWN = Set.of(ListKey.NUMBER, ListKey.ID, ListKey.REMARK);

  private EntryFault() {}

  /** The fault of a cell; null where it holds a value. */
  static @Nullable Fault of(ListKey key, Entry entry) {
    String text = entry.text();
    if (text.length() > MAX_TEXT || !Characters.printable(text)) {
      return PlantFaults.BAD_TEXT;
    }
    if (SHOWN.contains(key)) {
      return null;
    }
    return switch (entry.cell()) {
      case GridCell.Broken broken -> PlantFaults.BROKEN;
      case GridCell.Unsolved unsolved -> PlantFaults.BROKEN;
      case GridCell.Day day -> PlantFaults.DATE.with("key", key.title());
      case GridCell.Words words -> null;
      case GridCell.Figure figure -> null;
      case GridCell.Flag flag -> null;
    };
  }
}
