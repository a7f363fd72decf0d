package lunting.solver.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.line.Loads;
import lunting.solver.line.Runs;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import org.jspecify.annotations.Nullable;

/**
 * A season plan as bureaus make it in a spreadsheet (分组轮停): the plants or lines of a sector are
 * dealt into groups of equal capacity, the season has as many parts, and each group stops when its
 * part begins, for as many days as it owes.
 *
 * <p>Then it is put right where that takes one look at one plant: calendar and ordered days are
 * stopped, stops are as long as the kiln asks, must-run days are left out, whole lines stand all
 * season where whole lines count, and what heats homes runs on if the plant's other lines can do
 * without it, else moves to days on which it can be spared. What lines of different plants share,
 * the reserve of each day above all, no one looks at.
 */
public final class GroupsInTurn {
  /** What is dealt into the groups. */
  public enum Dealt {
    /** A plant's lines stop together. */
    PLANTS,
    /** A plant's lines stop in turn, as far as they fall into different groups. */
    LINES
  }

  private final Problem problem;
  private final int[][] loads;
  private final int[] begins;

  private GroupsInTurn(Problem problem, int groups, Dealt dealt) {
    this.problem = problem;
    loads = new int[problem.lines().size()][problem.days()];
    begins = new int[problem.lines().size()];
    problem.lines().forEach(this::stopWhereImposed);
    problem.sectors().forEach(sector -> deal(sector, groups, dealt));
  }

  /** The plan of so many groups. */
  public static Plan of(Problem problem, int groups, Dealt dealt) {
    GroupsInTurn turns = new GroupsInTurn(problem, groups, dealt);
    problem.plants().forEach(turns::stop);
    return Plan.of(problem.lines().stream().flatMap(turns::reductions).toList());
  }

  private Stream<Reduction> reductions(LineDuty line) {
    return Runs.ofLoads(loads[line.index()]).stream()
        .map(run -> {
          LocalDate from = problem.season().dateOf(run.from());
          LocalDate to = problem.season().dateOf(run.to());
          return new Reduction(line.id(), new Span(from, to), run.loadPercent(), null, null);
        });
  }

  private void stopWhereImposed(LineDuty line) {
    for (int day = 0; day < problem.days(); day++) {
      boolean ordered = line.days().ordered().contains(day) && !line.line().idle();
      boolean stops = ordered || (line.countable() && line.days().calendar().contains(day));
      loads[line.index()][day] = stops ? 100 - line.greatestCut() : 100;
    }
  }

  /** The largest first, each to the group that has the least so far. */
  private void deal(Sector sector, int groups, Dealt dealt) {
    List<List<LineDuty>> units = new ArrayList<>();
    for (PlantDuty plant : sector.plants()) {
      switch (dealt) {
        case PLANTS -> units.add(plant.countable());
        case LINES -> plant.countable().forEach(line -> units.add(List.of(line)));
      }
    }
    units.sort(Comparator.comparingLong(GroupsInTurn::size).reversed());
    long[] sizes = new long[groups];
    for (List<LineDuty> unit : units) {
      int least =
          IntStream.range(0, groups)
              .reduce(0, (one, other) -> sizes[other] < sizes[one] ? other : one);
      sizes[least] += size(unit);
      unit.forEach(line -> begins[line.index()] = least * problem.days() / groups);
    }
  }

  private static long size(List<LineDuty> lines) {
    return lines.stream().mapToLong(LineDuty::size).sum();
  }

  private void stop(PlantDuty plant) {
    if (plant.need() > 0 && plant.wholeLines()) {
      standStill(plant);
    } else if (plant.need() > 0) {
      takeTurns(plant);
    }
  }

  /** The fewest lines stand all season, those that heat homes last. */
  private void standStill(PlantDuty plant) {
    long missing = 100 * plant.need();
    List<LineDuty> order = new ArrayList<>(plant.countable());
    order.sort(
        Comparator.comparing(LineDuty::servesLivelihood)
            .thenComparing(Comparator.comparingLong(LineDuty::size).reversed()));
    for (LineDuty line : order) {
      if (missing > 0 && line.canGive()) {
        missing -= perDay(line);
        for (int day = 0; day < problem.days(); day++) {
          if (plant.days().owed().contains(day)) {
            loads[line.index()][day] = 100 - line.greatestCut();
          }
        }
      }
    }
  }

  private void takeTurns(PlantDuty plant) {
    List<LineDuty> giving = plant.countable().stream().filter(LineDuty::canGive).toList();
    List<LineDuty> free = giving.stream().filter(line -> !line.servesLivelihood()).toList();
    long missing = 100 * plant.need();
    if (free.isEmpty() || daysOff(missing, free) > plant.owedDays()) {
      int days = daysOff(missing, giving);
      for (LineDuty line : giving) {
        if (line.servesLivelihood() && place(line, asked(plant, line, days))) {
          missing -= days * perDay(line);
        }
      }
    }
    int days = daysOff(missing, free);
    free.forEach(line -> place(line, asked(plant, line, days)));
  }

  private static int asked(PlantDuty plant, LineDuty line, int days) {
    long own = Math.ceilDiv(100 * plant.needOf(line), perDay(line));
    return (int) Math.max(Math.max(days, own), plant.continuousDays());
  }

  /** So many days off give what is missing, if all of these lines take them. */
  private int daysOff(long missing, List<LineDuty> lines) {
    long perDay = lines.stream().mapToLong(GroupsInTurn::perDay).sum();
    return perDay == 0
        ? 0
        : (int) Math.clamp(Math.ceilDiv(missing, perDay), 0, problem.days() + 1L);
  }

  private static long perDay(LineDuty line) {
    return line.line().capacityMilli() * line.greatestCut();
  }

  /**
   * As near to the group's first day as can be; a line that cannot be spared at a limit.
   *
   * @return whether there was a place; a line that heats homes runs on where there is none
   */
  private boolean place(LineDuty line, int days) {
    boolean limits = line.servesLivelihood() && line.mayRunAtLimit();
    for (int cut = line.greatestCut(); days > 0 && cut > 0; cut -= limits ? 10 : cut) {
      int load = 100 - cut;
      if (Loads.allow(line, load)) {
        int length = length(line, Math.ceilDiv(days * line.greatestCut(), cut), load);
        Run run = nearest(line, length, load);
        if (run != null) {
          lower(line, run);
          return true;
        }
      }
    }
    if (!line.servesLivelihood()) {
      placeByDays(line, days);
    }
    return !line.servesLivelihood();
  }

  /** No block fits between the must-run days: it runs on these and is off on the days around. */
  private void placeByDays(LineDuty line, int days) {
    int left = days;
    for (int i = 0; i < problem.days() && left > 0; i++) {
      int day = (begins[line.index()] + i) % problem.days();
      if (!line.days().fixedRun().contains(day)) {
        loads[line.index()][day] = 100 - line.greatestCut();
        left--;
      }
    }
  }

  private int length(LineDuty line, int days, int load) {
    boolean ramps = load == 0 && !line.countRamps();
    int length = days + (ramps ? line.limits().rampDays() : 0);
    int least = load == 0 ? line.limits().minStopDays() : 1;
    return Math.min(problem.days(), Math.max(length, least));
  }

  /** The run of this length that begins nearest to the group's first day and disturbs nobody. */
  private @Nullable Run nearest(LineDuty line, int length, int load) {
    int latest = problem.days() - length;
    int wanted = Math.min(begins[line.index()], latest);
    for (int apart = 0; apart <= problem.days(); apart++) {
      for (int from : new int[] {wanted + apart, wanted - apart}) {
        Run run = new Run(from, from + length - 1, load);
        if (line.days().quotaFrom() <= from && from <= latest && isFree(line, run)) {
          return run;
        }
      }
    }
    return null;
  }

  private boolean isFree(LineDuty line, Run run) {
    return line.days().fixedRun().count(run.from(), run.to()) == 0
        && (!line.servesLivelihood()
            || problem.services().stream().allMatch(service -> spares(service, line, run)));
  }

  /** Whether a service has enough on each of the run's days without what the line cuts. */
  private boolean spares(ServiceDuty service, LineDuty line, Run run) {
    for (int day = run.from(); service.isSuppliedBy(line) && day <= run.to(); day++) {
      long supply = 0;
      for (ServiceDuty.Supply supplier : service.suppliers()) {
        int load = loads[supplier.line().index()][day];
        int left = supplier.line().equals(line) ? Math.min(load, run.loadPercent()) : load;
        supply += supplier.amountMilli() * left;
      }
      if (supply < 100 * service.demand().on(day)) {
        return false;
      }
    }
    return true;
  }

  private void lower(LineDuty line, Run run) {
    int[] row = loads[line.index()];
    for (int day = run.from(); day <= run.to(); day++) {
      row[day] = Math.min(row[day], run.loadPercent());
    }
  }
}
