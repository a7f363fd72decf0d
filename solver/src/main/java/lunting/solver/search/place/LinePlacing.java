package lunting.solver.search.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import lunting.data.policy.RuleId;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A plan at hand in which lines are torn out and placed anew, one by one, each where it costs least
 * beside what stands.
 *
 * <p>Threads: one at a time.
 */
public final class LinePlacing {
  /** A share that is all that the plant lacks. */
  public static final int ALL = 10_000;

  private static final int MOST_BLURRED_DAYS = 8;

  private final Problem problem;
  private final Standing standing;
  private final Pattern[] patterns;
  private final LineCuts lineCuts;
  private final StateTable table = new StateTable();

  /** Stands on a plan in which no line is reduced. */
  public LinePlacing(Problem problem) {
    this.problem = problem;
    standing = new Standing(problem);
    patterns = new Pattern[problem.lines().size()];
    for (LineDuty line : problem.lines()) {
      patterns[line.index()] = Pattern.of(line, List.of());
    }
    lineCuts = new LineCuts(standing, patterns);
  }

  /** Takes over what a plan has lines do. */
  public void follow(RotationPlan plan) {
    for (LinePattern line : plan.getLines()) {
      put(line.duty(), line.getPattern());
    }
  }

  /** What a line does. */
  public Pattern pattern(LineDuty line) {
    return patterns[line.index()];
  }

  /** Has a line do something else. */
  public void put(LineDuty line, Pattern pattern) {
    Pattern now = patterns[line.index()];
    if (now != pattern) {
      standing.replace(line, now, pattern);
      patterns[line.index()] = pattern;
    }
  }

  /** Tears a line out, but for its past. */
  public void tearOut(LineDuty line) {
    int open = line.firstOpenDay();
    List<Run> past = new ArrayList<>();
    for (Run run : pattern(line).row()) {
      if (run.from() < open) {
        past.add(new Run(run.from(), Math.min(run.to(), open - 1), run.loadPercent()));
      }
    }
    put(line, Pattern.of(line, past));
  }

  /**
   * The share with which a line gives so many days as it does by a pattern, and some more or less.
   *
   * @param line torn out before
   */
  public int shareOf(LineDuty line, Pattern now, int moreDays) {
    long lacking = lacking(line, problem.plantOf(line), null);
    long wanted = Math.max(0, now.reducedPercentDays() + 100L * moreDays);
    long given = wanted * line.line().capacityMilli();
    return lacking <= 0 ? 0 : (int) Math.min(ALL, given / Math.max(1, lacking / ALL));
  }

  /**
   * Places a line where it costs least; null where it cannot give what is wanted of it.
   *
   * @param line torn out before
   * @param share of what its plant lacks, in 1/10,000
   */
  public @Nullable List<Run> place(LineDuty line, int share, RandomGenerator random) {
    // Of a warning day's measures a line may carry another part than of what its plant owes.
    boolean alike = share == ALL || random.nextBoolean();
    int ofMeasures = alike ? share : random.nextInt(ALL + 1);
    int[][] cuts = lineCuts.of(line, ofMeasures, random);
    return place(line, share, ofMeasures, cuts, blur(line, random));
  }

  /**
   * Places a line so that it gives all that its plant lacks where that costs least, but stands
   * still on none of some days if it need not; null where it cannot give so much.
   *
   * @param line torn out before
   */
  public @Nullable List<Run> placeOutside(LineDuty line, int from, int to) {
    long[] barred = new long[problem.days()];
    Arrays.fill(barred, from, to + 1, DayPrices.BREACH);
    return place(line, ALL, ALL, new int[0][], barred);
  }

  /**
   * Places a line so that on the first days it stands still where a row of cuts does, and nowhere
   * else, as far as it may, whatever its plant lacks; where no runs keep its own duties it stays
   * torn out.
   *
   * @param line torn out before
   * @param cuts in percent, by day from the season's first on
   */
  public void placeLike(LineDuty line, int[] cuts) {
    long[] wished = new long[problem.days()];
    for (int day = 0; day < cuts.length; day++) {
      wished[day] = cuts[day] == 100 ? -DayPrices.WISH : DayPrices.WISH;
    }
    place(line, 0, 0, new int[0][], wished);
  }

  /**
   * Places a line where it costs least; null where it cannot give what is wanted of it.
   *
   * @param ofMeasures share of what measures ask beside its plant's other lines, in 1/10,000
   * @param cuts at which it may be tried to run, each by day, in percent
   * @param blur what is added to the price of a stopped day
   */
  @Nullable List<Run> place(LineDuty line, int share, int ofMeasures, int[][] cuts, long[] blur) {
    Pattern past = pattern(line);
    LineGoal goal = goal(line, share);
    if (goal == null) {
      return null;
    }
    standing.apply(line, past, -1);
    LineTerms terms = new LineTerms(standing, line, patterns, goal, ofMeasures, cuts, blur);
    int[] best = BestRuns.cuts(table, terms);
    standing.apply(line, past, 1);
    if (best == null) {
      return null;
    }
    int[] loads = new int[best.length];
    for (int day = 0; day < loads.length; day++) {
      loads[day] = 100 - (day < line.firstOpenDay() ? past.cut(day) : best[day]);
    }
    List<Run> runs = Runs.ofLoads(loads);
    put(line, Pattern.of(line, runs));
    return runs;
  }

  private @Nullable LineGoal goal(LineDuty line, int share) {
    PlantDuty plant = problem.plantOf(line);
    long most = (long) line.greatestCut() * line.days().owed().count();
    long wanted = wanted(line, 100 * plant.need(), share, lacking(line, plant, null));
    long own = Exact.divUp(100 * plant.needOf(line), Math.max(1, line.line().capacityMilli()));
    List<LineGoal.Bound> bounds = new ArrayList<>();
    long sum = 0;
    int end = 0;
    for (PeriodDuty period : inOrder(plant.periods())) {
      if (period.firstDay() > end) {
        // What is given between periods counts for none of them.
        bounds.add(new LineGoal.Bound(period.firstDay(), 0));
      }
      end = end(period);
      long asked = wanted(line, 100 * period.need(), share, lacking(line, plant, period));
      bounds.add(new LineGoal.Bound(end, (int) Math.min(most, asked)));
      sum += asked;
    }
    long all = Math.max(Math.max(wanted, own), Math.max(sum, 100L * plant.continuousDays()));
    return all > most ? null : new LineGoal((int) all, List.copyOf(bounds), plant.continuousDays());
  }

  private static List<PeriodDuty> inOrder(List<PeriodDuty> periods) {
    return periods.stream().sorted(Comparator.comparingInt(LinePlacing::end)).toList();
  }

  /** The first day after a period. */
  private static int end(PeriodDuty period) {
    return period.firstDay() + period.within().count();
  }

  private static long wanted(LineDuty line, long need, int share, long lacking) {
    long capacity = Math.max(1, line.line().capacityMilli());
    return need == 0 || lacking <= 0 ? 0 : Exact.mulDivUp(lacking, share, capacity * ALL);
  }

  /** What a plant lacks without a line, over the season or in a period. */
  private long lacking(LineDuty line, PlantDuty plant, @Nullable PeriodDuty period) {
    long lacking = 100 * (period == null ? plant.need() : period.need());
    for (LineDuty each : plant.countable()) {
      if (!each.equals(line)) {
        Pattern pattern = pattern(each);
        lacking -=
            each.line().capacityMilli()
                * (period == null
                    ? pattern.reducedPercentDays()
                    : pattern.effectiveOn(period.days()));
      }
    }
    return lacking;
  }

  /**
   * Blurs the price of each few days, so that days of like price are not always taken in the same
   * order: mostly by as much as evenness is worth, else by next to nothing, or not at all.
   */
  private long[] blur(LineDuty line, RandomGenerator random) {
    long[] blur = new long[problem.days()];
    long most = problem.policy().weights().of(RuleId.EVEN_COVERAGE) * line.size() * 100;
    int kind = random.nextInt(4);
    long bound = kind == 0 ? 0 : kind == 1 ? most / 50 : most;
    int length = 1 + random.nextInt(MOST_BLURRED_DAYS);
    for (int from = 0; bound > 0 && from < blur.length; from += length) {
      Arrays.fill(blur, from, Math.min(blur.length, from + length), random.nextLong(bound));
    }
    return blur;
  }
}
