package lunting.web.api.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lunting.data.finding.Findings;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;
import lunting.data.grid.MergedAreas;
import lunting.data.list.Understood;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of each table of a sheet, as its own program would show them.
 *
 * @param columns how many columns are shown
 * @param pieces rows that stand together, top to bottom
 */
record Picture(int columns, List<List<Row>> pieces) {
  /** So many rows are shown above a head, below it, and of a sheet without one. */
  private static final int ABOVE = 6;

  private static final int BELOW = 5;

  /** So many rows are shown above and below a row that is looked for. */
  private static final int AROUND = 1;

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_TABLES = 20;

  /** So many lines of a cell's text are shown; in many lists each is a production line. */
  private static final int MOST_LINES = 20;

  /** A row by its number in the sheet, with what its program hides told. */
  record Row(int row, boolean hidden, List<Cell> cells) {}

  /**
   * A cell; one that is merged stands once, at its first.
   *
   * @param column from 0
   * @param across how many columns it covers
   * @param down how many rows it covers
   */
  record Cell(int column, int across, int down, String text) {}

  /** Rows from a first to a last, both included. */
  private record Piece(int first, int last) {}

  /**
   * The picture of a sheet.
   *
   * @param at a value that must be in it, on whatever sheet; null for none
   */
  static Picture of(GridSheet sheet, List<Understood.Table> tables, @Nullable Spotted at) {
    if (sheet.rows().isEmpty()) {
      return new Picture(0, List.of());
    }
    List<Piece> pieces = pieces(sheet, tables);
    int columns = 0;
    if (at != null && at.row() != null && at.column() != null && sheet.name().equals(at.sheet())) {
      pieces = with(pieces, at.row(), sheet.rows().getLast().number());
      columns = at.column() + 1;
    }
    for (GridSheet.Row row : sheet.rows()) {
      if (covers(pieces, row.number())) {
        columns = Math.max(columns, row.cells().lastKey() + 1);
      }
    }
    int shown = Math.min(columns, MOST_COLUMNS);
    return new Picture(shown, pieces.stream().map(piece -> rows(sheet, piece, shown)).toList());
  }

  /** Which rows are shown: what stands above a head, then the head with the rows below it. */
  private static List<Piece> pieces(GridSheet sheet, List<Understood.Table> tables) {
    int first = sheet.rows().getFirst().number();
    int last = sheet.rows().getLast().number();
    if (tables.isEmpty()) {
      return List.of(new Piece(first, Math.min(last, first + BELOW)));
    }
    List<Piece> pieces = new ArrayList<>();
    int free = first;
    for (Understood.Table table : tables.subList(0, Math.min(tables.size(), MOST_TABLES))) {
      int head = Math.max(free, table.headFirst());
      int above = Math.max(free, head - (pieces.isEmpty() ? ABOVE : 1));
      int to = Math.min(last, table.headLast() + BELOW);
      if (above < head) {
        pieces.add(new Piece(above, head - 1));
      }
      if (head <= to) {
        pieces.add(new Piece(head, to));
        free = to + 1;
      }
    }
    return pieces;
  }

  /** The pieces, and a row among its neighbours where they do not show it. */
  private static List<Piece> with(List<Piece> pieces, int row, int end) {
    if (covers(pieces, row)) {
      return pieces;
    }
    int first = row;
    while (first > Math.max(1, row - AROUND) && !covers(pieces, first - 1)) {
      first--;
    }
    int last = row;
    while (last < Math.min(end, row + AROUND) && !covers(pieces, last + 1)) {
      last++;
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.add(new Piece(first, last));
    all.sort(Comparator.comparingInt(Piece::first));
    return all;
  }

  private static boolean covers(List<Piece> pieces, int row) {
    return pieces.stream().anyMatch(piece -> piece.first() <= row && row <= piece.last());
  }

  private static List<Row> rows(GridSheet sheet, Piece piece, int columns) {
    List<Row> rows = new ArrayList<>();
    for (int number = piece.first(); number <= piece.last(); number++) {
      GridSheet.Row row = sheet.row(number);
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        MergedAreas.Area area = sheet.merged().at(number, column);
        if (area == null) {
          cells.add(new Cell(column, 1, 1, text(sheet, number, column)));
        } else if (column == area.left() && number == Math.max(area.top(), piece.first())) {
          int across = Math.min(area.right(), columns - 1) - column + 1;
          int down = Math.min(area.bottom(), piece.last()) - number + 1;
          cells.add(new Cell(column, across, down, text(sheet, area.top(), column)));
        }
      }
      rows.add(new Row(number, row != null && row.hidden(), cells));
    }
    return rows;
  }

  private static String text(GridSheet sheet, int row, int column) {
    GridSheet.Row found = sheet.row(row);
    Map<Integer, GridCell> cells = found == null ? Map.of() : found.cells();
    GridCell cell = cells.get(column);
    return cell == null
        ? ""
        : cell.shown()
            .lines()
            .limit(MOST_LINES)
            .map(Findings::shortened)
            .collect(Collectors.joining("\n"));
  }
}
