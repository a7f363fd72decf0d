package lunting.data.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Wording;
import lunting.data.tree.Days;

/** Tells whether an enterprise list that is at hand fits a policy. */
public final class RegistryFit {
  private final RegistryTies ties;

  private RegistryFit(Policy policy) {
    this.ties = new RegistryTies(policy);
  }

  /**
   * The list, or everything in it that does not fit: the findings that reading its JSON would give.
   *
   * @param file what findings call it
   */
  public static Parsed<Registry> of(Registry registry, Policy policy, String file) {
    Findings findings = new Findings(file);
    new RegistryFit(policy).registry(registry, Spots.root(findings, Noun.REGISTRY));
    return findings.parsed(registry);
  }

  private void registry(Registry registry, Spot root) {
    Spots.each(
        root,
        "towns",
        Noun.TOWN,
        registry.towns(),
        Town::id,
        Town::name,
        (town, spot) -> ties.towns().add(town.id(), spot.place(), spot.member("id", town.id())));
    Spots.each(root, "plants", Noun.PLANT, registry.plants(), Plant::id, Plant::name, this::plant);
    ties.grades();
    ties.sizes();
    Spots.each(
        root,
        "services",
        Noun.SERVICE,
        registry.services(),
        Service::id,
        Service::name,
        this::service);
  }

  private void plant(Plant plant, Spot spot) {
    ties.plants().add(plant.id(), spot.place(), spot.member("id", plant.id()));
    ties.town(plant.town(), spot.member("town", plant.town()));
    String industry = ties.industry(plant.industry(), spot.member("industry", plant.industry()));
    Spot grade = spot.member("grade", plant.grade());
    ties.grade(plant.grade(), industry, plant.id(), plant.name(), grade);
    PlantFit fit = ties.plant(industry);
    Spots.each(
        spot,
        "lines",
        Noun.LINE,
        plant.lines(),
        Line::id,
        Line::name,
        (line, at) -> {
          Spot id = at.member("id", line.id());
          ties.lines().add(line.id(), at.place(), id);
          ties.ownName(line.id(), id);
          String kiln = ties.kiln(line.kiln(), at.member("kiln", line.kiln()));
          ties.unit(line.unit(), industry, at.member("unit", line.unit()));
          ties.size(line.capacityMilli(), line.unit(), industry, at.member("capacity", null));
          KilnFit.days(line.overrides(), at);
          String minLoad = line.overrides().minLoadPercent() == null ? null : "0";
          ties.minLoad(line.overrides(), kiln, () -> at.member("minLoad", minLoad));
          Integer ratio = line.ratio();
          String written = ratio == null ? null : written(BigDecimal.valueOf(ratio, 4));
          boolean usable = kiln != null;
          fit.line(
              line.id(), usable ? line : null, ratio == null ? null : at.member("ratio", written));
        });
    fit.ratios();
    terms(plant.terms(), fit, spot);
  }

  private static void terms(PlantTerms terms, PlantFit fit, Spot plant) {
    if (terms.windows() != null) {
      PlantFit.windows(placed(plant, "windows", Noun.WINDOW, terms.windows()));
    }
    PlantFit.mustRun(placed(plant, "mustRun", Noun.MUST_RUN, terms.mustRun()));
    PlantTerms.Carried carried = terms.carried();
    if (carried != null) {
      fit.carried(plant.member("carried", "{…}"));
    }
    PlantFit.Levels levels = new PlantFit.Levels();
    for (int i = 0; i < terms.measures().size(); i++) {
      PlantTerms.Measure measure = terms.measures().get(i);
      Spot at = Spots.nameless(plant, "measures", Noun.MEASURE, i);
      levels.add(measure.level(), at.place(), at.member("level", measure.level().name()));
      Map<String, Place> seen = new HashMap<>();
      Spots.each(
          at,
          "lines",
          Noun.MEASURE,
          measure.lines(),
          PlantTerms.LineLoad::line,
          (each, spot) -> {
            Spot id = spot.member("line", each.line());
            String line = fit.measured(each.line(), spot.place(), seen, id);
            String load = written(BigDecimal.valueOf(each.loadPercent(), 2));
            fit.load(line, each.loadPercent(), spot.member("load", load));
          });
    }
  }

  private static <T> List<Days.Placed<T>> placed(Spot plant, String key, Noun noun, List<T> all) {
    List<Days.Placed<T>> placed = new ArrayList<>();
    for (T each : all) {
      placed.add(new Days.Placed<>(each, Spots.nameless(plant, key, noun, placed.size())));
    }
    return placed;
  }

  /** A figure as its JSON has it. */
  private static String written(BigDecimal figure) {
    return Wording.plain(figure);
  }

  private void service(Service service, Spot spot) {
    ties.services().add(service.id(), spot.place(), spot.member("id", service.id()));
    ties.demand(placed(spot, "demand", Noun.DEMAND, service.demand()));
    Map<String, Place> seen = new HashMap<>();
    Spots.each(
        spot,
        "suppliers",
        Noun.SUPPLIER,
        service.suppliers(),
        Service.Supplier::line,
        (supplier, at) ->
            ties.supplier(supplier.line(), at.place(), seen, at.member("line", supplier.line())));
  }
}
