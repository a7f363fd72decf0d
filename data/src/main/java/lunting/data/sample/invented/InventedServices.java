package lunting.data.sample.invented;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Service;
import lunting.data.registry.Service.Demand;
import lunting.data.registry.Service.Kind;
import lunting.data.registry.Service.Supplier;
import lunting.data.text.Text;

/**
 * Draws livelihood services (保民生) that can be met while every supplier meets its ratio.
 *
 * <p>Why every list is feasible: a line is taken as supplier only if one stop of N days, long
 * enough for its plant's ratio and for its kiln, fits three times into the season (3 N ≤ D). The
 * suppliers are dealt into three groups of about equal amount. Let the lines of the first group
 * stop on days 0 … N−1, those of the second on ⌊D/3⌋ …, those of the third on 2⌊D/3⌋ …: no day has
 * lines of two groups off, so a day keeps at least the total less the largest group, and demand is
 * never above that. A plant all of whose lines stop N days in one block has met its ratio, whatever
 * their capacities; a plant without suppliers is bound by nothing but itself and can stop as long
 * as it must.
 */
final class InventedServices {
  private static final int FEWEST = 3;
  private static final int MOST = 8;

  /** Kilns that give heat all day; batch kilns supply only where these are too few. */
  private static final Set<String> STEADY =
      Set.of(
          "refractory-tunnel",
          "refractory-rotary",
          "anode-ring",
          "pot-calciner",
          "rotary-calciner");

  /** First day of each part of the winter, and the share of the peak it needs, in percent. */
  private static final int[][] WINTER = {{0, 90}, {20, 100}, {72, 86}, {90, 72}};

  private static final int[][] ALL_YEAR = {{0, 100}};

  private final Policy policy;
  private final Map<String, KilnLimits> kilns;
  private final Map<String, Industry> industries;
  private final Dice dice;

  InventedServices(Policy policy, Dice dice) {
    this.policy = policy;
    this.kilns = policy.kilns().stream().collect(Collectors.toMap(Kiln::id, Kiln::limits));
    this.industries =
        policy.industries().stream().collect(Collectors.toMap(Industry::id, it -> it));
    this.dice = dice;
  }

  /** Two heating services and one that burns sludge, as far as there are lines for them. */
  List<Service> draw(County county, List<Plant> plants) {
    List<Line> kilnLines = candidates(plants, Set.of("refractory", "carbon"));
    List<Line> steadyFirst = new ArrayList<>(kilnLines);
    steadyFirst.sort(Comparator.comparing(line -> !STEADY.contains(line.kiln())));
    int half = Math.min(MOST, steadyFirst.size() / 2);
    List<Line> brickLines = candidates(plants, Set.of("brick"));
    List<Service> services = new ArrayList<>();
    for (int quarter = 1; quarter <= 2; quarter++) {
      List<Line> lines = steadyFirst.subList((quarter - 1) * half, quarter * half);
      Text name = Text.of(quarter + "号片区余热供暖", "Waste heat for quarter " + quarter);
      String id = county.prefix() + "heat-" + quarter;
      add(services, service(id, name, Kind.HEATING, "MW", WINTER, amounts(lines, 45, 100)));
    }
    List<Line> few = brickLines.subList(0, Math.min(MOST, brickLines.size()));
    Text name = Text.of("污泥掺烧", "Sludge burnt in brick kilns");
    String id = county.prefix() + "sludge";
    add(services, service(id, name, Kind.WASTE, "t/d", ALL_YEAR, amounts(few, 120, 1_000)));
    return services;
  }

  private static void add(List<Service> services, Service service) {
    if (service.suppliers().size() >= FEWEST) {
      services.add(service);
    }
  }

  private List<Line> candidates(List<Plant> plants, Set<String> wanted) {
    List<Line> lines = new ArrayList<>();
    for (Plant plant : plants) {
      if (wanted.contains(plant.industry()) && plant.exempt() == null) {
        plant.lines().stream().filter(line -> fitsThrice(plant, line)).forEach(lines::add);
      }
    }
    dice.shuffle(lines);
    return lines;
  }

  /** Whether a stop that meets the plant's ratio and the kiln's limits fits into a third. */
  private boolean fitsThrice(Plant plant, Line line) {
    Industry industry = industries.get(plant.industry());
    KilnLimits kiln = kilns.get(line.kiln());
    if (line.idle() || line.exempt() != null || industry == null || kiln == null) {
      return false;
    }
    if (!(industry.season() instanceof SeasonDuty.Rotate rotate) || rotate.ratio() == null) {
      return false;
    }
    if (policy.exempts(plant.grade()) || plant.ratio() != null) {
      return false;
    }
    int days = policy.season().days();
    int quota = rotate.ratio().of(plant.grade()) * days / 10_000 + 1;
    return 3 * Math.max(quota, line.limits(kiln).minStopDays()) <= days;
  }

  /** What each line supplies: so many thousandths of its capacity, to the nearest step. */
  private static List<Supplier> amounts(List<Line> lines, int perMille, long step) {
    return lines.stream()
        .map(line -> new Supplier(line.id(), amount(line.capacityMilli(), perMille, step)))
        .sorted(Comparator.comparingLong(Supplier::amountMilli).reversed())
        .toList();
  }

  private static long amount(long capacityMilli, int perMille, long step) {
    return Math.max(step, (capacityMilli * perMille / 1_000 + step / 2) / step * step);
  }

  private Service service(
      String id, Text name, Kind kind, String unit, int[][] parts, List<Supplier> suppliers) {
    long peak = alwaysThere(suppliers) * dice.between(86, 94) / 100;
    Season season = policy.season();
    List<Demand> demand = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      int first = parts[part][0];
      int last = part + 1 < parts.length ? parts[part + 1][0] - 1 : season.days() - 1;
      Span span = new Span(season.dateOf(first), season.dateOf(last));
      demand.add(new Demand(span, peak * parts[part][1] / 100 / 100 * 100));
    }
    return new Service(id, name, kind, unit, demand, suppliers);
  }

  /** The total less the largest of three groups, dealt largest first to the smallest group. */
  private static long alwaysThere(List<Supplier> suppliers) {
    long[] groups = new long[3];
    for (Supplier supplier : suppliers) {
      int smallest = 0;
      for (int group = 1; group < groups.length; group++) {
        smallest = groups[group] < groups[smallest] ? group : smallest;
      }
      groups[smallest] += supplier.amountMilli();
    }
    long largest = Math.max(groups[0], Math.max(groups[1], groups[2]));
    return groups[0] + groups[1] + groups[2] - largest;
  }
}
