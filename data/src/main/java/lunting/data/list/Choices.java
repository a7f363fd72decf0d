package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Place;

/** The values that need a choice, once each, and those that are understood. */
final class Choices {
  private final Map<String, Understood.Choice> asked = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> known = new LinkedHashMap<>();

  /** A value that nobody knows, with what it may mean. */
  void ask(String kind, String written, Place place, List<String> options) {
    String key = kind + "\n" + Folding.key(written);
    Understood.Choice before = asked.get(key);
    List<String> places = new ArrayList<>();
    if (before != null) {
      places.addAll(before.places());
    }
    places.add(place.printed());
    asked.put(key, new Understood.Choice(kind, written, places, options));
  }

  /** A value that is understood. */
  void known(String kind, String written, String id) {
    known.computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(written, id);
  }

  List<Understood.Choice> asked() {
    return List.copyOf(asked.values());
  }

  Map<String, Map<String, String>> known() {
    return known;
  }
}
