package lunting.data.finding;

/**
 * Where a value stands in its file. Printed only for findings, so a place is a short chain of steps
 * until then.
 *
 * <p>Shape: a JSON Pointer (RFC 6901) such as {@code /plants/3/lines/0/capacity}, or the words a
 * spreadsheet reader chose for a cell, such as {@code lines!5,C}.
 */
public sealed interface Place {
  /** The whole file. */
  static Place root() {
    return new Cell("");
  }

  /** The member of an object. */
  record Member(Place parent, String key) implements Place {}

  /** The element of a list. */
  record Element(Place parent, int index) implements Place {}

  /** A place outside JSON, in the words of its reader. */
  record Cell(String words) implements Place {}

  /** The member of this place. */
  default Place member(String key) {
    return new Member(this, key);
  }

  /** The element of this place. */
  default Place element(int index) {
    return new Element(this, index);
  }

  /** The place as findings print it. */
  default String printed() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private void print(StringBuilder out) {
    switch (this) {
      case Cell(String words) -> out.append(words);
      case Member(Place parent, String key) -> {
        parent.print(out);
        out.append('/').append(key.replace("~", "~0").replace("/", "~1"));
      }
      case Element(Place parent, int index) -> {
        parent.print(out);
        out.append('/').append(index);
      }
    }
  }
}
