package lunting.data.list;

import java.util.List;
import lunting.data.finding.Parsed;
import lunting.data.registry.Registry;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a list: the enterprise list or why there is none, and how it was understood, for
 * people to see and change.
 *
 * @param list the enterprise list with everything that was assumed, each with its cell
 * @param sheets every sheet of the file, in its order
 * @param choices values that nobody knows, once each
 * @param mapping what was understood, as a mapping that would be understood the same way
 */
public record Understood(
    Parsed<Registry> list, List<Sheet> sheets, List<Choice> choices, Mapping mapping) {
  /** Copies the lists. */
  public Understood {
    sheets = List.copyOf(sheets);
    choices = List.copyOf(choices);
  }

  /**
   * A sheet.
   *
   * @param read whether its rows were read as a list
   * @param tables one for every head, in order
   */
  public record Sheet(String name, boolean hidden, boolean read, List<Table> tables) {
    /** Copies the list. */
    public Sheet {
      tables = List.copyOf(tables);
    }
  }

  /**
   * A table.
   *
   * @param headFirst first row of its head, from 1
   * @param headLast last row of its head
   * @param read whether the rows below it are read
   */
  public record Table(int headFirst, int headLast, boolean read, List<Column> columns) {
    /** Copies the list. */
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column.
   *
   * @param column from 0
   * @param row that of its caption, from 1
   * @param caption as a mapping names it
   * @param key what it is taken for; null where it is left out
   * @param why by what it is taken, or why it is not: NAMED, GUESSED, MAPPED, UNKNOWN, CONTESTED,
   *     LEFT_OUT
   * @param unit the unit in its caption; null where there is none
   */
  public record Column(
      int column,
      int row,
      String caption,
      @Nullable ListKey key,
      String why,
      @Nullable String unit) {}

  /**
   * A value that needs a choice.
   *
   * @param kind its kind in a mapping: {@code industry}, {@code kiln}, {@code town}, {@code unit},
   *     {@code ratio}
   * @param places the cells that have it, the first thousand
   * @param options what it may mean, as a mapping writes it; empty where anything may be written
   */
  public record Choice(String kind, String written, List<String> places, List<String> options) {
    /** Copies the lists. */
    public Choice {
      places = List.copyOf(places);
      options = List.copyOf(options);
    }
  }
}
