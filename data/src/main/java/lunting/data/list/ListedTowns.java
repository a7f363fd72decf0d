package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The towns of a list, and which county each lies in. Towns of one name in two counties are two.
 *
 * <p>A town is first taken down by every row that names one; only then is it known whether a name
 * without a county means one town.
 */
final class ListedTowns {
  private final List<Town> known;
  private final Mapping mapping;
  private final Map<String, Set<String>> countiesByTown = new LinkedHashMap<>();
  private final Map<String, String> countyNames = new LinkedHashMap<>();
  private final Map<String, Town> made = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  /**
   * Towns of a list.
   *
   * @param known those of the list that is brought up to date; a town of the same name is one
   */
  ListedTowns(List<Town> known, Mapping mapping) {
    this.known = known;
    this.mapping = mapping;
    known.forEach(town -> {
      ids.add(town.id());
      if (town.group() != null) {
        groups.putIfAbsent(Folding.key(town.group()), town.group());
      }
    });
  }

  /**
   * What a row says of its town.
   *
   * @param county null where none is given, or it is the town itself
   */
  record Named(String town, @Nullable String county) {}

  /** What a row's words mean, by the mapping: a town, or county and town as 甲区/王村镇. */
  Named named(String town, @Nullable String county) {
    String mapped = mapping.value("town", town);
    String meant = mapped == null ? town : mapped;
    int slash = meant.indexOf('/');
    if (slash > 0) {
      return new Named(meant.substring(slash + 1), meant.substring(0, slash));
    }
    boolean itself = county != null && Folding.key(county).equals(Folding.key(meant));
    return new Named(meant, itself ? null : county);
  }

  /** Takes a town down before any is asked for. */
  void add(Named named) {
    Set<String> counties =
        countiesByTown.computeIfAbsent(Folding.key(named.town()), key -> new LinkedHashSet<>());
    if (named.county() != null) {
      String key = Folding.key(named.county());
      countyNames.putIfAbsent(key, named.county());
      counties.add(key);
    }
  }

  /** The towns that a name may mean, where it names more than one; empty where it is clear. */
  List<Text> choices(Named named) {
    Set<String> counties = countiesByTown.getOrDefault(Folding.key(named.town()), Set.of());
    List<Text> choices = new ArrayList<>();
    if (named.county() == null && counties.size() > 1) {
      for (String each : counties) {
        String whole = countyNames.get(each) + "/" + named.town();
        choices.add(Text.of(whole, whole));
      }
    }
    return choices;
  }

  /** The town of a row, the same for every row that means it. */
  Town get(Named named) {
    String town = Folding.key(named.town());
    String county = named.county() == null ? "" : Folding.key(named.county());
    Set<String> counties = countiesByTown.getOrDefault(town, Set.of());
    if (county.isEmpty() && counties.size() == 1) {
      county = counties.iterator().next();
    }
    String in = county;
    return made.computeIfAbsent(in + "/" + town, key -> make(named.town(), in));
  }

  private Town make(String name, String county) {
    List<Town> same = known.stream().filter(town -> isCalled(town, name)).toList();
    if (same.size() == 1) {
      return same.getFirst();
    }
    String id = freeId("T");
    String group = county.isEmpty() ? null : groups.computeIfAbsent(county, key -> freeId("G"));
    return new Town(id, Text.of(Folding.clean(name), null), null, group, null);
  }

  private static boolean isCalled(Town town, String name) {
    String key = Folding.key(name);
    Text called = town.name();
    return town.id().equals(name)
        || (called != null
            && (Folding.key(called.zh()).equals(key) || Folding.key(called.english()).equals(key)));
  }

  private String freeId(String letter) {
    int number = 1;
    while (!ids.add(letter + number)) {
      number++;
    }
    return letter + number;
  }

  /** The towns that rows were given, in their order. */
  List<Town> all() {
    return made.values().stream().distinct().toList();
  }
}
