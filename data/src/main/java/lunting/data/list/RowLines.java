package lunting.data.list;

import java.util.List;
import lunting.data.list.LineText.Part;

/**
 * The lines that a row names.
 *
 * @param parts as its cell parts them; a row that names none has one line
 */
record RowLines(ListRow row, List<Part> parts) {
  /** Copies the list. */
  RowLines {
    parts = List.copyOf(parts);
  }

  /** How many lines they are. */
  int count() {
    return parts.stream().mapToInt(part -> part.names().size()).sum();
  }
}
