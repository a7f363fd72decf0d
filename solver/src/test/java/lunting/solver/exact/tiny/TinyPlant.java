package lunting.solver.exact.tiny;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import org.jspecify.annotations.Nullable;

/** A plant of a tiny list while it is drawn. */
final class TinyPlant {
  private final String id;
  private final String town;
  private final String industry;
  private String grade = "C";
  private @Nullable Integer ratio;
  private @Nullable Exemption exempt;
  private PlantTerms.@Nullable Carried carried;
  private @Nullable List<PlantTerms.Window> windows;
  private final List<Plant.Avoid> avoid = new ArrayList<>();
  private final List<PlantTerms.Wish> wish = new ArrayList<>();
  private final List<PlantTerms.MustRun> mustRun = new ArrayList<>();
  private final List<PlantTerms.Measure> measures = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  TinyPlant(String id, String town, String industry) {
    this.id = id;
    this.town = town;
    this.industry = industry;
  }

  String id() {
    return id;
  }

  /** The id of one of its lines, 1 being the first. */
  String line(int number) {
    return id + "-" + number;
  }

  int lines() {
    return lines.size();
  }

  TinyPlant grade(String other) {
    grade = other;
    return this;
  }

  TinyPlant ratio(int tenThousandths) {
    ratio = tenThousandths;
    return this;
  }

  TinyPlant exempt() {
    exempt = new Exemption(null);
    return this;
  }

  TinyPlant carried(int tenthDays) {
    carried = new PlantTerms.Carried(tenthDays, null);
    return this;
  }

  TinyPlant avoid(Span days) {
    avoid.add(new Plant.Avoid(days, null));
    return this;
  }

  TinyPlant wish(Span days) {
    wish.add(new PlantTerms.Wish(days, null));
    return this;
  }

  TinyPlant mustRun(Span days) {
    mustRun.add(new PlantTerms.MustRun(days, null));
    return this;
  }

  TinyPlant window(Span days) {
    windows = windows == null ? new ArrayList<>() : windows;
    windows.add(new PlantTerms.Window(days, null));
    return this;
  }

  TinyPlant measure(Level level, PlantTerms.LineLoad... loads) {
    measures.add(new PlantTerms.Measure(level, List.of(loads), null));
    return this;
  }

  /** A line of so many tonnes a day. */
  TinyPlant line(String kiln, int capacity) {
    lines.add(
        new Line(
            line(lines.size() + 1),
            null,
            kiln,
            1_000L * capacity,
            "t/d",
            false,
            null,
            KilnOverrides.NONE,
            null,
            null,
            null,
            null));
    return this;
  }

  /** The last line has a share of its own. */
  TinyPlant withShare(int tenThousandths) {
    lines.add(lines.removeLast().withRatio(tenThousandths));
    return this;
  }

  /** The last line heats homes, so it is exempt. */
  TinyPlant exemptLine() {
    Line last = lines.removeLast();
    lines.add(again(last, new Exemption(null), last.overrides()));
    return this;
  }

  /** Its lines run at full load or not at all, even where they supply a service. */
  TinyPlant unlimited() {
    KilnOverrides full =
        new KilnOverrides(null, null, null, null, null, null, null, 100, null, null);
    lines.replaceAll(line -> again(line, line.exempt(), full));
    return this;
  }

  private static Line again(Line line, @Nullable Exemption free, KilnOverrides overrides) {
    return new Line(
        line.id(),
        null,
        line.kiln(),
        line.capacityMilli(),
        line.unit(),
        line.ratio(),
        line.idle(),
        free,
        overrides,
        null,
        null,
        null,
        null);
  }

  Plant plant() {
    return new Plant(id, null, town, industry, grade, ratio, exempt, avoid, null, lines)
        .withTerms(new PlantTerms(windows, wish, mustRun, carried, measures));
  }
}
