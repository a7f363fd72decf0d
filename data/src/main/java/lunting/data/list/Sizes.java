package lunting.data.list;

import java.util.HashMap;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.fit.LineSizes;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.data.text.Wording;

/** Looks at the capacities of an industry together: one unit, and no figure ten times the usual. */
final class Sizes {
  private Sizes() {}

  /** Where the capacity of a line stands. */
  interface Places {
    /** The place by the line's id. */
    Place of(String line);
  }

  /** A line with the plant that people know it by. */
  private record Owned(Plant plant, Line line) {}

  /** Asks about every figure that is about ten times what is usual in its industry. */
  static void askUnusual(Registry registry, Places places, Findings findings) {
    LineSizes<Owned> sizes = new LineSizes<>();
    for (Plant plant : registry.plants()) {
      sizes.plant();
      for (Line line : plant.lines()) {
        sizes.line(plant.industry(), new Owned(plant, line), line.capacityMilli());
      }
    }
    sizes.unusual((owned, milli, usual, times) -> {
      Line line = owned.line();
      findings.report(
          LineFaults.UNUSUAL
              .with("plant", Wording.named(owned.plant().name(), owned.plant().id()))
              .with("line", Wording.named(line.name(), line.id()))
              .with("usual", Wording.milli(usual) + " " + line.unit())
              .with("times", times),
          places.of(line.id()),
          Wording.milli(milli) + " " + line.unit());
    });
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
