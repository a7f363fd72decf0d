package lunting.data.sample.invented;

/**
 * The measure of one county of an invented list.
 *
 * @param group the county's id where the list has several; empty: the list is this county
 * @param lines lines of all its plants together
 */
record County(String group, Mix mix, int towns, int lines) {
  /** A prefix for ids inside the county. */
  String prefix() {
    return group.isEmpty() ? "" : group + "-";
  }
}
