package lunting.data.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.data.text.Wording;

/** Looks at the capacities of an industry together: one unit, and no figure ten times the usual. */
public final class Sizes {
  /** A lost decimal point makes a figure ten times as large; so near to that it is asked about. */
  private static final long SUSPECT_TIMES = 6;

  /** Of fewer plants nobody can say what is usual. */
  private static final int FEWEST = 3;

  private Sizes() {}

  /** Where the capacity of a line stands. */
  public interface Places {
    /** The place by the line's id. */
    Place of(String line);
  }

  /**
   * Asks about every figure that is about ten times what is usual in its industry: the median of
   * its plants, each with the mean of its lines.
   */
  public static void askUnusual(Registry registry, Places places, Findings findings) {
    Map<String, List<Plant>> byIndustry = new LinkedHashMap<>();
    for (Plant plant : registry.plants()) {
      if (!plant.lines().isEmpty()) {
        byIndustry.computeIfAbsent(plant.industry(), key -> new ArrayList<>()).add(plant);
      }
    }
    for (List<Plant> plants : byIndustry.values()) {
      long usual = plants.size() < FEWEST ? 0 : usual(plants);
      for (Plant plant : plants) {
        for (Line line : plant.lines()) {
          if (usual > 0 && line.capacityMilli() / usual >= SUSPECT_TIMES) {
            findings.report(
                LineFaults.UNUSUAL
                    .with("line", Wording.named(line.name(), line.id()))
                    .with("usual", Wording.milli(usual) + " " + line.unit())
                    .with("times", (line.capacityMilli() + usual / 2) / usual),
                places.of(line.id()),
                Wording.milli(line.capacityMilli()) + " " + line.unit());
          }
        }
      }
    }
  }

  private static long usual(List<Plant> plants) {
    List<Long> means = new ArrayList<>();
    for (Plant plant : plants) {
      long sum = plant.lines().stream().mapToLong(Line::capacityMilli).sum();
      means.add(sum / plant.lines().size());
    }
    Collections.sort(means);
    return (means.get((means.size() - 1) / 2) + means.get(means.size() / 2)) / 2;
  }

  /** Reports every line whose unit is not that of the first one of its industry. */
  static void reportUnits(Registry registry, Policy policy, Places places, Findings findings) {
    Map<String, Line> first = new HashMap<>();
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        Line before = first.putIfAbsent(plant.industry(), line);
        if (before != null && !before.unit().equals(line.unit())) {
          findings.report(
              LineFaults.UNITS_DIFFER
                  .with("industry", named(plant.industry(), policy))
                  .with("first", places.of(before.id()).printed())
                  .with("other", before.unit()),
              places.of(line.id()),
              line.unit());
        }
      }
    }
  }

  private static Text named(String id, Policy policy) {
    for (Industry industry : policy.industries()) {
      if (industry.id().equals(id)) {
        return PolicyWords.named(id, industry.name());
      }
    }
    return Wording.named(null, id);
  }
}
