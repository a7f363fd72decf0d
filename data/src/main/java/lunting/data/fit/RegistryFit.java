package lunting.data.fit;

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
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
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
        (town, spot) -> ties.towns().add(town.id(), spot.place(), spot.member("id", town.id())));
    Spots.each(root, "plants", Noun.PLANT, registry.plants(), Plant::id, this::plant);
    Spots.each(root, "services", Noun.SERVICE, registry.services(), Service::id, this::service);
  }

  private void plant(Plant plant, Spot spot) {
    ties.plants().add(plant.id(), spot.place(), spot.member("id", plant.id()));
    ties.town(plant.town(), spot.member("town", plant.town()));
    String industry = ties.industry(plant.industry(), spot.member("industry", plant.industry()));
    Spots.each(
        spot,
        "lines",
        Noun.LINE,
        plant.lines(),
        Line::id,
        (line, at) -> {
          Spot id = at.member("id", line.id());
          ties.lines().add(line.id(), at.place(), id);
          ties.ownName(line.id(), id);
          String kiln = ties.kiln(line.kiln(), at.member("kiln", line.kiln()));
          ties.unit(line.unit(), industry, at.member("unit", line.unit()));
          KilnFit.days(line.overrides(), at);
          String minLoad = line.overrides().minLoadPercent() == null ? null : "0";
          ties.minLoad(line.overrides(), kiln, at.member("minLoad", minLoad));
        });
  }

  private void service(Service service, Spot spot) {
    ties.services().add(service.id(), spot.place(), spot.member("id", service.id()));
    List<Days.Placed<Service.Demand>> demand = new ArrayList<>();
    for (Service.Demand each : service.demand()) {
      Spot at = Spots.nameless(spot, "demand", Noun.DEMAND, demand.size());
      demand.add(new Days.Placed<>(each, at));
    }
    ties.demand(demand);
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
