package lunting.solver.search.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import lunting.solver.line.Limits;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.search.place.Standing;

/**
 * Builds a start plan for a season, greedily and plant by plant: what the calendar, orders and
 * warnings impose stands first; then come the suppliers of livelihood services, then the largest
 * plants. Each plant takes the cheapest way in which its lines can share what it owes: lines with a
 * ratio of their own, then period by period, then what the season asks beyond. The plan is legal
 * whenever this finds room for every duty.
 *
 * <p>Source: starting from an illegal plan was measured to harm the search, see the module's
 * README.
 */
public final class Start {
  private static final int MOST_ORDERS = 200;

  /** Up to so many lines of a plant every number of them is tried. */
  private static final int FEW_LINES = 12;

  private final Problem problem;
  private final BooleanSupplier late;
  private final Standing standing;
  private final Pattern[] imposed;
  private final Pattern[] patterns;

  private Start(Problem problem, BooleanSupplier late) {
    this.problem = problem;
    this.late = late;
    this.standing = new Standing(problem);
    this.patterns = new Pattern[problem.lines().size()];
    List<List<Run>> runs = Imposed.of(problem);
    imposed = new Pattern[patterns.length];
    for (LineDuty line : problem.lines()) {
      Pattern pattern = Pattern.of(line, runs.get(line.index()));
      imposed[line.index()] = pattern;
      patterns[line.index()] = pattern;
      standing.apply(line, pattern, 1);
    }
  }

  /**
   * The pattern of every line, in the order of the list.
   *
   * @param late whether no time is left: plants that have no place yet are left as what is imposed
   *     has them
   */
  public static List<Pattern> of(Problem problem, BooleanSupplier late) {
    Start start = new Start(problem, late);
    for (PlantDuty plant : start.inOrder()) {
      if (!late.getAsBoolean()) {
        start.place(plant, false);
      }
    }
    problem.services().forEach(start::pack);
    return List.of(start.patterns);
  }

  private void take(LineDuty line, List<Run> runs) {
    take(line, Pattern.of(line, runs));
  }

  private void take(LineDuty line, Pattern pattern) {
    standing.replace(line, patterns[line.index()], pattern);
    patterns[line.index()] = pattern;
  }

  private List<PlantDuty> inOrder() {
    Map<PlantDuty, Long> peak = new TreeMap<>(Comparator.comparingInt(PlantDuty::index));
    for (PlantDuty plant : problem.plants()) {
      if (plant.owes()) {
        peak.put(plant, plant.lines().stream().mapToLong(this::servicePeak).max().orElse(0));
      }
    }
    return peak.keySet().stream()
        .sorted(
            Comparator.comparing((PlantDuty plant) -> peak.get(plant), Comparator.reverseOrder())
                .thenComparing(PlantDuty::size, Comparator.reverseOrder())
                .thenComparingInt(PlantDuty::index))
        .toList();
  }

  private long servicePeak(LineDuty line) {
    long peak = 0;
    for (ServiceDuty service : standing.services(line)) {
      peak = Math.max(peak, service.demand().sum());
    }
    return peak;
  }

  /**
   * Where the suppliers of a service were placed so that it lacks something, places them anew,
   * packed as early as the service allows, in one order after another until it lacks nothing.
   */
  private void pack(ServiceDuty service) {
    List<PlantDuty> plants =
        service.suppliers().stream()
            .map(supply -> problem.plantOf(supply.line()))
            .filter(PlantDuty::owes)
            .distinct()
            .sorted(
                Comparator.comparing(PlantDuty::size, Comparator.reverseOrder())
                    .thenComparingInt(PlantDuty::index))
            .collect(Collectors.toCollection(ArrayList::new));
    Random random = new Random(service.index());
    long least = standing.lacking();
    Pattern[] best = patterns.clone();
    for (int order = 0;
        order < MOST_ORDERS && standing.lacking(service) > 0 && !late.getAsBoolean();
        order++) {
      plants.forEach(plant -> plant.countable().forEach(line -> take(line, imposed[line.index()])));
      plants.forEach(plant -> place(plant, true));
      if (standing.lacking() < least) {
        least = standing.lacking();
        best = patterns.clone();
      }
      Collections.shuffle(plants, random);
    }
    for (LineDuty line : problem.lines()) {
      if (patterns[line.index()] != best[line.index()]) {
        take(line, best[line.index()]);
      }
    }
  }

  private void place(PlantDuty plant, boolean packed) {
    if (plant.wholeLines()) {
      if (plant.need() > 0) {
        takeCheapest(new WholeLines(standing, plant, this::pattern).ways());
      }
      return;
    }
    for (LineDuty line : plant.countable()) {
      long need = plant.needOf(line);
      if (need > 0) {
        share(plant, List.of(line), goal(List.of(line), need, plant.days().owed(), 0), packed);
      }
    }
    for (PeriodDuty period : plant.periods()) {
      share(plant, order(plant), goal(plant.countable(), period.need(), period.days(), 0), packed);
    }
    Goal whole = goal(plant.countable(), plant.need(), plant.days().owed(), plant.continuousDays());
    share(plant, order(plant), whole, packed);
  }

  private Pattern pattern(LineDuty line) {
    return patterns[line.index()];
  }

  /** What lines still lack of a need on some days. */
  private Goal goal(List<LineDuty> lines, long need, DaySet days, int inARow) {
    long missing = 100 * need;
    for (LineDuty line : lines) {
      missing -= line.line().capacityMilli() * pattern(line).effectiveOn(days);
    }
    return new Goal(missing, days, inARow);
  }

  /**
   * Shares a goal among the first of some lines, the first two, …: whichever is cheapest. Of many
   * lines not every number is tried, since each takes as long as placing that many lines.
   */
  private void share(PlantDuty plant, List<LineDuty> lines, Goal goal, boolean packed) {
    boolean inARow = lines.stream().allMatch(line -> pattern(line).longestBlock() >= goal.inARow());
    if (goal.missing() <= 0 && inARow) {
      return;
    }
    LineSharing sharing = new LineSharing(standing, plant, goal, this::pattern, packed);
    List<Sharing> ways = new ArrayList<>();
    int used = 1;
    boolean more = !lines.isEmpty();
    while (more) {
      Sharing way = sharing.among(lines.subList(0, used));
      if (way != null) {
        ways.add(way);
      }
      more = used < lines.size() && (ways.isEmpty() || !late.getAsBoolean());
      used = Math.min(lines.size(), used < FEW_LINES ? used + 1 : used + used / 2);
    }
    takeCheapest(ways);
  }

  private void takeCheapest(List<Sharing> ways) {
    Sharing best = null;
    for (Sharing way : ways) {
      if (best == null || way.cost().isBelow(best.cost())) {
        best = way;
      }
    }
    if (best != null) {
      best.runs().forEach(this::take);
    }
  }

  /** The plant's lines that can give anything, those that are best stopped first. */
  private static List<LineDuty> order(PlantDuty plant) {
    return plant.countable().stream()
        .filter(line -> line.canGive() || plant.continuousDays() > 0)
        .sorted(
            Comparator.comparing((LineDuty line) -> !Limits.allowAny(line))
                .thenComparing(LineDuty::servesLivelihood)
                .thenComparingInt(LineDuty::cleanThousandths)
                .thenComparing(LineDuty::size, Comparator.reverseOrder()))
        .toList();
  }
}
