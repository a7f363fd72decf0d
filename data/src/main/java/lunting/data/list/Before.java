package lunting.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The list before, which another brings up to date: its plants are found by id, code or name, each
 * once.
 */
final class Before {
  private final @Nullable Registry registry;
  private final Findings findings;
  private final Map<String, ListedPlant> matched = new LinkedHashMap<>();
  private final Map<String, Plant> byId = new LinkedHashMap<>();
  private final Map<String, List<Plant>> byCode = new LinkedHashMap<>();
  private final Map<String, List<Plant>> byName = new LinkedHashMap<>();

  Before(@Nullable Registry registry, Findings findings) {
    this.registry = registry;
    this.findings = findings;
    if (registry != null) {
      for (Plant plant : registry.plants()) {
        byId.put(plant.id(), plant);
        if (plant.code() != null) {
          put(byCode, plant.code(), plant);
        }
        Text name = plant.name();
        if (name != null) {
          put(byName, name.zh(), plant);
          if (!name.english().equals(name.zh())) {
            put(byName, name.english(), plant);
          }
        }
      }
    }
  }

  private static void put(Map<String, List<Plant>> index, String word, Plant plant) {
    index.computeIfAbsent(Folding.key(word), key -> new ArrayList<>()).add(plant);
  }

  /** The plant before; null where the plant is new. */
  @Nullable Plant find(ListedPlant listed) {
    Plant found = candidate(listed);
    if (found == null) {
      return null;
    }
    ListedPlant first = matched.putIfAbsent(found.id(), listed);
    if (first != null && first != listed) {
      findings.report(
          UpdateFaults.TWICE
              .with("first", first.first().place().printed())
              .with("plant", Wording.named(found.name(), found.id())),
          listed.first().place(),
          listed.name());
      return null;
    }
    return found;
  }

  private @Nullable Plant candidate(ListedPlant listed) {
    String id = ListedIds.written(listed);
    Plant byOwnId = id == null ? null : byId.get(id);
    if (byOwnId != null && (!ListedIds.isRunning(byOwnId.id()) || isCalled(byOwnId, listed))) {
      return byOwnId;
    }
    Entry code = listed.first().find(ListKey.CODE);
    List<Plant> sameCode =
        code == null ? List.of() : byCode.getOrDefault(Folding.key(code.text()), List.of());
    if (sameCode.size() == 1) {
      return sameCode.getFirst();
    }
    List<Plant> sameName = byName.getOrDefault(Folding.key(listed.name()), List.of());
    if (sameName.size() == 1) {
      return sameName.getFirst();
    }
    Town town = listed.town();
    String in = town == null ? "" : town.id();
    List<Plant> here = sameName.stream().filter(plant -> plant.town().equals(in)).toList();
    return here.size() == 1 ? here.getFirst() : null;
  }

  /** A running number is given anew with every list, so it names a plant only with its name. */
  private static boolean isCalled(Plant plant, ListedPlant listed) {
    Text name = plant.name();
    String key = Folding.key(listed.name());
    return name != null
        && (Folding.key(name.zh()).equals(key) || Folding.key(name.english()).equals(key));
  }

  /** The towns before. */
  List<Town> towns() {
    return registry == null ? List.of() : registry.towns();
  }

  /** Whether there is a list before at all. */
  boolean exists() {
    return registry != null;
  }

  /** The plants that the list no longer has. */
  List<Plant> gone() {
    return byId.values().stream().filter(plant -> !matched.containsKey(plant.id())).toList();
  }
}
