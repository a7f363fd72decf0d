package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.grid.GridSheet;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows what was understood of a list. */
final class Views {
  private Views() {}

  /** A sheet; hidden ones were not walked. */
  static Understood.Sheet sheet(GridSheet sheet, SheetWalk.@Nullable Walked walked) {
    List<Understood.Table> tables = new ArrayList<>();
    if (walked != null) {
      walked.heads().forEach(head -> tables.add(table(head)));
    }
    boolean read = walked != null && walked.isList();
    return new Understood.Sheet(sheet.name(), sheet.hidden(), read, tables);
  }

  private static Understood.Table table(ListHead head) {
    List<Understood.Column> columns = new ArrayList<>();
    for (ListHead.Column column : head.columns()) {
      columns.add(
          new Understood.Column(
              column.column(),
              column.row(),
              column.caption(),
              column.isTaken() ? column.key() : null,
              column.taken().name(),
              column.read().unit()));
    }
    return new Understood.Table(head.first(), head.last(), head.namesPlants(), columns);
  }

  /** A mapping that would be understood the same way: the one given, and what was found besides. */
  static Mapping mapping(List<SheetWalk.Walked> sheets, Choices choices, Mapping given) {
    Map<String, String> columns = new LinkedHashMap<>(given.columns());
    for (SheetWalk.Walked sheet : sheets) {
      for (ListHead head : sheet.heads()) {
        for (ListHead.Column column : head.columns()) {
          ListKey key = column.key();
          boolean silent = given.column(column.caption()) == null;
          if (silent && key != null && column.isTaken()) {
            columns.putIfAbsent(column.caption(), key.key());
          }
        }
      }
    }
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    choices.known().forEach((kind, words) -> values.put(kind, new LinkedHashMap<>(words)));
    given
        .values()
        .forEach((kind, words) ->
            values.computeIfAbsent(kind, each -> new LinkedHashMap<>()).putAll(words));
    return new Mapping(columns, values, given.rows());
  }

  /** The list's title: the longest text above the first head; null where there is none. */
  static @Nullable Text title(List<SheetWalk.Walked> sheets) {
    String longest = "";
    for (String each : sheets.getFirst().above()) {
      boolean form = each.contains("填报") || each.contains("：") || each.contains(":");
      if (!form && each.length() > longest.length()) {
        longest = each;
      }
    }
    return longest.isEmpty() ? null : Text.of(longest, null);
  }
}
