package lunting.solver.exact.tiny;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.Level;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/** A policy, a list of two towns and what happens, while they are drawn by a seed. */
final class TinyTown {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  private static final List<String> TOWNS = List.of("north", "south");

  private final Dice dice;
  private final int days;
  private final List<Industry> industries = new ArrayList<>();
  private final List<TinyPlant> plants = new ArrayList<>();
  private final List<Service> services = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private Readings readings = Readings.DEFAULTS;
  private Policy.@Nullable HeatingPeriod heating;
  private int answered;

  TinyTown(long seed, int fewestDays, int mostDays) {
    dice = new Dice(seed);
    days = dice.between(fewestDays, mostDays);
  }

  Dice dice() {
    return dice;
  }

  int days() {
    return days;
  }

  /** Some days of the season, so many in a row. */
  Span some(int fewest, int most) {
    int length = dice.between(fewest, most);
    int from = dice.between(0, Math.max(0, days - length));
    return span(from, from + length - 1);
  }

  /** Days by number; they may lie past the season's end. */
  Span span(int from, int to) {
    return new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to));
  }

  TinyTown industry(Industry industry) {
    industries.add(industry);
    return this;
  }

  /** The policy is read by this option of one of its readings. */
  TinyTown read(Enum<?> option) {
    readings =
        new Readings(
            option instanceof Readings.RatioBase base ? base : readings.ratioBase(),
            option instanceof Readings.RatioTest test ? test : readings.ratioTest(),
            option instanceof Readings.RampDays ramps ? ramps : readings.rampDays(),
            option instanceof Readings.SingleLine single ? single : readings.singleLine(),
            option instanceof Readings.WarningDays warned ? warned : readings.warningDays(),
            option instanceof Readings.ExemptLines exempt ? exempt : readings.exemptLines(),
            option instanceof Readings.Relight relight ? relight : readings.relight(),
            null);
    return this;
  }

  /** The ratio is taken of this many days. */
  TinyTown heatingDays(int count) {
    heating = new Policy.HeatingPeriod(span(0, count - 1), null);
    return this;
  }

  TinyPlant plant(String industry) {
    TinyPlant plant = new TinyPlant("P" + (plants.size() + 1), dice.pick(TOWNS), industry);
    plants.add(plant);
    return plant;
  }

  /** A plant of so many lines of one kiln, of either grade, which may have wishes. */
  TinyPlant plant(String industry, String kiln, int lines) {
    TinyPlant plant = plant(industry).grade(dice.pick(List.of("B", "C")));
    for (int i = 0; i < lines; i++) {
      plant.line(kiln, 10 * dice.between(4, 20));
    }
    if (dice.oneIn(3)) {
      plant.avoid(some(3, 7));
    }
    if (dice.oneIn(4)) {
      plant.wish(some(8, 14));
    }
    return plant;
  }

  /** Plants of one or two lines each until they have so many together. */
  List<TinyPlant> plants(String industry, List<String> kilns, int lines) {
    List<TinyPlant> added = new ArrayList<>();
    for (int left = lines; left > 0; left -= added.getLast().lines()) {
      added.add(plant(industry, dice.pick(kilns), dice.between(1, Math.min(2, left))));
    }
    return added;
  }

  TinyTown service(String id, List<Service.Demand> demand, List<Service.Supplier> suppliers) {
    services.add(new Service(id, null, Service.Kind.HEATING, "MW", demand, suppliers));
    return this;
  }

  TinyTown warning(Level level, int from, int to) {
    events.add(
        new Event.Warning(
            "W" + (events.size() + 1),
            null,
            level,
            span(from, to).from(),
            span(from, to).to(),
            Set.of(),
            null));
    return this;
  }

  TinyTown rectification(TinyPlant plant, int from, int to) {
    events.add(
        new Event.Rectification(
            "E" + (events.size() + 1),
            null,
            plant.id(),
            span(from, to).from(),
            span(from, to).to(),
            null));
    return this;
  }

  TinyTown concealed(TinyPlant plant, int from) {
    events.add(
        new Event.Concealed(
            "E" + (events.size() + 1), null, plant.id(), FIRST_DAY.plusDays(from), null, null));
    return this;
  }

  TinyTown revoked(TinyPlant plant, int from) {
    events.add(
        new Event.ExemptionRevoked(
            "E" + (events.size() + 1), null, plant.id(), FIRST_DAY.plusDays(from), null, null));
    return this;
  }

  /** What happens is answered on this day, from a plan that was made before anything happened. */
  TinyTown answeredOn(int day) {
    answered = day;
    return this;
  }

  /** The day on which a published plan may first change; null where a season is planned afresh. */
  @Nullable LocalDate asOf() {
    return answered == 0 ? null : FIRST_DAY.plusDays(answered);
  }

  Policy policy() {
    int change = days / 2 + dice.between(-4, 4);
    return new Policy(
        "policy",
        null,
        null,
        null,
        ZoneId.of("Asia/Shanghai"),
        Season.of(FIRST_DAY, FIRST_DAY.plusDays(days - 1L)),
        null,
        heating,
        readings,
        List.of(),
        Set.of("A"),
        industries,
        TinyKilns.all(),
        List.of(
            new Policy.Risk(span(0, change - 1), 9_200, null),
            new Policy.Risk(span(change, days - 1), 10_000, null)),
        Weights.DEFAULTS,
        null,
        null);
  }

  Registry registry() {
    List<Town> towns =
        TOWNS.stream().map(town -> new Town(town, null, dice.between(1, 2), null, null)).toList();
    return new Registry(
        "list", null, towns, plants.stream().map(TinyPlant::plant).toList(), services);
  }

  Events events() {
    return new Events(events);
  }
}
