package lunting.solver.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;

/**
 * The load of every line on every season day of a plan. The checker's recounts read nothing else of
 * a plan.
 *
 * <p>Shape: loads in percent, 100 where the line is not reduced. Days outside the season and lines
 * that the list does not have are left out; the readers report them.
 */
public final class LoadTable {
  private final Problem problem;
  private final Subjects subjects;
  private final byte[][] loads;
  private final boolean[] reduced;
  private final List<LineDuty> reducedLines;
  private final int days;
  private final List<List<Stop>> stops;

  private LoadTable(
      Problem problem,
      Subjects subjects,
      byte[][] loads,
      boolean[] reduced,
      List<List<Stop>> stops) {
    this.problem = problem;
    this.subjects = subjects;
    this.loads = loads;
    this.reduced = reduced;
    this.reducedLines = subjects.lines().stream().filter(this::isReduced).toList();
    this.days = problem.days();
    this.stops = stops;
  }

  /** The loads of a plan. */
  public static LoadTable of(Problem problem, Plan plan) {
    byte[][] loads = new byte[problem.lines().size()][problem.days()];
    for (byte[] lineLoads : loads) {
      Arrays.fill(lineLoads, (byte) 100);
    }
    boolean[] reduced = new boolean[loads.length];
    for (Reduction reduction : plan.reductions()) {
      LineDuty line = problem.lineById().get(reduction.line());
      if (line != null) {
        put(problem.season(), reduction, loads[line.index()]);
        reduced[line.index()] = true;
      }
    }
    List<List<Stop>> stops = new ArrayList<>();
    for (int line = 0; line < loads.length; line++) {
      stops.add(reduced[line] ? stops(loads[line]) : List.of());
    }
    return new LoadTable(problem, Subjects.of(problem), loads, reduced, stops);
  }

  private static void put(Season season, Reduction reduction, byte[] lineLoads) {
    Span inside = reduction.span().clip(season.span());
    if (inside != null) {
      int from = season.dayOf(inside.from());
      int to = season.dayOf(inside.to());
      Arrays.fill(lineLoads, from, to + 1, (byte) reduction.loadPercent());
    }
  }

  /** The same but for some lines, of which these are all the reductions. */
  public LoadTable with(Map<LineDuty, List<Reduction>> reductions) {
    byte[][] changed = loads.clone();
    boolean[] changedReduced = reduced.clone();
    List<List<Stop>> changedStops = new ArrayList<>(stops);
    reductions.forEach((line, own) -> {
      byte[] lineLoads = new byte[days];
      Arrays.fill(lineLoads, (byte) 100);
      own.forEach(reduction -> put(problem.season(), reduction, lineLoads));
      changed[line.index()] = lineLoads;
      changedReduced[line.index()] = !own.isEmpty();
      changedStops.set(line.index(), stops(lineLoads));
    });
    return new LoadTable(problem, subjects, changed, changedReduced, changedStops);
  }

  /**
   * The same loads, of which recounts count no more than the duties in which these lines have a
   * part: no other can depend on what they do.
   */
  public LoadTable about(List<LineDuty> lines) {
    return new LoadTable(problem, Subjects.of(problem, lines), loads, reduced, stops);
  }

  private static List<Stop> stops(byte[] lineLoads) {
    List<Stop> found = new ArrayList<>();
    int first = -1;
    for (int day = 0; day <= lineLoads.length; day++) {
      boolean stopped = day < lineLoads.length && lineLoads[day] == 0;
      if (stopped && first < 0) {
        first = day;
      } else if (!stopped && first >= 0) {
        found.add(new Stop(first, day - 1));
        first = -1;
      }
    }
    return List.copyOf(found);
  }

  /** The problem the plan answers. */
  public Problem problem() {
    return problem;
  }

  /** The lines that are counted; all of the problem, unless the table is about some. */
  public List<LineDuty> lines() {
    return subjects.lines();
  }

  /** The lines that are counted and of which the plan says something: the others run all season. */
  public List<LineDuty> reducedLines() {
    return reducedLines;
  }

  /** The plants that are counted. */
  public List<PlantDuty> plants() {
    return subjects.plants();
  }

  /** The sectors that are counted, each with all its plants. */
  public List<Sector> sectors() {
    return subjects.sectors();
  }

  /** The towns that are counted, each with all its lines. */
  public List<TownDuty> towns() {
    return subjects.towns();
  }

  /** The services that are counted, each with all its suppliers. */
  public List<ServiceDuty> services() {
    return subjects.services();
  }

  /** D, the number of season days. */
  public int days() {
    return days;
  }

  /** The first season day whose breaches count: asOf where a plan is published already. */
  public int firstOpenDay() {
    return Math.clamp(problem.asOfDay(), 0, days);
  }

  /** Whether the plan says something of a line. */
  boolean isReduced(LineDuty line) {
    return reduced[line.index()];
  }

  /** The load of a line on a day, in percent. */
  public int load(LineDuty line, int day) {
    return loads[line.index()][day];
  }

  /** What is cut, in percent. */
  public int cut(LineDuty line, int day) {
    return 100 - load(line, day);
  }

  /** The percent that count as reduced: the cut, or 0 on ramp days that do not count. */
  public int effective(LineDuty line, int day) {
    int cut = cut(line, day);
    if (line.countRamps() || cut < 100) {
      return cut;
    }
    for (Stop stop : stops(line)) {
      if (stop.first() <= day && day <= stop.last()) {
        boolean cooling =
            day < stop.first() + line.limits().coolDownDays()
                && stop.first() != 0
                && stop.first() != line.days().quotaFrom();
        boolean heating = day > stop.last() - line.limits().heatUpDays() && stop.last() != days - 1;
        return cooling || heating ? 0 : 100;
      }
    }
    throw new IllegalStateException("A day of load 0 lies in a stop.");
  }

  /** X: Σ u · eff/100 over the lines that count in a sector on a day, in milli-line-days. */
  public BigDecimal reduced(Sector sector, int day) {
    return BigDecimal.valueOf(reducedHundredths(sector, day), 2);
  }

  private long reducedHundredths(Sector sector, int day) {
    long hundredths = 0;
    for (PlantDuty plant : sector.plants()) {
      if (plant.countsInSector(day)) {
        for (LineDuty line : plant.countable()) {
          hundredths += line.size() * effective(line, day);
        }
      }
    }
    return hundredths;
  }

  /**
   * What a sector lacks of its reserve on each season day; 0 on days that are not asked, on days
   * that are past and where it owes none.
   *
   * <p>Unit: hundredths of milli-line-days.
   */
  public long[] lacking(Sector sector, DaySet asked) {
    long[] lacking = new long[days];
    DayAmounts required = sector.required();
    for (int day = 0; required != null && day < days; day++) {
      if (problem.isOpen(day) && asked.contains(day)) {
        lacking[day] = Math.max(0, 100 * required.on(day) - reducedHundredths(sector, day));
      }
    }
    return lacking;
  }

  /** The stops of a line in time order, each a maximal run of days with load 0. */
  public List<Stop> stops(LineDuty line) {
    return stops.get(line.index());
  }

  /** The stops that neither the calendar nor an order imposes. */
  public List<Stop> chosenStops(LineDuty line) {
    List<Stop> chosen = new ArrayList<>();
    for (Stop stop : stops(line)) {
      if (line.days().isChosen(stop.first(), stop.last())) {
        chosen.add(stop);
      }
    }
    return chosen;
  }

  /** A maximal run of days with load 0, both ends included. */
  public record Stop(int first, int last) {
    /** How many days it has. */
    public int days() {
      return last - first + 1;
    }
  }
}
