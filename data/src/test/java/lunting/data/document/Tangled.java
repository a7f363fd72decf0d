package lunting.data.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/**
 * Breaks the ties of drawn files by seed: ids that nobody has, and what must not stand together.
 */
final class Tangled {
  private final Random random;

  Tangled(long seed) {
    random = new Random(seed);
  }

  private boolean seldom() {
    return random.nextInt(5) == 0;
  }

  private String strayed(String id) {
    return seldom() ? (random.nextBoolean() ? id + "x" : "nobody") : id;
  }

  /** The values, one of them there twice at times. */
  private <T> List<T> repeated(List<T> values, UnaryOperator<T> strayed) {
    List<T> all = new ArrayList<>();
    for (T value : values) {
      all.add(strayed.apply(value));
      if (seldom()) {
        all.add(value);
      }
    }
    return all;
  }

  Registry registry(Registry list) {
    List<Town> towns = repeated(list.towns(), town -> town);
    List<Plant> plants = repeated(list.plants(), this::plant);
    return new Registry(
        list.id(), list.title(), towns, plants, repeated(list.services(), this::service));
  }

  private Plant plant(Plant plant) {
    return new Plant(
        plant.id(),
        plant.name(),
        strayed(plant.town()),
        strayed(plant.industry()),
        seldom() ? (random.nextBoolean() ? plant.grade() + " 级" : "X") : plant.grade(),
        plant.ratio(),
        plant.exempt(),
        plant.avoid(),
        terms(plant.terms()),
        plant.code(),
        plant.remark(),
        plant.contact(),
        repeated(plant.lines(), line -> line(line, plant.id())));
  }

  private PlantTerms terms(PlantTerms terms) {
    List<PlantTerms.Window> windows = terms.windows();
    return new PlantTerms(
        windows == null ? null : repeated(windows, window -> window),
        terms.wish(),
        repeated(terms.mustRun(), range -> range),
        seldom() ? new PlantTerms.Carried(-35, null) : terms.carried(),
        repeated(terms.measures(), this::measure));
  }

  private PlantTerms.Measure measure(PlantTerms.Measure measure) {
    return new PlantTerms.Measure(
        measure.level(),
        repeated(
            measure.lines(),
            each ->
                new PlantTerms.LineLoad(
                    strayed(each.line()),
                    seldom() ? 100 - random.nextInt(3) * 49 : each.loadPercent())),
        measure.text());
  }

  private Line line(Line line, String plant) {
    return new Line(
        seldom() ? plant : line.id(),
        line.name(),
        strayed(line.kiln()),
        line.capacityMilli(),
        seldom() ? "m2" : line.unit(),
        seldom() ? (Integer) 5_000 : line.ratio(),
        seldom() || line.idle(),
        line.exempt(),
        seldom() ? stubborn(line.overrides()) : line.overrides(),
        line.process(),
        line.equipment(),
        line.emissions(),
        line.kwhPerDayMilli());
  }

  /** Figures of a kiln that cannot stop, without the load that it may go down to. */
  private KilnOverrides stubborn(KilnOverrides own) {
    Integer years = random.nextInt(1_000, 3_000);
    return new KilnOverrides(
        years,
        own.heatUpDays(),
        own.minStopDays(),
        own.minRunDays(),
        seldom() ? years : null,
        own.noticeDays(),
        false,
        random.nextBoolean() ? 0 : null,
        own.stopProcedure(),
        own.safety());
  }

  private Service service(Service service) {
    return new Service(
        service.id(),
        service.name(),
        service.kind(),
        service.unit(),
        repeated(service.demand(), demand -> demand),
        repeated(
            service.suppliers(),
            supplier -> new Service.Supplier(strayed(supplier.line()), supplier.amountMilli())));
  }

  Events events(Events events) {
    return new Events(repeated(events.events(), this::event));
  }

  private Event event(Event event) {
    LocalDate to = seldom() ? event.from().minusDays(1) : event.to();
    return switch (event) {
      case Event.Warning warning -> {
        Set<String> industries = new LinkedHashSet<>();
        warning.industries().forEach(id -> industries.add(strayed(id)));
        Set<String> groups = new LinkedHashSet<>();
        warning.groups().forEach(id -> groups.add(strayed(id)));
        yield new Event.Warning(
            warning.id(),
            warning.issued(),
            warning.level(),
            warning.from(),
            to,
            seldom() ? warning.end() : warning.start(),
            warning.end(),
            industries,
            groups,
            warning.cause());
      }
      case Event.Rectification order ->
          new Event.Rectification(
              order.id(), order.issued(), strayed(order.plant()), order.from(), to, order.cause());
      case Event.Concealed order ->
          new Event.Concealed(
              order.id(), order.issued(), strayed(order.plant()), order.from(), to, order.cause());
      case Event.ExemptionRevoked order ->
          new Event.ExemptionRevoked(
              order.id(), order.issued(), strayed(order.plant()), order.from(), to, order.cause());
    };
  }

  Plan plan(Plan plan) {
    return new Plan(
        changed(plan.policy()),
        changed(plan.registry()),
        plan.events(),
        plan.asOf(),
        repeated(plan.reductions(), this::reduction),
        plan.pins().stream()
            .map(pin -> new Pin(strayed(pin.line()), pin.span(), pin.author(), pin.reason()))
            .toList(),
        plan.provenance());
  }

  private @Nullable String changed(@Nullable String id) {
    return id == null ? null : strayed(id);
  }

  private Reduction reduction(Reduction given) {
    Span span = given.span();
    Span moved =
        new Span(
            seldom() ? span.from().minusDays(200) : span.from(),
            seldom() ? span.to().plusDays(200) : span.to());
    int load = random.nextInt(20) == 0 ? 100 : given.loadPercent();
    return new Reduction(strayed(given.line()), moved, load, given.cause(), given.clause());
  }
}
