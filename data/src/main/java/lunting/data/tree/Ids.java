package lunting.data.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import org.jspecify.annotations.Nullable;

/** The ids of one list, to find those that stand there twice. */
public final class Ids {
  private final Map<String, Place> places = new LinkedHashMap<>();

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
