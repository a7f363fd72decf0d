package lunting.data.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of any workbook holds: a text, a number, true or false, or a fault. Of a formula only
 * its stored result counts.
 */
sealed interface SheetCell {
  /** A text as it stands in the file. */
  record Words(String text) implements SheetCell {}

  /** A number. */
  record Decimal(BigDecimal value) implements SheetCell {}

  /** True or false. */
  record Flag(boolean value) implements SheetCell {}

  /** An error value such as {@code #REF!}. */
  record Broken(String shown) implements SheetCell {}

  /** A formula that was never worked out. */
  record Unsolved() implements SheetCell {}

  /** The error values that a formula's result may be. */
  Pattern ERRORS =
      Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)");

  /** The content of a cell; null if it is empty. */
  static @Nullable SheetCell of(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    if (cell.getType() == CellType.ERROR) {
      return new Broken(String.valueOf(cell.getRawValue()));
    }
    return switch (cell.getValue()) {
      case null -> cell.getFormula() == null ? null : new Unsolved();
      case BigDecimal number -> new Decimal(number);
      case Boolean flag -> new Flag(flag);
      case Object other -> text(cell, other.toString());
    };
  }

  private static @Nullable SheetCell text(Cell cell, String text) {
    if (cell.getType() == CellType.FORMULA && ERRORS.matcher(text).matches()) {
      return new Broken(text);
    }
    return CellText.strip(text).isEmpty() ? null : new Words(text);
  }
}
