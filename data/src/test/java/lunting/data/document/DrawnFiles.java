package lunting.data.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;

/** Draws a registry, events and a plan by seed, that fit a policy of {@link Drawn}. */
final class DrawnFiles {
  private static final int LINES = 2;

  private final Drawn drawn;

  DrawnFiles(Drawn drawn) {
    this.drawn = drawn;
  }

  Registry registry() {
    List<Plant> plants = drawn.list("plant", this::plant);
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

  private Plant plant(String id) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(line(id + "-" + i));
    }
    return new Plant(
        id,
        drawn.maybe(drawn::name),
        "t" + drawn.below(2),
        "i" + drawn.below(2),
        drawn.words(),
        drawn.maybe(() -> drawn.below(10_001)),
        drawn.maybe(() -> new Exemption(drawn.maybe(drawn::text))),
        drawn.list("avoid", any -> new Plant.Avoid(drawn.span(), drawn.maybe(drawn::text))),
        drawn.maybe(this::contact),
        lines);
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
                  return new Event.Warning(
                      id,
                      drawn.maybe(drawn::instant),
                      drawn.one(Level.values()),
                      span.from(),
                      drawn.maybe(span::to),
                      new LinkedHashSet<>(List.of("i1", "i0").subList(0, drawn.below(3))),
                      drawn.maybe(drawn::text));
                }));
    for (Plant plant : registry.plants()) {
      events.add(onPlant(plant.id()));
    }
    return new Events(events);
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
