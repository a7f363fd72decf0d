package lunting.data.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/** Draws a registry, events and a plan by seed, that fit a policy of {@link Drawn}. */
final class DrawnFiles {
  private static final int LINES = 2;

  private final Drawn drawn;

  DrawnFiles(Drawn drawn) {
    this.drawn = drawn;
  }

  Registry registry(Policy policy) {
    List<Plant> plants = drawn.list("plant", id -> plant(id, policy.industries()));
    return new Registry(
        drawn.id("list"),
        drawn.maybe(drawn::name),
        List.of(
            new Town("t0", null, null, null, null),
            new Town("t1", drawn.name(), drawn.below(9), "g", drawn.maybe(this::contact))),
        plants,
        drawn.list("service", id -> service(id, plants)));
  }

  private Contact contact() {
    return new Contact(drawn.maybe(drawn::words), drawn.maybe(drawn::words));
  }

  private Plant plant(String id, List<Industry> industries) {
    Industry industry = industries.get(drawn.below(industries.size()));
    boolean rotates = industry.season().kind() == SeasonDuty.Kind.ROTATE;
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      Line line = line(id + "-" + i);
      lines.add(rotates ? line.withRatio(drawn.maybe(() -> drawn.below(10_001))) : line);
    }
    return new Plant(
        id,
        drawn.maybe(drawn::name),
        "t" + drawn.below(2),
        industry.id(),
        Drawn.KNOWN_GRADES.get(drawn.below(2)),
        drawn.maybe(() -> drawn.below(10_001)),
        drawn.maybe(() -> new Exemption(drawn.maybe(drawn::text))),
        drawn.list("avoid", any -> new Plant.Avoid(drawn.span(), drawn.maybe(drawn::text))),
        terms(lines, rotates),
        drawn.maybe(drawn::words),
        drawn.maybe(drawn::text),
        drawn.maybe(this::contact),
        lines);
  }

  private PlantTerms terms(List<Line> lines, boolean rotates) {
    return new PlantTerms(
        drawn.maybe(() -> apart(span -> new PlantTerms.Window(span, drawn.maybe(drawn::text)))),
        drawn.list("wish", any -> new PlantTerms.Wish(drawn.span(), drawn.maybe(drawn::text))),
        apart(span -> new PlantTerms.MustRun(span, drawn.maybe(drawn::text))),
        rotates ? drawn.maybe(this::carried) : null,
        measures(lines));
  }

  private PlantTerms.Carried carried() {
    return new PlantTerms.Carried(drawn.below(20_001) - 10_000, drawn.maybe(drawn::text));
  }

  /** Things with ranges that share no day. */
  private <T> List<T> apart(Function<Span, T> thing) {
    List<T> things = new ArrayList<>();
    LocalDate from = drawn.day();
    for (int i = drawn.below(3); i > 0; i--) {
      Span span = new Span(from, from.plusDays(drawn.below(20)));
      things.add(thing.apply(span));
      from = span.to().plusDays(1);
    }
    return things;
  }

  /** Measures on countable lines, with loads that no minimum load is above. */
  private List<PlantTerms.Measure> measures(List<Line> lines) {
    List<PlantTerms.Measure> measures = new ArrayList<>();
    for (Level level : List.of(Level.ORANGE, Level.YELLOW).subList(0, drawn.below(3))) {
      List<PlantTerms.LineLoad> loads = new ArrayList<>();
      for (Line line : lines) {
        if (!line.idle() && line.exempt() == null && drawn.below(2) == 0) {
          boolean never = Boolean.FALSE.equals(line.overrides().canStop());
          loads.add(new PlantTerms.LineLoad(line.id(), never ? drawn.below(100) : 0));
        }
      }
      measures.add(new PlantTerms.Measure(level, loads, drawn.maybe(drawn::text)));
    }
    return measures;
  }

  private Line line(String id) {
    KilnOverrides overrides =
        new KilnOverrides(
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(30)),
            drawn.maybe(() -> drawn.below(2) == 0),
            drawn.maybe(() -> 1 + drawn.below(100)),
            drawn.maybe(drawn::text),
            drawn.maybe(drawn::text));
    return new Line(
        id,
        drawn.maybe(drawn::name),
        "k" + drawn.below(2),
        drawn.milli(),
        "t/d",
        drawn.below(2) == 0,
        drawn.maybe(() -> new Exemption(drawn.maybe(drawn::text))),
        overrides,
        drawn.maybe(drawn::text),
        drawn.maybe(drawn::text),
        drawn.maybe(this::emissions),
        drawn.maybe(drawn::milli));
  }

  private Emissions emissions() {
    return new Emissions(
        drawn.maybe(drawn::milli),
        drawn.maybe(drawn::milli),
        drawn.maybe(drawn::milli),
        drawn.maybe(drawn::milli));
  }

  private Service service(String id, List<Plant> plants) {
    List<Service.Supplier> suppliers =
        plants.stream()
            .map(plant -> new Service.Supplier(plant.lines().getFirst().id(), drawn.milli()))
            .toList();
    return new Service(
        id,
        drawn.maybe(drawn::name),
        drawn.maybe(() -> drawn.one(Service.Kind.values())),
        drawn.maybe(drawn::words),
        List.of(new Service.Demand(drawn.span(), drawn.milli())),
        suppliers);
  }

  Events events(Registry registry) {
    List<Event> events =
        new ArrayList<>(
            drawn.list(
                "w",
                id -> {
                  Span span = drawn.span();
                  OffsetDateTime start = drawn.maybe(drawn::instant);
                  LocalDate to = drawn.maybe(span::to);
                  return new Event.Warning(
                      id,
                      drawn.maybe(drawn::instant),
                      drawn.one(Level.values()),
                      span.from(),
                      to,
                      start,
                      to == null ? null : drawn.maybe(() -> after(start)),
                      new LinkedHashSet<>(List.of("i1", "i0").subList(0, drawn.below(3))),
                      Set.copyOf(List.of("g").subList(0, drawn.below(2))),
                      drawn.maybe(drawn::text));
                }));
    for (Plant plant : registry.plants()) {
      events.add(onPlant(plant.id()));
    }
    return new Events(events);
  }

  private OffsetDateTime after(@Nullable OffsetDateTime start) {
    return start == null ? drawn.instant() : start.plusHours(1 + drawn.below(99));
  }

  private Event onPlant(String plant) {
    Span span = drawn.span();
    return switch (drawn.below(3)) {
      case 0 ->
          new Event.Rectification(
              "r-" + plant,
              drawn.maybe(drawn::instant),
              plant,
              span.from(),
              drawn.maybe(span::to),
              drawn.maybe(() -> drawn.one(Event.Cause.values())));
      case 1 ->
          new Event.Concealed(
              "c-" + plant,
              drawn.maybe(drawn::instant),
              plant,
              span.from(),
              drawn.maybe(span::to),
              drawn.maybe(drawn::text));
      default ->
          new Event.ExemptionRevoked(
              "x-" + plant,
              drawn.maybe(drawn::instant),
              plant,
              span.from(),
              drawn.maybe(span::to),
              drawn.maybe(drawn::text));
    };
  }

  Plan plan(Policy policy, Registry registry) {
    List<Reduction> reductions = new ArrayList<>();
    List<Pin> pins = new ArrayList<>();
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        Span inside = drawn.span().clip(Drawn.SEASON.span());
        if (inside != null) {
          reductions.add(
              new Reduction(
                  line.id(),
                  inside,
                  drawn.below(100),
                  drawn.maybe(() -> drawn.one(Reduction.Cause.values())),
                  drawn.maybe(drawn::words)));
          pins.add(new Pin(line.id(), inside, drawn.maybe(drawn::words), drawn.maybe(drawn::text)));
        }
      }
    }
    return new Plan(
        drawn.maybe(policy::id),
        drawn.maybe(registry::id),
        List.of("W1", "W2").subList(0, drawn.below(3)),
        drawn.maybe(drawn::day),
        reductions,
        pins,
        drawn.maybe(this::provenance));
  }

  private Provenance provenance() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("policy", "sha256:0");
    inputs.put("registry", "sha256:1");
    return new Provenance(
        inputs,
        drawn.maybe(() -> (long) drawn.below(99)),
        drawn.maybe(drawn::words),
        drawn.maybe(drawn::milli),
        drawn.maybe(() -> Duration.ofMillis(drawn.below(9_999_999))),
        drawn.maybe(drawn::instant));
  }
}
