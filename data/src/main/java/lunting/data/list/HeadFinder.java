package lunting.data.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.grid.MergedAreas.Area;
import lunting.data.list.ListHead.Column;
import lunting.data.list.ListHead.Taken;
import org.jspecify.annotations.Nullable;

/** Finds the heads of a sheet: a row or two with at least two known captions. */
final class HeadFinder {
  private static final int FEWEST = 2;

  /** No caption has more characters, brackets and blanks included. */
  private static final int LONGEST = 60;

  private final GridSheet sheet;
  private final Mapping mapping;

  /** Every row is looked at for captions, and most words of a list stand there again and again. */
  private final Map<String, Boolean> known = new HashMap<>();

  /** The row that the mapping names as head; null where it names none of this sheet's. */
  private final @Nullable Integer forced;

  HeadFinder(GridSheet sheet, Mapping mapping) {
    this.sheet = sheet;
    this.mapping = mapping;
    Integer named = mapping.rows().head();
    GridSheet.Row row = named == null ? null : sheet.row(named);
    this.forced = row != null && knownIn(row) > 0 ? named : null;
  }

  /** The head whose first row this is; null where the row begins none. */
  @Nullable ListHead at(GridSheet.Row row) {
    GridSheet.Row below = sheet.row(row.number() + 1);
    if (forced != null && row.number() <= forced) {
      if (row.number() == forced) {
        return head(forced, forced);
      }
      return below != null && below.number() == forced && helps(row, below)
          ? head(row.number(), forced)
          : null;
    }
    if (knownIn(row) >= FEWEST) {
      boolean joined = below != null && continues(row, below);
      return head(row.number(), joined ? row.number() + 1 : row.number());
    }
    boolean upper = below != null && knownIn(below) >= FEWEST && helps(row, below);
    return upper ? head(row.number(), row.number() + 1) : null;
  }

  private int knownIn(GridSheet.Row row) {
    int known = 0;
    for (GridCell cell : row.cells().values()) {
      if (cell instanceof GridCell.Words words && isKnown(words.text())) {
        known++;
      }
    }
    return known;
  }

  private boolean isKnown(String caption) {
    return caption.length() <= LONGEST && known.computeIfAbsent(caption, this::looksKnown);
  }

  private boolean looksKnown(String caption) {
    String mapped = mapping.column(Folding.clean(caption));
    if (mapped != null) {
      return !mapped.isBlank();
    }
    Caption read = Caption.of(caption);
    return read.key() != null && !read.lesser();
  }

  /** Whether the row above says of some column what its own caption does not. */
  private boolean helps(GridSheet.Row above, GridSheet.Row head) {
    for (int column : columns(above.number(), head.number())) {
      String lower = text(head.number(), column);
      String upper = text(above.number(), column);
      if (upper != null && isKnown(upper) && (lower == null || !isKnown(lower))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row below a head is its second row. */
  private boolean continues(GridSheet.Row head, GridSheet.Row below) {
    boolean words = below.cells().values().stream().allMatch(GridCell.Words.class::isInstance);
    if (!words) {
      return false;
    }
    Integer name = columnOf(head, ListKey.NAME);
    if (name == null) {
      return columnOf(below, ListKey.NAME) != null;
    }
    if (below.cells().containsKey(name)) {
      return false;
    }
    boolean known = knownIn(below) > 0;
    boolean under = true;
    for (int column : below.cells().keySet()) {
      Area above = sheet.merged().at(head.number(), column);
      boolean grouped = above != null && above.width() > 1;
      under &= grouped || !head.cells().containsKey(column);
    }
    for (int column : head.cells().keySet()) {
      Area area = sheet.merged().at(head.number(), column);
      known |= area != null && area.bottom() == below.number();
    }
    return known || under;
  }

  private @Nullable Integer columnOf(GridSheet.Row row, ListKey key) {
    for (Map.Entry<Integer, GridCell> each : row.cells().entrySet()) {
      if (each.getValue() instanceof GridCell.Words words && key(words.text()) == key) {
        return each.getKey();
      }
    }
    return null;
  }

  private @Nullable ListKey key(String caption) {
    String mapped = mapping.column(Folding.clean(caption));
    return mapped == null ? Caption.of(caption).key() : ListKey.named(mapped);
  }

  private SortedSet<Integer> columns(int first, int last) {
    SortedSet<Integer> columns = new TreeSet<>();
    for (int number = first; number <= last; number++) {
      GridSheet.Row row = sheet.row(number);
      if (row != null) {
        columns.addAll(row.cells().keySet());
      }
    }
    return columns;
  }

  /** The caption that a cell shows, its own or that of the merged area it is part of. */
  private @Nullable String text(int row, int column) {
    GridCell own = sheet.cell(row, column);
    if (own == null) {
      Area area = sheet.merged().at(row, column);
      own = area == null ? null : sheet.cell(area.top(), area.left());
    }
    return own instanceof GridCell.Words words ? Folding.clean(words.text()) : null;
  }

  private ListHead head(int first, int last) {
    List<Column> columns = new ArrayList<>();
    String carried = null;
    for (int at : columns(first, last)) {
      String upper = text(first, at);
      String lower = first == last ? null : text(last, at);
      Area area = sheet.merged().at(first, at);
      if (lower != null && area != null && area.bottom() >= last && area.top() <= first) {
        lower = null;
      }
      boolean ownRow = lower != null && sheet.cell(last, at) != null;
      // A file without merged cells leaves blank what a group's caption stands over.
      carried = upper == null ? carried : upper;
      if (upper == null && lower != null && sheet.name().isEmpty()) {
        upper = carried;
      }
      if (upper != null || lower != null) {
        columns.add(column(at, ownRow ? last : first, upper, lower));
      }
    }
    return new ListHead(first, last, decided(columns));
  }

  private Column column(int at, int row, @Nullable String upper, @Nullable String lower) {
    String caption = lower == null ? String.valueOf(upper) : lower;
    String both = upper == null || lower == null ? caption : upper + " " + lower;
    for (String each : new String[] {both, caption, upper == null ? caption : upper}) {
      String mapped = mapping.column(each);
      if (mapped != null) {
        ListKey key = mapped.isBlank() ? null : ListKey.named(mapped);
        Taken taken = key == null ? Taken.LEFT_OUT : Taken.MAPPED;
        return new Column(at, row, each, key, unitOf(upper, lower), taken);
      }
    }
    Caption below = Caption.of(caption);
    if (lower == null || upper == null || (below.key() != null && !below.lesser())) {
      return new Column(at, row, caption, below.key(), below, named(below));
    }
    Caption above = Caption.of(upper);
    if (above.key() == null) {
      return new Column(at, row, both, below.key(), below, named(below));
    }
    Caption read = new Caption(above.bare(), above.key(), above.lesser(), unitIn(above, below));
    return new Column(at, row, both, above.key(), read, named(read));
  }

  private static Taken named(Caption caption) {
    return caption.key() == null ? Taken.UNKNOWN : caption.lesser() ? Taken.GUESSED : Taken.NAMED;
  }

  private static Caption unitOf(@Nullable String upper, @Nullable String lower) {
    Caption above = Caption.of(upper == null ? "" : upper);
    Caption below = Caption.of(lower == null ? "" : lower);
    return new Caption(
        lower == null ? above.bare() : below.bare(), null, false, unitIn(above, below));
  }

  /** The unit in the brackets of either row, or the lower caption where it is one. */
  private static @Nullable String unitIn(Caption above, Caption below) {
    if (below.unit() != null) {
      return below.unit();
    }
    Unit whole = Unit.find(below.bare());
    return whole != null && whole.isWhole() ? below.bare() : above.unit();
  }

  /** The columns, each key taken once: a mapped column before a named one, that before a guess. */
  private static List<Column> decided(List<Column> columns) {
    Map<ListKey, EnumMap<Taken, Integer>> counts = new EnumMap<>(ListKey.class);
    for (Column column : columns) {
      ListKey key = column.key();
      if (key != null) {
        counts
            .computeIfAbsent(key, each -> new EnumMap<>(Taken.class))
            .merge(column.taken(), 1, Integer::sum);
      }
    }
    List<Column> decided = new ArrayList<>();
    for (Column column : columns) {
      ListKey key = column.key();
      Map<Taken, Integer> count = key == null ? null : counts.get(key);
      decided.add(count == null ? column : column.as(decided(column.taken(), count)));
    }
    return decided;
  }

  private static Taken decided(Taken taken, Map<Taken, Integer> count) {
    for (Taken each : new Taken[] {Taken.MAPPED, Taken.NAMED, Taken.GUESSED}) {
      int many = count.getOrDefault(each, 0);
      if (many > 0) {
        Taken lost = taken == Taken.GUESSED ? Taken.UNKNOWN : Taken.LEFT_OUT;
        return each != taken ? lost : many > 1 ? Taken.CONTESTED : taken;
      }
    }
    return taken;
  }
}
