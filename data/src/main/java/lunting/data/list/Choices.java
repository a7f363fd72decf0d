package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Place;

/** The values that need a choice, once each, and those that are understood. */
final class Choices {
  /** So many cells of a value are named; whoever chooses looks at a few of them. */
  static final int MAX_PLACES = 1_000;

  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> known = new LinkedHashMap<>();

  /** A value that is asked about, with the cells that have it as they are found. */
  private record Asked(String kind, String written, List<String> places, List<String> options) {
    Understood.Choice choice() {
      return new Understood.Choice(kind, written, places, options);
    }
  }

  /** A value that nobody knows, with what it may mean. */
  void ask(String kind, String written, Place place, List<String> options) {
    Asked value =
        asked.compute(
            kind + "\n" + Folding.key(written),
            (key, before) ->
                new Asked(
                    kind, written, before == null ? new ArrayList<>() : before.places(), options));
    if (value.places().size() < MAX_PLACES) {
      value.places().add(place.printed());
    }
  }

  /** A value that is understood. */
  void known(String kind, String written, String id) {
    known.computeIfAbsent(kind, each -> new LinkedHashMap<>()).put(written, id);
  }

  List<Understood.Choice> asked() {
    return asked.values().stream().map(Asked::choice).toList();
  }

  Map<String, Map<String, String>> known() {
    return known;
  }
}
