package lunting.data.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import org.jspecify.annotations.Nullable;

/** The ids of one list, to find those that stand there twice. */
public final class Ids {
  private static final int LONGEST = 64;

  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Whether a text has the form of an id: {@code [A-Za-z0-9._-]{1,64}}. */
  static boolean isId(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
      boolean digit = '0' <= c && c <= '9';
      if (!letter && !digit && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  /** The required {@code id} of an object; a second use is reported. */
  public @Nullable String read(Fields fields) {
    Field field = fields.required("id");
    String id = field.id();
    if (id != null) {
      add(id, fields.place(), field.spot());
    }
    return id;
  }

  /**
   * Takes an id down; a second use is reported.
   *
   * @param object where the object stands that it names
   * @param spot that of the id
   */
  public void add(String id, Place object, Spot spot) {
    Place first = places.putIfAbsent(id, object);
    if (first != null) {
      spot.report(ValueFaults.DUPLICATE_ID.with("first", first.printed()));
    }
  }

  /** Where an id was first used; null: nowhere. */
  public @Nullable Place find(String id) {
    return places.get(id);
  }

  /** Every id. */
  public Collection<String> all() {
    return places.keySet();
  }
}
