package lunting.data.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/**
 * Gives plants and lines their ids: the list's own, else made from the town and a running number in
 * it, so that the same list gives the same.
 */
final class ListedIds {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,50}");
  private static final Pattern RUNNING = Pattern.compile("\\d+");
  private static final int LONGEST_TOWN = 40;

  private final Findings findings;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> usedBy = new HashMap<>();
  private final Map<String, Integer> running = new HashMap<>();

  /**
   * Ids for the plants of a list.
   *
   * @param onto the list that is brought up to date, whose ids stay its own; null: there is none
   */
  ListedIds(List<ListedPlant> plants, @Nullable Registry onto, Findings findings) {
    this.findings = findings;
    if (onto != null) {
      for (Plant plant : onto.plants()) {
        taken.add(plant.id());
        plant.lines().stream().map(Line::id).forEach(taken::add);
      }
    }
    for (ListedPlant plant : plants) {
      String written = written(plant);
      if (written != null) {
        usedBy.merge(written, 1, Integer::sum);
      }
    }
  }

  /** The id that a list gives a plant; null where it gives none. A running number is no id. */
  static @Nullable String written(ListedPlant plant) {
    Entry entry = plant.first().find(ListKey.ID);
    Entry number = plant.first().find(ListKey.NUMBER);
    String id = entry == null ? null : Folding.tight(entry.text());
    if (id != null && ID.matcher(id).matches()) {
      return id;
    }
    String named = number == null ? "" : Folding.tight(number.text());
    boolean usable = ID.matcher(named).matches() && !RUNNING.matcher(named).matches();
    return usable && named.chars().anyMatch(Character::isLetter) ? named : null;
  }

  /** Whether an id is no more than a running number. */
  static boolean isRunning(String id) {
    return RUNNING.matcher(id).matches();
  }

  /** The id of a plant that is new. */
  String plant(ListedPlant plant, @Nullable Town town) {
    String written = written(plant);
    boolean shared = written != null && usedBy.getOrDefault(written, 0) > 1;
    if (written != null && !(shared && RUNNING.matcher(written).matches()) && taken.add(written)) {
      return written;
    }
    String id = made(town == null ? "T" : town.id());
    if (written != null && !RUNNING.matcher(written).matches()) {
      Entry entry = plant.first().find(ListKey.ID);
      findings.report(
          PlantFaults.ID_TAKEN.with("id", id),
          plant.first().place(entry == null ? ListKey.NUMBER : ListKey.ID),
          written);
    }
    return id;
  }

  private String made(String town) {
    String base = town.length() > LONGEST_TOWN ? town.substring(0, LONGEST_TOWN) : town;
    while (true) {
      String id = base + String.format(Locale.ROOT, "-%03d", running.merge(base, 1, Integer::sum));
      if (taken.add(id)) {
        return id;
      }
    }
  }

  /** The id of a line that is new in its plant. */
  String line(String plant) {
    int number = 1;
    while (!taken.add(plant + "-" + number)) {
      number++;
    }
    return plant + "-" + number;
  }
}
