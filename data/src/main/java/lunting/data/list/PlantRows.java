package lunting.data.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.grid.GridSheet;
import lunting.data.policy.Industry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a list into plants; what says where a row belongs is decided here. */
final class PlantRows {
  /** Where a sheet is named after what lies there, its name ends so. */
  private static final List<String> TOWN_ENDINGS = List.of("镇", "乡", "街道", "区", "园");

  private final PolicyWords words;
  private final ListedTowns towns;
  private final Choices choices;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  PlantRows(PolicyWords words, ListedTowns towns, Choices choices, Findings findings) {
    this.words = words;
    this.towns = towns;
    this.choices = choices;
    this.findings = findings;
  }

  /** What a row says of its town before all towns are known; null where it says nothing. */
  private record Located(ListRow row, ListedTowns.@Nullable Named named) {}

  /** The plants in the order in which they first stand in the list. */
  List<ListedPlant> gather(List<ListRow> rows) {
    List<Located> located = new ArrayList<>();
    Located before = null;
    for (ListRow row : rows) {
      boolean own = !row.goesOn() || row.isOwn(ListKey.TOWN) || row.isOwn(ListKey.COUNTY);
      ListedTowns.Named named = own || before == null ? named(row) : before.named();
      before = new Located(row, named);
      located.add(before);
      if (named != null) {
        towns.add(named);
      }
    }
    Map<String, ListedPlant> plants = new LinkedHashMap<>();
    ListedPlant above = null;
    for (Located each : located) {
      ListRow row = each.row();
      boolean nameless = row.goesOn() && !isNamed(row);
      if (above == null || !nameless) {
        Industry industry =
            row.goesOn() && above != null && !row.isOwn(ListKey.INDUSTRY)
                ? above.industry()
                : industry(row);
        above = plant(plants, row, town(row, each.named()), industry);
      }
      above.add(row);
    }
    return List.copyOf(plants.values());
  }

  /** Whether the row itself shows a name, and not only the plant above. */
  private static boolean isNamed(ListRow row) {
    Entry name = row.find(ListKey.NAME);
    return name != null && name.row() + name.rows() > row.number();
  }

  private static ListedPlant plant(
      Map<String, ListedPlant> plants,
      ListRow row,
      @Nullable Town town,
      @Nullable Industry industry) {
    Entry entry = row.find(ListKey.NAME);
    String name = entry == null ? "" : entry.text();
    String key =
        Folding.key(name)
            + "\n"
            + (town == null ? "" : town.id())
            + "\n"
            + (industry == null ? "" : industry.id());
    return plants.computeIfAbsent(key, each -> new ListedPlant(name, town, industry));
  }

  private ListedTowns.@Nullable Named named(ListRow row) {
    Entry town = row.find(ListKey.TOWN);
    Entry county = row.find(ListKey.COUNTY);
    String in = county == null ? null : county.text();
    if (town != null) {
      return towns.named(town.text(), in);
    }
    GridSheet sheet = row.sheet();
    String name = Folding.clean(sheet.name());
    if (TOWN_ENDINGS.stream().anyMatch(name::endsWith)) {
      tell(row, ListKey.TOWN, PlantFaults.SHEET_TOWN.with("town", name), name);
      return towns.named(name, in);
    }
    if (county != null && in != null) {
      ListHead.Column column = row.head().taken().get(ListKey.COUNTY);
      String caption = column == null ? "" : column.caption();
      tell(row, ListKey.TOWN, PlantFaults.COUNTY_TOWN.with("town", in).with("column", caption), in);
      return towns.named(in, null);
    }
    tell(row, ListKey.TOWN, PlantFaults.NO_TOWN, null);
    return null;
  }

  private @Nullable Town town(ListRow row, ListedTowns.@Nullable Named named) {
    if (named == null) {
      return null;
    }
    List<Text> possible = towns.choices(named);
    if (possible.isEmpty()) {
      return towns.get(named);
    }
    Place place = row.place(ListKey.TOWN);
    findings.report(
        PlantFaults.TWO_TOWNS.with("choices", Wording.list(possible)), place, named.town());
    choices.ask("town", named.town(), place, possible.stream().map(Text::zh).toList());
    return null;
  }

  private @Nullable Industry industry(ListRow row) {
    Entry entry = row.find(ListKey.INDUSTRY);
    if (entry == null) {
      return assumed(row);
    }
    String written = entry.text();
    Industry found = words.industry(written);
    if (found != null) {
      choices.known("industry", written, found.id());
      return found;
    }
    Industry sector = words.sector(written);
    if (sector != null) {
      findings.report(
          PlantFaults.SECTOR.with("industry", PolicyWords.named(sector.id(), sector.name())),
          entry.place(),
          written);
      return sector;
    }
    findings.report(
        PlantFaults.UNKNOWN_INDUSTRY.with("choices", words.industryChoices()),
        row.place(ListKey.INDUSTRY),
        written);
    choices.ask(
        "industry",
        written,
        row.place(ListKey.INDUSTRY),
        words.policy().industries().stream().map(Industry::id).toList());
    return null;
  }

  private @Nullable Industry assumed(ListRow row) {
    Industry sheet = words.industry(row.sheet().name());
    if (sheet != null) {
      Text named = PolicyWords.named(sheet.id(), sheet.name());
      tell(row, ListKey.INDUSTRY, PlantFaults.SHEET_INDUSTRY.with("industry", named), null);
      return sheet;
    }
    List<Industry> all = words.policy().industries();
    if (all.size() == 1) {
      Industry only = all.getFirst();
      Text named = PolicyWords.named(only.id(), only.name());
      tell(row, ListKey.INDUSTRY, PlantFaults.ONLY_INDUSTRY.with("industry", named), null);
      return only;
    }
    tell(
        row,
        ListKey.INDUSTRY,
        PlantFaults.NO_INDUSTRY.with("choices", words.industryChoices()),
        null);
    return null;
  }

  /** Tells what a row leaves open: at its cell, or once a sheet where no column gives it. */
  private void tell(ListRow row, ListKey key, Fault fault, @Nullable String value) {
    if (row.has(key)) {
      findings.report(fault, row.place(key), value);
    } else if (told.add(row.sheet().name() + "\n" + key + "\n" + fault.code())) {
      findings.report(fault, headPlace(row), value);
    }
  }

  /** Where a table says something as a whole: the caption of its enterprises. */
  static Place headPlace(ListRow row) {
    ListHead.Column name = row.head().taken().get(ListKey.NAME);
    return name == null ? row.place() : row.sheet().place(name.row(), name.column());
  }
}
