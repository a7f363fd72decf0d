package lunting.solver.search.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.line.Faults;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.problem.day.Exact;

/** Sums over lines as they stand, by sector, town, plant and service, kept line by line. */
public final class Standing {
  private final Problem problem;
  private final Faults faults;

  // By the line's place in the list: asked for every day that a line may stop on.
  private final Sector[] sectors;
  private final TownDuty[] towns;

  private final long[][] reduced;
  private final int[][] switches;
  private final short[][] stopped;
  private final long[][] margins;
  private final Map<LineDuty, List<ServiceDuty>> servicesOf = new HashMap<>();

  /** Sums over nothing: no line is reduced yet. */
  public Standing(Problem problem) {
    this.problem = problem;
    faults = new Faults(problem);
    sectors = new Sector[problem.lines().size()];
    towns = new TownDuty[problem.lines().size()];
    for (LineDuty line : problem.lines()) {
      PlantDuty plant = problem.plantOf(line);
      sectors[line.index()] = problem.sectorOf(plant);
      towns[line.index()] = problem.townOf(plant);
    }
    reduced = new long[problem.sectors().size()][problem.days()];
    switches = new int[problem.towns().size()][problem.days()];
    stopped = new short[problem.plants().size()][problem.days()];
    margins = new long[problem.services().size()][problem.days()];
    for (ServiceDuty service : problem.services()) {
      for (ServiceDuty.Supply supply : service.suppliers()) {
        servicesOf.computeIfAbsent(supply.line(), line -> new ArrayList<>()).add(service);
      }
      for (int day = 0; day < problem.days(); day++) {
        long supplied = 0;
        for (ServiceDuty.Supply supply : service.suppliers()) {
          supplied += supply.amountMilli();
        }
        margins[service.index()][day] = 100 * (supplied - service.demand().on(day));
      }
    }
  }

  /** The problem whose lines stand. */
  public Problem problem() {
    return problem;
  }

  /** The sector that a line counts in. */
  public Sector sector(LineDuty line) {
    return sectors[line.index()];
  }

  /** The services a line supplies, none for most lines. */
  public List<ServiceDuty> services(LineDuty line) {
    return servicesOf.getOrDefault(line, List.of());
  }

  /** Whether what a line reduces counts in its sector: it is countable and its plant owes. */
  public boolean countsInSector(LineDuty line) {
    return line.countable() && problem.plantOf(line).owes();
  }

  /**
   * Whether a plant would stand dark on a day if the line, which runs on it, stood still, too: all
   * its other lines do, though less is asked of it than all it can give.
   */
  public boolean wouldBeDark(LineDuty line, int day) {
    PlantDuty plant = problem.plantOf(line);
    return plant.mayTakeTurns()
        && !plant.days().isAsked(day)
        && stopped[plant.index()][day] == plant.countable().size() - 1;
  }

  /** X of a sector on a day in hundredths. */
  public long reduced(Sector sector, int day) {
    return reduced[sector.index()][day];
  }

  /** Supply minus demand of a service on a day in hundredths of thousandths. */
  public long margin(ServiceDuty service, int day) {
    return margins[service.index()][day];
  }

  /** What all services lack over the season, in thousandths. */
  public long lacking() {
    long lacking = 0;
    for (ServiceDuty service : problem.services()) {
      lacking += lacking(service);
    }
    return lacking;
  }

  /** What a service lacks over the season, in thousandths. */
  public long lacking(ServiceDuty service) {
    long lacking = 0;
    for (long margin : margins[service.index()]) {
      lacking += margin >= 0 ? 0 : Exact.divUp(-margin, 100);
    }
    return lacking;
  }

  /**
   * 1 where one more stop or restart on a day is more than the town's inspectors attend; else 0.
   */
  public int overload(LineDuty line, int day) {
    TownDuty town = town(line);
    Integer limit = town.town().inspectionsPerDay();
    return limit != null && day > 0 && day < problem.days() && switches[town.index()][day] >= limit
        ? 1
        : 0;
  }

  /** Adds a line's pattern to the sums (sign 1), or takes it out of them (sign −1). */
  public void apply(LineDuty line, Pattern pattern, int sign) {
    PlantDuty plant = problem.plantOf(line);
    Sector sector = sector(line);
    for (Run run : pattern.row()) {
      for (int day = run.from(); line.countable() && day <= run.to(); day++) {
        stopped[plant.index()][day] += (short) (run.isStop() ? sign : 0);
        if (plant.countsInSector(day)) {
          reduced[sector.index()][day] += sign * line.size() * pattern.effective(day);
        }
      }
    }
    for (ServiceDuty service : services(line)) {
      supply(margins[service.index()], pattern, -sign * service.amountOf(line));
    }
    int[] switched = switches[town(line).index()];
    for (int i = 0; i < pattern.switches(); i++) {
      switched[pattern.switchDay(i)] += sign;
    }
  }

  /** Adds to a service's margins what a pattern's cuts come to. */
  private static void supply(long[] margins, Pattern pattern, long amount) {
    for (Run run : pattern.row()) {
      for (int day = run.from(); day <= run.to(); day++) {
        margins[day] += amount * run.cut();
      }
    }
  }

  /** Takes one pattern of a line out of the sums and adds another. */
  public void replace(LineDuty line, Pattern now, Pattern next) {
    apply(line, now, -1);
    apply(line, next, 1);
  }

  /** What a line's runs break of its own rules, as {@link Faults} counts. */
  public long faults(LineDuty line, Run[] runs) {
    return faults.count(line, runs);
  }

  private TownDuty town(LineDuty line) {
    return towns[line.index()];
  }
}
