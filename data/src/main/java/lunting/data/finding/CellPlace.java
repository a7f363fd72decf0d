package lunting.data.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell by sheet, row and column, read back from the place that a finding prints.
 *
 * <p>Shape: {@code lines!D7}; {@code D7} in a text file, whose sheet has no name.
 *
 * @param sheet the sheet's name; empty for a text file
 * @param row as the user sees it, from 1
 * @param column from 0
 */
public record CellPlace(String sheet, int row, int column) {
  private static final Pattern CELL =
      Pattern.compile("(?:(.+)!)?([A-Z]{1,3})([1-9][0-9]{0,6})", Pattern.DOTALL);

  /** The cell of a place; null where the place is none of a cell. */
  public static @Nullable CellPlace of(String place) {
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      return null;
    }
    int column = 0;
    for (char letter : cell.group(2).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    String sheet = cell.group(1);
    return new CellPlace(sheet == null ? "" : sheet, Integer.parseInt(cell.group(3)), column - 1);
  }
}
