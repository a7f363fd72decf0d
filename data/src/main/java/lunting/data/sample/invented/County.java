package lunting.data.sample.invented;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The measure of one county of an invented list.
 *
 * @param group the county's id where the list has several; empty: the list is this county
 * @param name what its companies bear in front of their names; null where the list has one for each
 * @param lines lines of all its plants together
 */
record County(String group, @Nullable Text name, Mix mix, int towns, int lines) {
  /** A prefix for ids inside the county. */
  String prefix() {
    return group.isEmpty() ? "" : group + "-";
  }
}
