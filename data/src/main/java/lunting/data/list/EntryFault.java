package lunting.data.list;

import java.util.Set;
import lunting.data.finding.Findings;
import lunting.data.grid.GridCell;
import lunting.data.tree.Characters;

/** What makes a cell of a list no value, whatever its column says. */
final class EntryFault {
  private static final int MAX_TEXT = 1_000;

  /** Columns whose value is only shown, or not needed at all. */
  private static final Set<ListKey> SHOWN = Set.of(ListKey.NUMBER, ListKey.ID, ListKey.REMARK);

  private EntryFault() {}

  /** Whether a cell holds a value; if not, that is reported at it. */
  static boolean isFine(ListKey key, Entry entry, Findings findings) {
    String text = entry.text();
    if (text.length() > MAX_TEXT || !Characters.printable(text)) {
      findings.report(PlantFaults.BAD_TEXT, entry.place(), text);
      return false;
    }
    if (SHOWN.contains(key)) {
      return true;
    }
    return switch (entry.cell()) {
      case GridCell.Broken broken -> isBroken(entry, findings);
      case GridCell.Unsolved unsolved -> isBroken(entry, findings);
      case GridCell.Day day -> {
        findings.report(PlantFaults.DATE.with("key", key.title()), entry.place(), text);
        yield false;
      }
      case GridCell.Words words -> true;
      case GridCell.Figure figure -> true;
      case GridCell.Flag flag -> true;
    };
  }

  private static boolean isBroken(Entry entry, Findings findings) {
    findings.report(PlantFaults.BROKEN, entry.place(), entry.text());
    return false;
  }
}
