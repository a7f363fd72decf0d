package lunting.data.json;

import java.math.BigDecimal;
import lunting.data.finding.Format;
import lunting.data.policy.KilnFigure;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/** The members of {@code registry.json}. */
final class RegistryJson {
  private RegistryJson() {}

  static Members registry(Registry registry) {
    return Members.of(Format.REGISTRY)
        .string("id", registry.id())
        .text("title", registry.title())
        .list("towns", registry.towns(), RegistryJson::town)
        .list("plants", registry.plants(), RegistryJson::plant)
        .list("services", registry.services(), RegistryJson::service);
  }

  private static Members town(Town town) {
    return new Members()
        .string("id", town.id())
        .text("name", town.name())
        .whole("inspectionsPerDay", town.inspectionsPerDay())
        .string("group", town.group())
        .object("contact", contact(town.contact()));
  }

  private static @Nullable Members contact(@Nullable Contact contact) {
    return contact == null
        ? null
        : new Members().string("person", contact.person()).string("phone", contact.phone());
  }

  private static Members plant(Plant plant) {
    PlantTerms terms = plant.terms();
    PlantTerms.Carried carried = terms.carried();
    Members members =
        new Members()
            .string("id", plant.id())
            .text("name", plant.name())
            .string("town", plant.town())
            .string("industry", plant.industry())
            .string("grade", plant.grade())
            .ratio("ratio", plant.ratio())
            .object("exempt", exemption(plant.exempt()));
    if (terms.windows() != null) { // an empty list says that none hold
      members.list(
          "windows",
          terms.windows(),
          each -> new Members().span(each.span()).text("basis", each.basis()));
    }
    return members
        .some(
            "wish",
            terms.wish(),
            each -> new Members().span(each.span()).text("reason", each.reason()))
        .some(
            "mustRun",
            terms.mustRun(),
            each -> new Members().span(each.span()).text("reason", each.reason()))
        .object("carried", carried == null ? null : carried(carried))
        .some("measures", terms.measures(), RegistryJson::measure)
        .string("code", plant.code())
        .text("remark", plant.remark())
        .some(
            "avoid",
            plant.avoid(),
            avoid -> new Members().span(avoid.span()).text("reason", avoid.reason()))
        .object("contact", contact(plant.contact()))
        .list("lines", plant.lines(), RegistryJson::line);
  }

  private static Members carried(PlantTerms.Carried carried) {
    return new Members()
        .decimal("days", BigDecimal.valueOf(carried.tenthDays(), 1))
        .text("basis", carried.basis());
  }

  private static Members measure(PlantTerms.Measure measure) {
    return new Members()
        .choice("level", measure.level())
        .list(
            "lines",
            measure.lines(),
            each -> new Members().string("line", each.line()).load("load", each.loadPercent()))
        .text("text", measure.text());
  }

  private static @Nullable Members exemption(@Nullable Exemption exemption) {
    return exemption == null ? null : new Members().text("basis", exemption.basis());
  }

  private static Members line(Line line) {
    Members members =
        new Members()
            .string("id", line.id())
            .text("name", line.name())
            .string("kiln", line.kiln())
            .milli("capacity", line.capacityMilli())
            .string("unit", line.unit())
            .ratio("ratio", line.ratio())
            .flag("idle", line.idle() ? true : null)
            .object("exempt", exemption(line.exempt()));
    for (KilnFigure figure : KilnFigure.values()) {
      members.figure(figure, line.overrides().find(figure));
    }
    return members
        .text("process", line.process())
        .text("equipment", line.equipment())
        .object("emissions", emissions(line.emissions()))
        .milli("kwhPerDay", line.kwhPerDayMilli());
  }

  private static @Nullable Members emissions(@Nullable Emissions emissions) {
    return emissions == null
        ? null
        : new Members()
            .milli("pm", emissions.pmMilli())
            .milli("so2", emissions.so2Milli())
            .milli("nox", emissions.noxMilli())
            .milli("voc", emissions.vocMilli());
  }

  private static Members service(Service service) {
    return new Members()
        .string("id", service.id())
        .text("name", service.name())
        .choice("kind", service.kind())
        .string("unit", service.unit())
        .list(
            "demand",
            service.demand(),
            demand -> new Members().span(demand.span()).milli("amount", demand.amountMilli()))
        .list(
            "suppliers",
            service.suppliers(),
            supplier ->
                new Members()
                    .string("line", supplier.line())
                    .milli("amount", supplier.amountMilli()));
  }
}
