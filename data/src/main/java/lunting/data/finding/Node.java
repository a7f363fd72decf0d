package lunting.data.finding;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A value of a file with its place: what JSON and spreadsheets are both turned into before anything
 * is judged, so that the rules of the formats are written once.
 */
public sealed interface Node {
  /** Where it stands. */
  Place place();

  /** An object. Keys keep their order. */
  record Keyed(Place place, Map<String, Node> members) implements Node {
    /** Copies the map; it keeps its order. */
    public Keyed {
      members = MemberMap.of(members);
    }
  }

  /** A list. */
  record Items(Place place, List<Node> nodes) implements Node {
    /** Copies the list. */
    public Items {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A list that is gone through once: of a long one only the element at hand need be in memory. It
   * has elements.
   */
  record Coming(Place place, Iterator<Node> nodes) implements Node {}

  /** A string. */
  record Words(Place place, String text) implements Node {}

  /** A number, exact. */
  record Decimal(Place place, BigDecimal value) implements Node {}

  /** True or false. */
  record Flag(Place place, boolean value) implements Node {}

  /** The word {@code null}, or an empty cell: the same as a missing key. */
  record Nothing(Place place) implements Node {}

  /** The value as a finding shows it. */
  default String shown() {
    return switch (this) {
      case Keyed keyed -> keyed.members().isEmpty() ? "{}" : "{…}";
      case Items items -> items.nodes().isEmpty() ? "[]" : "[…]";
      case Coming coming -> "[…]";
      case Words words -> words.text();
      case Decimal number -> number.value().toString();
      case Flag flag -> Boolean.toString(flag.value());
      case Nothing nothing -> "null";
    };
  }
}
