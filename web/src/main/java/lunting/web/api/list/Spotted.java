package lunting.web.api.list;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import lunting.data.document.RegistryField;
import lunting.data.finding.CellPlace;
import lunting.data.finding.Corrections;
import lunting.data.grid.Grid;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.grid.MergedAreas;
import lunting.data.list.ListKey;
import lunting.data.list.Understood;
import lunting.data.policy.Policy;
import lunting.data.sheet.Caption;
import lunting.data.sheet.Column;
import lunting.data.sheet.RegistrySheet;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The single value that a place leads to, to be written anew.
 *
 * @param place where a correction of it is written; of merged cells the first
 * @param sheet its sheet's name; null in JSON
 * @param row its row, from 1; null in JSON
 * @param column its column, from 0; null in JSON
 * @param owners whose it is, outermost first: a plant, then its line; empty where nobody knows
 * @param field what it is called; null where the sheet's head tells
 * @param text what it holds; empty for nothing
 * @param options what may stand there, where the policy or the list says so; else empty
 */
record Spotted(
    String place,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable Integer column,
    List<Text> owners,
    @Nullable Text field,
    String text,
    List<Option> options) {
  /** A plant goes on over so many rows at most when its name is looked for. */
  private static final int MOST_ROWS = 100;

  /** What may stand in a field: how the file writes it, and its name. */
  record Option(String value, @Nullable Text title) {}

  /** The value at a place; null where the place leads to no single one. */
  static @Nullable Spotted find(SentList list, ReadList read, String place) {
    Grid grid = read.grid();
    if (grid != null) {
      return inGrid(grid, read, list.policy(), place);
    }
    RegistryField field = RegistryField.find(list.file(), list.how().corrections(), place);
    return field == null
        ? null
        : new Spotted(
            place,
            null,
            null,
            null,
            field.owners(),
            field.caption(),
            field.text(),
            options(field.key(), list.policy(), field.towns()));
  }

  /** What a place held when the file was sent; empty for nothing. */
  static String asSent(SentList list, ReadList read, String place) {
    Grid grid = read.asSent();
    if (grid == null) {
      RegistryField field = RegistryField.find(list.file(), Corrections.NONE, place);
      return field == null ? "" : field.text();
    }
    CellPlace cell = CellPlace.of(place);
    GridSheet sheet = cell == null ? null : sheet(grid, cell);
    return cell == null || sheet == null ? "" : text(sheet, cell.row(), cell.column());
  }

  private static @Nullable Spotted inGrid(Grid grid, ReadList read, Policy policy, String place) {
    CellPlace cell = CellPlace.of(place);
    GridSheet sheet = cell == null ? null : sheet(grid, cell);
    if (cell == null || sheet == null) {
      return null;
    }
    MergedAreas.Area area = sheet.merged().at(cell.row(), cell.column());
    int row = area == null ? cell.row() : area.top();
    int column = area == null ? cell.column() : area.left();
    RegistrySheet own = read.isOwn() ? RegistrySheet.find(sheet.name()) : null;
    Column known = own == null ? null : Caption.find(head(sheet, column), own);
    return new Spotted(
        sheet.place(row, column).printed(),
        sheet.name(),
        row,
        column,
        named(sheet, own == null ? nameColumn(read, sheet, row) : nameColumn(own, sheet), row),
        known == null ? null : Text.of(known.caption(), known.key()),
        text(sheet, row, column),
        options(known == null ? "" : known.key(), policy, List.of()));
  }

  /** The column of the plants' names in the table that a row stands in; -1 for none. */
  private static int nameColumn(ReadList read, GridSheet sheet, int row) {
    int found = -1;
    for (Understood.Sheet each : read.understood().sheets()) {
      for (Understood.Table table : each.tables()) {
        for (Understood.Column column : table.columns()) {
          boolean isAbove = each.name().equals(sheet.name()) && table.headLast() < row;
          found = isAbove && column.key() == ListKey.NAME ? column.column() : found;
        }
      }
    }
    return found;
  }

  /** The column of the names in a sheet of our own workbook; -1 for none. */
  private static int nameColumn(RegistrySheet known, GridSheet sheet) {
    for (int column : sheet.rows().isEmpty() ? Set.<Integer>of() : head(sheet).keySet()) {
      Column found = Caption.find(head(sheet, column), known);
      if (found != null && found.key().equals("name.zh")) {
        return column;
      }
    }
    return -1;
  }

  /** What a row is called: its own name, or that of the row above that it goes on with. */
  private static List<Text> named(GridSheet sheet, int nameColumn, int row) {
    for (int above = row; nameColumn >= 0 && above > Math.max(0, row - MOST_ROWS); above--) {
      String name = text(sheet, above, nameColumn);
      if (!name.isBlank()) {
        return List.of(Text.ofPlain(name.strip()));
      }
    }
    return List.of();
  }

  private static @Nullable GridSheet sheet(Grid grid, CellPlace cell) {
    return grid.sheets().stream()
        .filter(sheet -> sheet.name().equals(cell.sheet()))
        .findFirst()
        .orElse(null);
  }

  private static String text(GridSheet sheet, int row, int column) {
    GridCell cell = sheet.cell(row, column);
    return cell == null ? "" : cell.shown();
  }

  private static NavigableMap<Integer, GridCell> head(GridSheet sheet) {
    return sheet.rows().getFirst().cells();
  }

  /** The caption of a column of our own workbook. */
  private static String head(GridSheet sheet, int column) {
    GridCell cell = sheet.rows().isEmpty() ? null : head(sheet).get(column);
    return cell == null ? "" : cell.shown();
  }

  private static List<Option> options(String key, Policy policy, List<RegistryField.Named> towns) {
    return switch (key) {
      case "industry" ->
          policy.industries().stream().map(each -> new Option(each.id(), each.name())).toList();
      case "kiln" ->
          policy.kilns().stream().map(each -> new Option(each.id(), each.name())).toList();
      case "town" -> towns.stream().map(each -> new Option(each.id(), each.name())).toList();
      default -> List.of();
    };
  }
}
