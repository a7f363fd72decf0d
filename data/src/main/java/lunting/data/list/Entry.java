package lunting.data.list;

import lunting.data.finding.Place;
import lunting.data.grid.GridCell;
import lunting.data.grid.GridSheet;

/**
 * A value of a list: a cell's content, or that of the first cell of the merged area it is part of.
 *
 * @param row of the cell that holds it
 * @param rows how many rows it is merged over, 1 where it is not
 */
record Entry(GridSheet sheet, int row, int column, int rows, GridCell cell) {
  /** Where it stands; a merged cell's place is its first. */
  Place place() {
    return sheet.place(row, column);
  }

  /** The text, cleaned; of a number as it is shown. */
  String text() {
    return Folding.clean(cell.shown());
  }

  /** The text with its line breaks, of which some part lines. */
  String lines() {
    return cell.shown();
  }

  /** Whether the value of another row's cell is this same one. */
  boolean isSame(Entry other) {
    return sheet.name().equals(other.sheet.name()) && row == other.row && column == other.column;
  }
}
