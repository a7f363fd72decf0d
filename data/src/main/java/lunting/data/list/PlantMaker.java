package lunting.data.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Industry;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Contact;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes the registry's plants. What the list does not say of a plant that was listed before stays
 * as it was.
 */
final class PlantMaker {
  static final String UNGRADED = "UNGRADED";

  /** What a line of a list without capacities has. */
  private static final long ONE_MILLI = 1_000;

  private static final String LINE_UNIT = "line";

  private final PolicyWords words;
  private final Kilns kilns;
  private final PlantTexts texts;
  private final ListedIds ids;
  private final Findings findings;
  private final boolean withoutCapacities;
  private final Set<String> told = new HashSet<>();

  /**
   * A maker of plants.
   *
   * @param withoutCapacities whether the whole list gives no capacity
   */
  PlantMaker(
      PolicyWords words,
      Kilns kilns,
      PlantTexts texts,
      ListedIds ids,
      boolean withoutCapacities,
      Findings findings) {
    this.words = words;
    this.kilns = kilns;
    this.texts = texts;
    this.ids = ids;
    this.withoutCapacities = withoutCapacities;
    this.findings = findings;
  }

  /**
   * A plant with where its lines' capacities stand, in the lines' order.
   *
   * @param plant null where something of it could not be decided, which is reported
   */
  record Made(ListedPlant listed, @Nullable Plant plant, List<Place> places) {}

  /** The plant. */
  Made make(ListedPlant listed, List<ListedLine> lines, @Nullable Plant before) {
    String id = before == null ? ids.plant(listed, listed.town()) : before.id();
    String grade = grade(listed, before);
    Town town = listed.town();
    Industry industry = listed.industry();
    boolean byLine = isByLine(listed, lines);
    List<Line> made = lines(listed, id, lines, before, byLine);
    boolean lacking = made.size() < lines.size() && !keepsLines(listed, before);
    if (town == null || industry == null || lacking) {
      return new Made(listed, null, List.of());
    }
    Integer ratio = byLine ? null : ratio(lines, before);
    Contact contact = texts.contact(listed);
    Contact contactBefore = before == null ? null : before.contact();
    String code = texts.code(listed);
    Text remark = PlantTexts.remark(listed);
    Plant plant =
        new Plant(
            id,
            name(listed, before),
            town.id(),
            industry.id(),
            grade,
            ratio,
            before == null ? null : before.exempt(),
            before == null ? List.of() : before.avoid(),
            before == null ? PlantTerms.NONE : terms(before, made),
            code == null && before != null ? before.code() : code,
            remark == null && before != null ? before.remark() : remark,
            merged(contact, contactBefore),
            made);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      places.add(i < lines.size() ? lines.get(i).place() : listed.first().place());
    }
    return new Made(listed, plant, places);
  }

  /** The name; that of before where only blanks and width differ. */
  private static Text name(ListedPlant listed, @Nullable Plant before) {
    Text was = before == null ? null : before.name();
    boolean same = was != null && Folding.key(was.zh()).equals(Folding.key(listed.name()));
    return was != null && same ? was : Text.of(listed.name(), null);
  }

  /** Whether the rows give their lines different shares, which only a rotation knows. */
  private boolean isByLine(ListedPlant listed, List<ListedLine> lines) {
    Set<Integer> ratios = new HashSet<>();
    for (ListedLine line : lines) {
      if (line.ratio() != null) {
        ratios.add(line.ratio());
      }
    }
    Industry industry = listed.industry();
    if (ratios.size() < 2 || industry == null) {
      return false;
    }
    if (!(industry.season() instanceof SeasonDuty.Rotate)) {
      texts.first(listed, ListKey.RATIO);
      return false;
    }
    findings.report(
        PlantFaults.LINE_RATIOS.with("plant", listed.name()),
        listed.first().place(ListKey.RATIO),
        null);
    return true;
  }

  private static @Nullable Contact merged(@Nullable Contact now, @Nullable Contact before) {
    if (now == null || before == null) {
      return now == null ? before : now;
    }
    return new Contact(
        now.person() == null ? before.person() : now.person(),
        now.phone() == null ? before.phone() : now.phone());
  }

  private static @Nullable Integer ratio(List<ListedLine> lines, @Nullable Plant before) {
    for (ListedLine line : lines) {
      if (line.ratio() != null) {
        return line.ratio();
      }
    }
    return before == null ? null : before.ratio();
  }

  private String grade(ListedPlant listed, @Nullable Plant before) {
    Entry entry = texts.first(listed, ListKey.GRADE);
    ListRow row = listed.first();
    Place place = row.place(ListKey.GRADE);
    String grade;
    if (entry != null) {
      grade = words.grade(entry.text());
      place = entry.place();
    } else if (before != null) {
      return before.grade();
    } else {
      grade = UNGRADED;
      if (row.has(ListKey.GRADE)) {
        findings.report(PlantFaults.UNGRADED, place, null);
      } else {
        place = PlantRows.headPlace(row);
        if (told.add(row.sheet().name() + "\ngrade")) {
          findings.report(PlantFaults.NO_GRADES, place, null);
        }
      }
    }
    Industry industry = listed.industry();
    Spot spot =
        new Spot(
            findings,
            place,
            Noun.PLANT.named(listed.name()),
            "grade",
            entry == null ? grade : entry.text());
    words
        .grades()
        .judge(
            grade,
            industry == null ? null : industry.id(),
            Text.of(listed.name(), listed.name()),
            spot.showing(grade));
    return grade;
  }

  /** Whether the list names no lines at all of a plant that was listed before. */
  private static boolean keepsLines(ListedPlant listed, @Nullable Plant before) {
    return before != null
        && listed.rows().stream()
            .allMatch(row ->
                row.find(ListKey.LINE) == null
                    && row.find(ListKey.COUNT) == null
                    && row.find(ListKey.KILN) == null
                    && row.find(ListKey.CAPACITY) == null);
  }

  private List<Line> lines(
      ListedPlant listed,
      String plant,
      List<ListedLine> lines,
      @Nullable Plant before,
      boolean byLine) {
    if (before != null && keepsLines(listed, before)) {
      return before.lines();
    }
    List<@Nullable Line> matched = MatchedLines.of(lines, before);
    List<Line> made = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ListedLine line = lines.get(i);
      Line was = matched.get(i);
      String kiln = kiln(listed, line, was);
      Capacities.Share share = share(listed, line, was);
      if (kiln == null || share == null) {
        continue;
      }
      String name = line.name();
      made.add(
          new Line(
              was == null ? ids.line(plant) : was.id(),
              was != null && name == null ? was.name() : name == null ? null : Text.of(name, null),
              kiln,
              share.milli(),
              share.unit(),
              byLine ? line.ratio() : was == null ? null : was.ratio(),
              was != null && was.idle(),
              was == null ? null : was.exempt(),
              was == null ? KilnOverrides.NONE : was.overrides(),
              was == null ? null : was.process(),
              was == null ? null : was.equipment(),
              was == null ? null : was.emissions(),
              was == null ? null : was.kwhPerDayMilli()));
    }
    return made;
  }

  private @Nullable String kiln(ListedPlant listed, ListedLine line, @Nullable Line was) {
    if (line.kilnGiven()) {
      return line.kiln();
    }
    if (was != null) {
      return was.kiln();
    }
    Industry industry = listed.industry();
    return industry == null ? null : kilns.usual(line.row(), industry);
  }

  private Capacities.@Nullable Share share(
      ListedPlant listed, ListedLine line, @Nullable Line was) {
    Long milli = line.capacityMilli();
    String unit = line.unit();
    if (milli != null && unit != null) {
      return new Capacities.Share(milli, unit);
    }
    if (line.capacityGiven()) {
      return null;
    }
    if (was != null) {
      return new Capacities.Share(was.capacityMilli(), was.unit());
    }
    if (withoutCapacities) {
      if (told.add(line.row().sheet().name() + "\ncapacity")) {
        findings.report(LineFaults.NO_CAPACITIES, PlantRows.headPlace(line.row()), null);
      }
      return new Capacities.Share(ONE_MILLI, LINE_UNIT);
    }
    ListRow row = line.row();
    Place place = row.place(row.has(ListKey.CAPACITY) ? ListKey.CAPACITY : ListKey.LINE);
    if (told.add(row.sheet().name() + "\ncapacity\n" + place.printed())) {
      findings.report(LineFaults.NO_CAPACITY.with("plant", listed.name()), place, null);
    }
    return null;
  }

  /** The terms before, without measures for lines that are gone. */
  private static PlantTerms terms(Plant before, List<Line> lines) {
    Set<String> ids = new HashSet<>();
    lines.forEach(line -> ids.add(line.id()));
    PlantTerms terms = before.terms();
    List<PlantTerms.Measure> measures = new ArrayList<>();
    for (PlantTerms.Measure measure : terms.measures()) {
      measures.add(
          new PlantTerms.Measure(
              measure.level(),
              measure.lines().stream().filter(each -> ids.contains(each.line())).toList(),
              measure.text()));
    }
    return new PlantTerms(
        terms.windows(), terms.wish(), terms.mustRun(), terms.carried(), measures);
  }
}
