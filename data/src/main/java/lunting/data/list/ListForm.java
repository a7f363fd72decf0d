package lunting.data.list;

import java.util.EnumSet;
import java.util.Set;
import lunting.data.grid.Grid;
import lunting.data.grid.GridSheet;
import lunting.data.sheet.RegistrySheet;

/** Tells the registry's own workbook from lists as bureaus keep them. */
public final class ListForm {
  /** So many of its four required sheets make a workbook the registry's own. */
  private static final int ENOUGH_SHEETS = 3;

  private ListForm() {}

  /** Whether a file begins as JSON does. */
  public static boolean isJson(byte[] content) {
    for (byte each : content) {
      int c = each & 0xFF;
      if (c == '{') {
        return true;
      }
      boolean blankOrMark = c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF;
      if (!blankOrMark) {
        return false;
      }
    }
    return false;
  }

  /** Whether a workbook is the registry's own, which its own reader reads without loss. */
  public static boolean isRegistry(Grid grid) {
    Set<RegistrySheet> found = EnumSet.noneOf(RegistrySheet.class);
    boolean byKey = false;
    for (GridSheet sheet : grid.sheets()) {
      RegistrySheet named = RegistrySheet.find(sheet.name());
      if (named != null && named.isRequired()) {
        found.add(named);
        byKey |= sheet.name().strip().equalsIgnoreCase(named.title());
      }
    }
    // A bureau may well call its sheets 企业 and 生产线, but hardly plants and lines.
    return found.size() >= ENOUGH_SHEETS || (byKey && found.size() == ENOUGH_SHEETS - 1);
  }
}
