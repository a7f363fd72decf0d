package lunting.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Plant;
import lunting.solver.model.Run;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Warnings, orders, revocations and a published plan thrown at a {@link RandomTown}. */
public final class RandomEvents {
  private final Random random;
  private final Problem town;
  private final LocalDate firstDay;

  private RandomEvents(long seed, Problem town) {
    this.random = new Random(seed);
    this.town = town;
    this.firstDay = town.season().dateOf(0);
  }

  /** A town of this seed in which things happen, with a published plan in two of three cases. */
  public static Problem problem(long seed) {
    return new RandomEvents(seed, RandomTown.problem(seed)).problem();
  }

  /** The same with a season of so many days. */
  public static Problem problem(long seed, int days) {
    return new RandomEvents(seed, RandomTown.problem(seed, days)).problem();
  }

  /** Some plan, near the published one where there is one. */
  public static Map<LineDuty, List<Run>> plan(Problem problem, Random random) {
    Map<LineDuty, List<Run>> plan = new LinkedHashMap<>();
    for (LineDuty line : problem.lines()) {
      plan.put(line, runs(problem, line, random));
    }
    return plan;
  }

  /** Some reductions of a line: any, the published ones, or the published ones changed a little. */
  public static List<Run> runs(Problem problem, LineDuty line, Random random) {
    LineBaseline before = line.baseline();
    if (before == null || random.nextInt(4) == 0) {
      return RandomTown.runs(problem, random);
    }
    int[] loads = new int[problem.days()];
    for (int day = 0; day < loads.length; day++) {
      loads[day] = before.load(day);
    }
    for (int change = random.nextInt(3); change > 0; change--) {
      int from = random.nextInt(loads.length);
      int to = Math.min(loads.length, from + 1 + random.nextInt(9));
      int load = random.nextInt(3) == 0 ? random.nextInt(100) : random.nextBoolean() ? 0 : 100;
      for (int day = from; day < to; day++) {
        loads[day] = load;
      }
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < loads.length; day++) {
      if (day + 1 == loads.length || loads[day + 1] != loads[day]) {
        if (loads[day] < 100) {
          runs.add(new Run(from, day, loads[day]));
        }
        from = day + 1;
      }
    }
    return runs;
  }

  private Problem problem() {
    Policy policy = policy(town.policy());
    Events events = events();
    Baseline baseline = null;
    if (!oneIn(3)) {
      Plan published = Recount.plan(town, RandomTown.plan(town, random));
      LocalDate asOf = firstDay.plusDays(random.nextInt(town.days() + 7) - 3L);
      baseline = new Baseline(published, asOf);
    }
    return Problem.of(policy, town.registry(), events, baseline);
  }

  private Policy policy(Policy policy) {
    List<Industry> industries = new ArrayList<>();
    for (Industry industry : policy.industries()) {
      WarningDuty warning = industry.warning();
      if (warning instanceof WarningDuty.Measures measures) {
        warning = new WarningDuty.Measures(measures.count(), ratios(), null);
      }
      industries.add(
          new Industry(
              industry.id(),
              null,
              industry.clause(),
              industry.season(),
              industry.reserve(),
              warning,
              null));
    }
    return new Policy(
        policy.id(),
        null,
        null,
        null,
        policy.timeZone(),
        policy.season(),
        null,
        policy.heatingPeriod(),
        policy.readings(),
        List.of(),
        policy.exemptGrades(),
        industries,
        policy.kilns(),
        policy.risk(),
        policy.weights(),
        null,
        null);
  }

  private WarningDuty.@Nullable MeasureRatios ratios() {
    Map<String, LevelShares> rows = new LinkedHashMap<>();
    for (String grade : List.of("B", "C", "*")) {
      Map<Level, Integer> shares = new EnumMap<>(Level.class);
      for (Level level : Level.values()) {
        if (!oneIn(4)) {
          shares.put(level, oneIn(4) ? 10_000 : random.nextInt(10_001));
        }
      }
      rows.put(grade, new LevelShares(shares, null));
    }
    return oneIn(8) ? null : new WarningDuty.MeasureRatios(rows, null);
  }

  private Events events() {
    List<Event> events = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Set<String> industries = new LinkedHashSet<>();
      if (oneIn(3)) {
        industries.add(pick(town.policy().industries()).id());
      }
      Set<String> groups = oneIn(3) ? Set.of("g" + random.nextInt(2)) : Set.of();
      LocalDate from = day();
      events.add(
          new Event.Warning(
              "W" + i,
              null,
              pick(List.of(Level.values())),
              from,
              to(from),
              null,
              null,
              industries,
              groups,
              null));
    }
    for (int i = random.nextInt(4); i > 0 && !town.plants().isEmpty(); i--) {
      Plant plant = pick(town.registry().plants());
      LocalDate from = day();
      String id = "E" + i;
      events.add(
          switch (random.nextInt(4)) {
            case 0 -> new Event.Rectification(id, null, plant.id(), from, to(from), null);
            case 1 -> new Event.Concealed(id, null, plant.id(), from, to(from), null);
            default -> new Event.ExemptionRevoked(id, null, plant.id(), from, null, null);
          });
    }
    return new Events(events);
  }

  private LocalDate day() {
    return firstDay.plusDays(random.nextInt(town.days() + 6) - 3L);
  }

  private @Nullable LocalDate to(LocalDate from) {
    return oneIn(5) ? null : from.plusDays(random.nextInt(12));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
