package lunting.solver;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A small policy and list thrown together at random, odd ones included: every duty and reading,
 * empty plants, capacity 0, lines without a supplier's work, seasons of a day or past 64 days.
 */
public final class RandomTown {
  private static final List<Integer> SEASONS = List.of(1, 2, 7, 12, 20, 31, 63, 64, 65, 70);
  private static final List<String> GRADES = List.of("A", "B", "C", "D", "其他");

  private final Random random;
  private final int days;
  private final LocalDate firstDay = LocalDate.of(2020, 12, 1);
  private final RandomDays ranges;
  private final RandomTerms terms;

  private RandomTown(Random random, int days) {
    this.random = random;
    this.days = days;
    ranges = new RandomDays(random, firstDay, days);
    terms = new RandomTerms(random, ranges, days);
  }

  /** The problem of this seed. */
  public static Problem problem(long seed) {
    Random random = new Random(seed);
    return new RandomTown(random, SEASONS.get(random.nextInt(SEASONS.size()))).problem();
  }

  /** The problem of this seed in a season of this many days. */
  public static Problem problem(long seed, int days) {
    return new RandomTown(new Random(seed), days).problem();
  }

  /** Some plan, seldom a good one; some of its runs touch, as rows of a file may. */
  public static Map<LineDuty, List<Run>> plan(Problem problem, Random random) {
    Map<LineDuty, List<Run>> plan = new LinkedHashMap<>();
    for (LineDuty line : problem.lines()) {
      plan.put(line, runs(problem, random));
    }
    return plan;
  }

  /** Some reductions of one line. */
  public static List<Run> runs(Problem problem, Random random) {
    List<Run> runs = new ArrayList<>();
    int mode = random.nextInt(5);
    if (mode == 0) {
      return runs;
    }
    int longest = mode == 1 ? problem.days() : 1 + random.nextInt(12);
    int day = random.nextInt(3) == 0 ? 0 : random.nextInt(problem.days());
    while (day < problem.days()) {
      int last = Math.min(problem.days() - 1, day + random.nextInt(longest));
      runs.add(new Run(day, last, mode < 4 || random.nextBoolean() ? 0 : random.nextInt(100)));
      day = last + 1 + random.nextInt(1 + random.nextInt(longest));
    }
    return runs;
  }

  private Problem problem() {
    List<Industry> industries = new ArrayList<>();
    List<Kiln> kilns = new ArrayList<>();
    List<Town> towns = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      industries.add(industry("industry-" + i));
      kilns.add(new Kiln("kiln-" + i, null, limits(), null));
      towns.add(
          new Town(
              "town-" + i,
              null,
              oneIn(3) ? null : random.nextInt(3),
              oneIn(2) ? null : "g" + random.nextInt(2),
              null));
    }
    List<Plant> plants = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      plants.add(plant("plant-" + i, pick(industries), pick(towns).id(), pick(kilns), oneIn(3)));
    }
    List<Service> services = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      services.add(service("service-" + i, plants));
    }
    return Problem.of(
        policy(industries, kilns), new Registry("list", null, towns, plants, services));
  }

  private Policy policy(List<Industry> industries, List<Kiln> kilns) {
    List<Policy.Risk> risk = new ArrayList<>();
    for (Span span : ranges.apart(3)) {
      risk.add(new Policy.Risk(span, oneIn(4) ? 0 : random.nextInt(20_000), null));
    }
    return new Policy(
        "policy",
        null,
        null,
        null,
        ZoneId.of("Asia/Shanghai"),
        Season.of(firstDay, firstDay.plusDays(days - 1)),
        null,
        new Policy.HeatingPeriod(
            new Span(firstDay.minusDays(random.nextInt(9)), firstDay.plusDays(random.nextInt(90))),
            null),
        readings(),
        List.of(),
        Set.of("A"),
        industries,
        kilns,
        risk,
        Weights.by(rule -> weight()),
        null,
        null);
  }

  private Readings readings() {
    return new Readings(
        pick(List.of(Readings.RatioBase.values())),
        pick(List.of(Readings.RatioTest.values())),
        pick(List.of(Readings.RampDays.values())),
        pick(List.of(Readings.SingleLine.values())),
        pick(List.of(Readings.WarningDays.values())),
        pick(List.of(Readings.ExemptLines.values())),
        pick(List.of(Readings.Relight.values())),
        null);
  }

  private Industry industry(String id) {
    SeasonDuty duty =
        switch (random.nextInt(6)) {
          case 0, 1 -> rotate();
          case 2, 3 -> new SeasonDuty.StopLines(ratios(), null);
          case 4 -> new SeasonDuty.Calendar(windows(), null);
          default -> new SeasonDuty.None(null);
        };
    WarningDuty warning =
        switch (random.nextInt(4)) {
          case 0 -> new WarningDuty.ReserveRises(null);
          case 1 -> new WarningDuty.Measures(WarningDuty.Count.LINES, null, null);
          case 2 -> new WarningDuty.Measures(WarningDuty.Count.CAPACITY, null, null);
          default -> new WarningDuty.None(null);
        };
    Reserve reserve = oneIn(3) ? null : new Reserve(random.nextInt(10_001), shares(), null);
    return new Industry(id, null, null, duty, reserve, warning, null);
  }

  /** Periods overlap only where the season has ratios of its own. */
  private SeasonDuty rotate() {
    GradeRatios season = oneIn(4) ? null : ratios();
    List<Span> spans = new ArrayList<>(oneIn(2) ? List.of() : ranges.apart(3));
    if (season != null && !spans.isEmpty() && oneIn(2)) {
      spans.add(ranges.any());
    }
    List<SeasonDuty.Period> periods = new ArrayList<>();
    spans.forEach(span -> periods.add(new SeasonDuty.Period(span, someRatios(), null)));
    return new SeasonDuty.Rotate(season, periods, null);
  }

  private @Nullable GradeRatios ratios() {
    return oneIn(8) ? null : someRatios();
  }

  private GradeRatios someRatios() {
    Map<String, Integer> ratios = new LinkedHashMap<>();
    ratios.put("C", ratio());
    if (!oneIn(4)) {
      ratios.put("*", ratio());
    }
    return new GradeRatios(ratios, null);
  }

  private int ratio() {
    return pick(List.of(0, 1, 1_500, 3_000, 5_000, random.nextInt(10_001), 10_000));
  }

  private @Nullable LevelShares shares() {
    Map<Level, Integer> shares = new EnumMap<>(Level.class);
    shares.put(Level.ORANGE, 3_000);
    return oneIn(2) ? null : new LevelShares(shares, null);
  }

  private List<SeasonDuty.Window> windows() {
    List<SeasonDuty.Window> windows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Set<String> grades = new LinkedHashSet<>();
      if (oneIn(2)) {
        grades.add(pick(GRADES));
      }
      windows.add(new SeasonDuty.Window(ranges.any(), grades, null));
    }
    return windows;
  }

  private KilnLimits limits() {
    boolean canStop = !oneIn(4);
    return new KilnLimits(
        random.nextInt(4),
        random.nextInt(4),
        random.nextInt(7),
        random.nextInt(6),
        oneIn(4) ? KilnLimits.NO_LIMIT : random.nextInt(4),
        random.nextInt(3),
        canStop,
        canStop && oneIn(2) ? 0 : 1 + random.nextInt(100),
        null,
        null);
  }

  private Plant plant(String id, Industry industry, String town, Kiln kiln, boolean allEmit) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      lines.add(line(id + "-" + i, kiln, allEmit));
    }
    boolean mayOwe = RandomTerms.mayCarry(industry.season(), lines);
    if (mayOwe && oneIn(3)) {
      lines.replaceAll(line -> oneIn(2) ? line : line.withRatio(ratio()));
    }
    List<Plant.Avoid> avoid = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      avoid.add(new Plant.Avoid(ranges.any(), null));
    }
    return new Plant(
            id,
            null,
            town,
            industry.id(),
            pick(GRADES),
            oneIn(5) ? ratio() : null,
            oneIn(8) ? new Exemption(null) : null,
            avoid,
            null,
            lines)
        .withTerms(terms.terms(lines, mayOwe));
  }

  private Line line(String id, Kiln kiln, boolean emits) {
    KilnOverrides overrides =
        oneIn(4)
            ? new KilnOverrides(
                null, random.nextInt(5), null, null, null, null, null, null, null, null)
            : KilnOverrides.NONE;
    Emissions emissions =
        emits
            ? new Emissions(amount(), amount(), amount(), amount())
            : oneIn(2) ? null : new Emissions(amount(), null, amount(), 0L);
    return new Line(
        id,
        null,
        kiln.id(),
        pick(List.of(0L, 1L, 7L, 82_500L, 10_000L, 1L + random.nextInt(900_000))),
        "t/d",
        oneIn(8),
        oneIn(8) ? new Exemption(null) : null,
        overrides,
        null,
        null,
        emissions,
        null);
  }

  private Service service(String id, List<Plant> plants) {
    List<Service.Demand> demand = new ArrayList<>();
    for (Span span : ranges.apart(3)) {
      demand.add(new Service.Demand(span, amount()));
    }
    List<Service.Supplier> suppliers = new ArrayList<>();
    for (Plant plant : plants) {
      for (Line line : plant.lines()) {
        if (oneIn(4)) {
          suppliers.add(new Service.Supplier(line.id(), amount()));
        }
      }
    }
    return new Service(id, null, Service.Kind.HEATING, "MW", demand, suppliers);
  }

  private int weight() {
    return oneIn(6) ? 0 : 1 + random.nextInt(30);
  }

  private long amount() {
    return oneIn(5) ? 0 : random.nextInt(20_000);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
