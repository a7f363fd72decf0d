package lunting.data.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Place;
import lunting.data.fit.RegistryFit;
import lunting.data.grid.Grid;
import lunting.data.grid.GridReader;
import lunting.data.grid.GridSheet;
import lunting.data.policy.Policy;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;

/**
 * Reads a list of enterprises in any layout. Everything that is assumed is a finding with its cell;
 * what cannot be decided is an ERROR with its cell and the choices.
 *
 * <p>Fails: never with an exception, whatever the file holds.
 */
public final class ListImport {
  /** A long list tells something of each of its rows, so more findings are kept than elsewhere. */
  public static final int MAX_FINDINGS = 100_000;

  private static final int LONGEST_ID = 64;

  private final Policy policy;
  private final Mapping mapping;
  private final Terms terms;
  private final String file;
  private final Findings findings;
  private final Choices choices = new Choices();

  private ListImport(Policy policy, Mapping mapping, Terms terms, String file) {
    this.policy = policy;
    this.mapping = mapping;
    this.terms = terms;
    this.file = file;
    this.findings = new Findings(file, MAX_FINDINGS);
  }

  /** The list of a file, and what was understood of it. */
  public static Understood read(InputFile file, Policy policy, Mapping mapping, Terms terms) {
    ListImport reading = new ListImport(policy, mapping, terms, file.name());
    Grid grid = GridReader.read(file, reading.findings);
    return grid == null
        ? new Understood(reading.findings.parsed(null), List.of(), List.of(), mapping)
        : reading.read(grid);
  }

  /**
   * The list of a file whose cells are read already, and what was understood of it.
   *
   * @param file what findings call it
   */
  public static Understood read(
      Grid grid, Policy policy, Mapping mapping, Terms terms, String file) {
    return new ListImport(policy, mapping, terms, file).read(grid);
  }

  private Understood read(Grid grid) {
    if (!grid.readAs().isEmpty()) {
      findings.report(RowFaults.READ_AS.with("encoding", grid.readAs()), Place.root(), null);
    }
    List<SheetWalk.Walked> read = new ArrayList<>();
    List<Understood.Sheet> sheets = new ArrayList<>();
    for (GridSheet sheet : grid.sheets()) {
      SheetWalk.Walked walked = sheet.hidden() ? null : SheetWalk.of(sheet, mapping, findings);
      boolean isList = walked != null && walked.isList();
      if (walked != null && isList) {
        read.add(walked);
      } else if (!sheet.rows().isEmpty()) {
        findings.report(
            sheet.hidden() ? RowFaults.HIDDEN_SHEET : RowFaults.SHEET_LEFT_OUT,
            sheet.place(),
            sheet.name());
      }
      sheets.add(Views.sheet(sheet, walked));
    }
    Registry registry = null;
    if (read.isEmpty()) {
      findings.report(RowFaults.NO_HEAD, Place.root(), null);
    } else {
      registry = registry(read);
    }
    return new Understood(
        findings.parsed(registry), sheets, choices.asked(), Views.mapping(read, choices, mapping));
  }

  /** The registry; what could not be decided in it is reported. */
  private Registry registry(List<SheetWalk.Walked> sheets) {
    PolicyWords words = new PolicyWords(policy, mapping);
    Before before = new Before(terms.onto(), findings);
    ListedTowns towns = new ListedTowns(before.towns(), mapping);
    List<ListRow> rows = new ArrayList<>();
    sheets.forEach(sheet -> rows.addAll(sheet.rows()));
    List<ListedPlant> listed = new PlantRows(words, towns, choices, findings).gather(rows);
    if (listed.isEmpty()) {
      findings.report(PlantFaults.NO_PLANTS, Place.root(), null);
    }
    Kilns kilns = new Kilns(words, choices, findings);
    PlantTexts texts = new PlantTexts(mapping, choices, findings);
    Capacities capacities = new Capacities(mapping, terms.daysPerYear(), choices, findings);
    PlantLines plantLines = new PlantLines(kilns, capacities, findings);
    Map<ListedPlant, List<ListedLine>> lines = new LinkedHashMap<>();
    for (ListedPlant plant : listed) {
      List<RowLines> named = new LineRows(plant, findings).all();
      lines.put(plant, plantLines.of(named, texts.ratios(named), plant.industry()));
    }
    boolean without =
        lines.values().stream().flatMap(List::stream).noneMatch(ListedLine::capacityGiven);
    ListedIds ids = new ListedIds(listed, terms.onto(), findings);
    PlantMaker maker = new PlantMaker(words, kilns, texts, ids, without, findings);
    Update update = new Update(findings);
    List<Plant> plants = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    lines.forEach((plant, its) -> {
      Plant was = before.find(plant);
      PlantMaker.Made made = maker.make(plant, its, was);
      Plant now = made.plant();
      if (now == null) {
        return;
      }
      plants.add(now);
      Place place = plant.first().place();
      places.put(now.id(), place);
      for (int i = 0; i < now.lines().size(); i++) {
        places.put(now.lines().get(i).id(), made.places().get(i));
      }
      if (was != null) {
        update.tellChanged(was, now, place);
      } else if (before.exists()) {
        update.tellNew(now, place);
      }
    });
    words.grades().done();
    before.gone().forEach(update::tellGone);
    Registry registry = registry(sheets, towns.all(), plants, update);
    judge(registry, places);
    return registry;
  }

  private Registry registry(
      List<SheetWalk.Walked> sheets, List<Town> towns, List<Plant> plants, Update update) {
    Registry onto = terms.onto();
    Set<String> used = new LinkedHashSet<>();
    plants.forEach(plant -> used.add(plant.town()));
    List<Town> all = new ArrayList<>(onto == null ? List.of() : onto.towns());
    towns.stream()
        .filter(town -> used.contains(town.id()) && !all.contains(town))
        .forEach(all::add);
    List<Service> services = onto == null ? List.of() : update.services(onto.services(), plants);
    return new Registry(
        onto == null ? idOf(file) : onto.id(),
        onto == null ? Views.title(sheets) : onto.title(),
        all,
        plants,
        services);
  }

  /** The last word: units, figures out of scale, and everything that a registry must keep. */
  private void judge(Registry registry, Map<String, Place> places) {
    Sizes.Places byLine = line -> places.getOrDefault(line, Place.root());
    Sizes.reportUnits(registry, policy, byLine, findings);
    Sizes.askUnusual(registry, byLine, findings);
    if (findings.unusable()) {
      return;
    }
    for (Finding finding : RegistryFit.of(registry, policy, file).findings()) {
      if (finding.severity() == Finding.Severity.ERROR) {
        findings.report(
            PlantFaults.NOT_FITTING.with("reason", finding.message()),
            new Place.Cell(finding.place()),
            finding.value());
      }
    }
  }

  /** An id of the file's name, as far as its letters may stand in one. */
  private static String idOf(String file) {
    String name = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]+$", "");
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    String id = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    return id.isEmpty() ? "list" : id.toLowerCase(Locale.ROOT);
  }
}
