package lunting.data.book;

import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.policy.KilnFigure;
import lunting.data.registry.Emissions;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.sheet.RegistrySheet;
import lunting.data.text.Text;

/** A registry as the rows of its sheets. */
final class RegistryRows {
  private RegistryRows() {}

  /** The rows of a sheet, in the registry's order. */
  static List<SheetRow> of(Registry registry, RegistrySheet sheet) {
    List<SheetRow> rows = new ArrayList<>();
    switch (sheet) {
      case REGISTRY ->
          rows.add(new SheetRow().put("id", registry.id()).text("title", registry.title()));
      case TOWNS -> registry.towns().forEach(town -> rows.add(town(town)));
      case PLANTS -> registry.plants().forEach(plant -> rows.add(plant(plant)));
      case LINES -> {
        for (Plant plant : registry.plants()) {
          plant.lines().forEach(line -> rows.add(line(plant, line)));
        }
      }
      case AVOID -> {
        for (Plant plant : registry.plants()) {
          for (Plant.Avoid each : plant.avoid()) {
            rows.add(range(plant, each.span()).text("reason", each.reason()));
          }
        }
      }
      case WISH -> {
        for (Plant plant : registry.plants()) {
          for (PlantTerms.Wish each : plant.terms().wish()) {
            rows.add(range(plant, each.span()).text("reason", each.reason()));
          }
        }
      }
      case WINDOWS -> {
        for (Plant plant : registry.plants()) {
          List<PlantTerms.Window> windows = plant.terms().windows();
          for (PlantTerms.Window each : windows == null ? List.<PlantTerms.Window>of() : windows) {
            rows.add(range(plant, each.span()).text("basis", each.basis()));
          }
        }
      }
      case MUST_RUN -> {
        for (Plant plant : registry.plants()) {
          for (PlantTerms.MustRun each : plant.terms().mustRun()) {
            rows.add(range(plant, each.span()).text("reason", each.reason()));
          }
        }
      }
      case MEASURES -> {
        for (Plant plant : registry.plants()) {
          plant.terms().measures().forEach(measure -> rows.addAll(measure(plant, measure)));
        }
      }
      case SERVICES -> registry.services().forEach(service -> rows.add(service(service)));
      case DEMAND -> {
        for (Service service : registry.services()) {
          service.demand().forEach(demand -> rows.add(demand(service, demand)));
        }
      }
      case SUPPLIERS -> {
        for (Service service : registry.services()) {
          service.suppliers().forEach(supplier -> rows.add(supplier(service, supplier)));
        }
      }
    }
    return rows;
  }

  private static SheetRow town(Town town) {
    return new SheetRow()
        .put("id", town.id())
        .text("name", town.name())
        .put("inspectionsPerDay", town.inspectionsPerDay())
        .put("group", town.group())
        .contact(town.contact());
  }

  private static SheetRow plant(Plant plant) {
    PlantTerms.Carried carried = plant.terms().carried();
    List<PlantTerms.Window> windows = plant.terms().windows();
    boolean noneHold = windows != null && windows.isEmpty();
    return new SheetRow()
        .put("id", plant.id())
        .text("name", plant.name())
        .put("town", plant.town())
        .put("industry", plant.industry())
        .put("grade", plant.grade())
        .decimal("ratio", plant.ratio(), 4)
        .exempt(plant.exempt())
        .decimal("carried.days", carried == null ? null : carried.tenthDays(), 1)
        .text("carried.basis", carried == null ? null : carried.basis())
        .put("windows", noneHold ? true : null)
        .put("code", plant.code())
        .text("remark", plant.remark())
        .contact(plant.contact());
  }

  private static SheetRow line(Plant plant, Line line) {
    SheetRow row =
        new SheetRow()
            .put("plant", plant.id())
            .put("id", line.id())
            .text("name", line.name())
            .put("kiln", line.kiln())
            .decimal("capacity", line.capacityMilli(), 3)
            .put("unit", line.unit())
            .decimal("ratio", line.ratio(), 4)
            .put("idle", line.idle())
            .exempt(line.exempt())
            .text("process", line.process())
            .text("equipment", line.equipment())
            .decimal("kwhPerDay", line.kwhPerDayMilli(), 3);
    overrides(row, line.overrides());
    Emissions emissions = line.emissions();
    if (emissions != null) {
      row.decimal("emissions.pm", emissions.pmMilli(), 3)
          .decimal("emissions.so2", emissions.so2Milli(), 3)
          .decimal("emissions.nox", emissions.noxMilli(), 3)
          .decimal("emissions.voc", emissions.vocMilli(), 3)
          .markIfEmpty("emissions");
    }
    return row;
  }

  private static void overrides(SheetRow row, KilnOverrides own) {
    for (KilnFigure figure : KilnFigure.values()) {
      Object value = own.find(figure);
      switch (figure.kind()) {
        case COUNT, FLAG -> row.put(figure.key(), value);
        case LOAD -> row.decimal(figure.key(), (Integer) value, 2);
        case TEXT -> row.text(figure.key(), (Text) value);
      }
    }
  }

  private static SheetRow range(Plant plant, Span span) {
    return days(new SheetRow().put("plant", plant.id()), span);
  }

  /** One row a line, the first with the text; one row alone where the level asks nothing. */
  private static List<SheetRow> measure(Plant plant, PlantTerms.Measure measure) {
    List<SheetRow> rows = new ArrayList<>();
    for (PlantTerms.LineLoad each : measure.lines()) {
      rows.add(
          level(plant, measure).put("line", each.line()).decimal("load", each.loadPercent(), 2));
    }
    if (rows.isEmpty()) {
      rows.add(level(plant, measure));
    }
    rows.getFirst().text("text", measure.text());
    return rows;
  }

  private static SheetRow level(Plant plant, PlantTerms.Measure measure) {
    return new SheetRow().put("plant", plant.id()).put("level", measure.level().name());
  }

  private static SheetRow service(Service service) {
    return new SheetRow()
        .put("id", service.id())
        .text("name", service.name())
        .put("kind", service.kind() == null ? null : service.kind().name())
        .put("unit", service.unit());
  }

  private static SheetRow demand(Service service, Service.Demand demand) {
    return days(new SheetRow().put("service", service.id()), demand.span())
        .decimal("amount", demand.amountMilli(), 3);
  }

  private static SheetRow supplier(Service service, Service.Supplier supplier) {
    return new SheetRow()
        .put("service", service.id())
        .put("line", supplier.line())
        .decimal("amount", supplier.amountMilli(), 3);
  }

  private static SheetRow days(SheetRow row, Span span) {
    return row.put("from", span.from()).put("to", span.to());
  }
}
