package lunting.data.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lunting.data.cells.CellText;
import lunting.data.text.Text;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column that a caption names: by the key in its brackets, or by the Chinese caption or
 * the key alone. Blanks, line breaks, full-width signs and the case of a key do not matter.
 */
public final class Caption {
  private static final Pattern WITH_KEY = Pattern.compile(".*\\(([^()]+)\\)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\ufeff]+");

  private Caption() {}

  /** The column of a caption; null if the sheet has no such column. */
  public static @Nullable Column find(String written, RegistrySheet sheet) {
    String plain = plain(written);
    Matcher bracketed = WITH_KEY.matcher(plain);
    String key = bracketed.matches() ? bracketed.group(1) : plain;
    for (Column column : sheet.columns()) {
      if (plain(column.key()).equals(key) || plain(column.caption()).equals(plain)) {
        return column;
      }
    }
    // A name is never a plain text, so its key without a language means the Chinese one.
    for (Column column : sheet.columns()) {
      if (plain(column.key()).equals(key + ".zh")) {
        return column;
      }
    }
    return null;
  }

  /** “Maybe you mean …”, empty where no caption is near. */
  static Supplier<Text> maybe(String written, RegistrySheet sheet) {
    List<String> known = new ArrayList<>();
    for (Column column : sheet.columns()) {
      known.add(column.header());
      known.add(column.caption());
      known.add(column.key());
    }
    return Spelling.maybe(CellText.halfWidth(written), known);
  }

  /** The captions of the columns that are always written. */
  static String known(RegistrySheet sheet) {
    return sheet.columns().stream()
        .filter(column -> column.presence() != Column.Presence.WHERE_USED)
        .map(Column::header)
        .collect(Collectors.joining(", "));
  }

  private static String plain(String caption) {
    return BLANKS.matcher(CellText.halfWidth(caption)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
