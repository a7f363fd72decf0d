package lunting.solver.search.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lunting.solver.line.Limits;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;

/**
 * Builds a start plan for a season, greedily and plant by plant: first the suppliers of livelihood
 * services, then the largest plants. Each plant takes the cheapest way in which its lines can share
 * its need. The plan is legal whenever this finds room for every duty.
 *
 * <p>Source: starting from an illegal plan was measured to harm the search, see the module's
 * README.
 */
public final class Start {
  private static final int MOST_ORDERS = 200;

  private final Problem problem;
  private final Standing standing;
  private final Pattern[] patterns;

  private Start(Problem problem) {
    this.problem = problem;
    this.standing = new Standing(problem);
    this.patterns = new Pattern[problem.lines().size()];
  }

  /** The pattern of every line, in the order of the list. */
  public static List<Pattern> of(Problem problem) {
    Start start = new Start(problem);
    for (LineDuty line : problem.lines()) {
      start.patterns[line.index()] = Pattern.of(line, List.of());
    }
    for (PlantDuty plant : problem.plants()) {
      for (LineDuty line : plant.countable()) {
        if (!plant.days().calendar().isEmpty()) {
          start.take(line, calendarRuns(line));
        }
      }
    }
    for (PlantDuty plant : start.inOrder()) {
      start.place(plant, false);
    }
    problem.services().forEach(start::pack);
    return List.of(start.patterns);
  }

  private void take(LineDuty line, List<Run> runs) {
    take(line, Pattern.of(line, runs));
  }

  private void take(LineDuty line, Pattern pattern) {
    standing.apply(line, patterns[line.index()], -1);
    patterns[line.index()] = pattern;
    standing.apply(line, pattern, 1);
  }

  /** The calendar's own windows, at the least load where a line cannot stop. */
  private static List<Run> calendarRuns(LineDuty line) {
    List<Run> runs = new ArrayList<>();
    int load = 100 - line.greatestCut();
    int days = line.days().owed().days();
    int first = -1;
    for (int day = 0; day <= days; day++) {
      boolean inside = day < days && line.days().calendar().contains(day);
      if (inside && first < 0) {
        first = day;
      } else if (!inside && first >= 0) {
        runs.add(new Run(first, day - 1, load));
        first = -1;
      }
    }
    return load < 100 ? runs : List.of();
  }

  private List<PlantDuty> inOrder() {
    Map<PlantDuty, Long> peak = new TreeMap<>(Comparator.comparingInt(PlantDuty::index));
    for (PlantDuty plant : problem.plants()) {
      // A single line without capacity owes no capacity-days, but still its days in a row.
      if (plant.need() > 0 || plant.continuousDays() > 0) {
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
            .filter(plant -> plant.need() > 0)
            .distinct()
            .sorted(
                Comparator.comparing(PlantDuty::size, Comparator.reverseOrder())
                    .thenComparingInt(PlantDuty::index))
            .collect(Collectors.toCollection(ArrayList::new));
    Random random = new Random(service.index());
    long least = standing.lacking();
    Pattern[] best = patterns.clone();
    for (int order = 0; order < MOST_ORDERS && standing.lacking(service) > 0; order++) {
      plants.forEach(plant -> plant.countable().forEach(line -> take(line, List.of())));
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
    Sharing best = null;
    for (Sharing sharing : plant.wholeLines() ? wholeLines(plant) : rotations(plant, packed)) {
      if (best == null || sharing.cost().isBelow(best.cost())) {
        best = sharing;
      }
    }
    if (best != null) {
      best.runs().forEach(this::take);
    }
  }

  /** Ways to share a need by days: among the first lines, the first two, … of an order. */
  private List<Sharing> rotations(PlantDuty plant, boolean packed) {
    List<LineDuty> order =
        plant.countable().stream()
            .filter(line -> line.canGive() || plant.continuousDays() > 0)
            .sorted(
                Comparator.comparing((LineDuty line) -> !Limits.allowAny(line))
                    .thenComparing(LineDuty::servesLivelihood)
                    .thenComparingInt(LineDuty::cleanThousandths)
                    .thenComparing(LineDuty::size, Comparator.reverseOrder()))
            .toList();
    List<Sharing> ways = new ArrayList<>();
    for (int used = 1; used <= order.size(); used++) {
      Sharing way = new LineSharing(standing, plant, order.subList(0, used), packed).share();
      if (way != null) {
        ways.add(way);
      }
    }
    return ways;
  }

  private List<Sharing> wholeLines(PlantDuty plant) {
    return new WholeLines(standing, plant).ways();
  }
}
