package lunting.data.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.finding.Findings;
import lunting.data.finding.Place;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Service;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.jspecify.annotations.Nullable;

/** Tells what a list changes of the list before. */
final class Update {
  private final Findings findings;

  Update(Findings findings) {
    this.findings = findings;
  }

  /** Tells of a plant that is new. */
  void tellNew(Plant plant, Place place) {
    findings.report(UpdateFaults.NEW.with("plant", named(plant)), place, nameOf(plant));
  }

  /** Tells what has changed of a plant; nothing where it is the same. */
  void tellChanged(Plant before, Plant now, Place place) {
    List<Text> changes = new ArrayList<>();
    add(changes, ListKey.NAME, nameOf(before), nameOf(now));
    add(changes, ListKey.TOWN, before.town(), now.town());
    add(changes, ListKey.INDUSTRY, before.industry(), now.industry());
    add(changes, ListKey.GRADE, before.grade(), now.grade());
    add(changes, ListKey.RATIO, share(before.ratio()), share(now.ratio()));
    add(changes, ListKey.CODE, before.code(), now.code());
    add(changes, ListKey.LINE, lines(before), lines(now));
    if (!Objects.equals(before.contact(), now.contact())) {
      changes.add(Text.of("联系方式", "contact"));
    }
    if (!Objects.equals(before.remark(), now.remark())) {
      changes.add(ListKey.REMARK.title());
    }
    if (!changes.isEmpty()) {
      findings.report(
          UpdateFaults.CHANGED.with("plant", named(before)).with("changes", Wording.parts(changes)),
          place,
          nameOf(now));
    }
    Set<String> kept = new HashSet<>();
    now.lines().forEach(line -> kept.add(line.id()));
    List<String> gone =
        before.lines().stream().map(Line::id).filter(id -> !kept.contains(id)).toList();
    if (!gone.isEmpty()) {
      findings.report(
          UpdateFaults.LINES_GONE.with("plant", named(before)).with("lines", Wording.names(gone)),
          place,
          nameOf(now));
    }
  }

  /** Tells of a plant that the list no longer has. */
  void tellGone(Plant plant) {
    findings.report(UpdateFaults.GONE.with("plant", named(plant)), Place.root(), nameOf(plant));
  }

  /** The services before, without suppliers that are no longer listed. */
  List<Service> services(List<Service> before, List<Plant> plants) {
    Set<String> lines = new HashSet<>();
    plants.forEach(plant -> plant.lines().forEach(line -> lines.add(line.id())));
    List<Service> services = new ArrayList<>();
    for (Service service : before) {
      List<String> gone = new ArrayList<>();
      List<Service.Supplier> suppliers = new ArrayList<>();
      for (Service.Supplier supplier : service.suppliers()) {
        if (lines.contains(supplier.line())) {
          suppliers.add(supplier);
        } else {
          gone.add(supplier.line());
        }
      }
      if (!gone.isEmpty()) {
        findings.report(
            UpdateFaults.SUPPLIERS_GONE
                .with("service", Wording.named(service.name(), service.id()))
                .with("lines", Wording.names(gone)),
            Place.root(),
            null);
      }
      services.add(
          new Service(
              service.id(),
              service.name(),
              service.kind(),
              service.unit(),
              service.demand(),
              suppliers));
    }
    return services;
  }

  private static void add(
      List<Text> changes, ListKey key, @Nullable String before, @Nullable String now) {
    if (!Objects.equals(before, now)) {
      String change = " " + shown(before) + " → " + shown(now);
      changes.add(Text.of(key.title().zh() + change, key.title().english() + change));
    }
  }

  private static String shown(@Nullable String value) {
    return value == null ? "–" : value;
  }

  private static @Nullable String share(@Nullable Integer ratio) {
    return ratio == null ? null : Wording.plain(BigDecimal.valueOf(ratio, 2)) + "%";
  }

  private static String lines(Plant plant) {
    return String.join(
        ", ",
        plant.lines().stream()
            .map(
                line -> line.kiln() + " " + Wording.milli(line.capacityMilli()) + " " + line.unit())
            .toList());
  }

  private static String nameOf(Plant plant) {
    Text name = plant.name();
    return name == null ? plant.id() : name.zh();
  }

  private static Text named(Plant plant) {
    return Wording.named(plant.name(), plant.id());
  }
}
