package lunting.solver.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Recount;
import lunting.solver.Snapshot;
import lunting.solver.bench.peer.Course;
import lunting.solver.bench.peer.Textbook;
import lunting.solver.bound.BoundSearch;
import lunting.solver.exact.ExactSearch;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.Search;
import lunting.solver.turns.GroupsInTurn;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import org.jspecify.annotations.Nullable;

/** Makes one run in a process of its own and prints what it came to, for {@link Benchmark}. */
public final class OneRun {
  /** Before what is told: the row, then a line for each better plan on the way. */
  static final String ROW = "row ";

  static final String POINT = "point ";

  /** The city's 1,900 are a model of a million variables already. */
  private static final int MOST_LINES_MODELLED = 2_500;

  private final Order order;
  private final Row row;
  private final Task.Situation situation;
  private final Course course = new Course();
  private final long cpuNanos;
  private final long startedNanos;
  private final Problem problem;

  private OneRun(Order order, Path folder) {
    this.order = order;
    row = Row.of(order);
    situation = order.task().situation(order.seed(), folder);
    cpuNanos = cpuNanos();
    startedNanos = System.nanoTime();
    problem = situation.problem();
  }

  /** The words of an order, then the folder where published plans lie. */
  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    Order order = Order.of(words);
    Path folder = Path.of(words.getLast());
    if (order.task().resolve()) {
      order.task().publish(order.seed(), folder);
    }
    new OneRun(order, folder).make();
    System.exit(0);
  }

  private void make() throws IOException {
    row.put(Column.LINES, problem.lines().size());
    Plan plan = plan();
    long spentNanos = System.nanoTime() - startedNanos;
    row.put(Column.SPENT_S, seconds(spentNanos));
    row.put(Column.CPU_S, seconds(cpuNanos() - cpuNanos));
    row.put(Column.PEAK_MIB, peakMebibytes());
    row.put(Column.MOVES_PER_S, course.movesPerSecond() == 0 ? "" : course.movesPerSecond());
    if (plan != null) {
      judge(plan, spentNanos / 1_000_000);
    } else if (order.method() != Method.BOUND && row.get(Column.NOTE).isEmpty()) {
      row.put(Column.NOTE, "none found in time");
    }
    Long firstLegal = course.firstLegalMillis();
    row.put(Column.FIRST_LEGAL_MS, firstLegal == null ? "" : firstLegal);
    System.out.println(ROW + row.csv());
    for (Course.Point point : course.points()) {
      Verdict.Totals score = point.score();
      System.out.printf(
          "%s%d,%d,%d,%d%n", POINT, point.millis(), -score.hard(), -score.medium(), -score.soft());
    }
  }

  private @Nullable Plan plan() {
    return switch (order.method()) {
      case LUNTING -> planned(new Budget(left(), null, order.seed()));
      case START -> started();
      case UNCHANGED -> Objects.requireNonNull(problem.baseline()).plan();
      case HAND_2_PLANTS -> GroupsInTurn.of(problem, 2, GroupsInTurn.Dealt.PLANTS);
      case HAND_3_PLANTS -> GroupsInTurn.of(problem, 3, GroupsInTurn.Dealt.PLANTS);
      case HAND_2_LINES -> GroupsInTurn.of(problem, 2, GroupsInTurn.Dealt.LINES);
      case HAND_3_LINES -> GroupsInTurn.of(problem, 3, GroupsInTurn.Dealt.LINES);
      case CP_SAT -> exact(false);
      case CP_SAT_STARTED -> exact(true);
      case TEXTBOOK -> Textbook.solve(problem, limit(), order.seed(), course);
      case BOUND -> {
        bound();
        yield null;
      }
    };
  }

  private Duration limit() {
    return Duration.ofSeconds(order.seconds());
  }

  /** What is left of the limit when the duties are worked out. */
  private Duration left() {
    Duration left = limit().minusNanos(System.nanoTime() - startedNanos);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Plan planned(Budget budget) {
    Progress progress =
        snapshot -> {
          course.found(snapshot.score());
          if (snapshot.phase() == Snapshot.Phase.DONE && order.method() == Method.LUNTING) {
            course.moves(snapshot.movesPerSecond());
          }
        };
    Clock clock = Clock.system(problem.policy().timeZone());
    Cores cores = Cores.of(order.threads());
    return new Planner(problem, budget, progress, clock, Aim.of(problem.policy()), cores).solve();
  }

  /** The greedy plan as it is; a published plan with what a warning broke in it mended. */
  private Plan started() {
    if (problem.baseline() != null) {
      return planned(Budget.ofSteps(0, order.seed()));
    }
    List<Pattern> patterns = Search.start(problem, () -> false);
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    problem.lines().forEach(line -> runs.put(line, patterns.get(line.index()).runs()));
    return Recount.plan(problem, runs);
  }

  private @Nullable Plan exact(boolean fromStart) {
    if (problem.lines().size() > MOST_LINES_MODELLED) {
      row.put(Column.NOTE, "not tried: too large for the model");
      return null;
    }
    Plan start = fromStart ? started() : null;
    if (start != null) {
      course.found(Checker.score(problem, start));
    }
    Plan found =
        ExactSearch.find(
            problem,
            start,
            left(),
            order.threads(),
            order.seed(),
            plan -> course.found(Checker.score(problem, plan)));
    return found == null ? start : found;
  }

  private void bound() {
    Budget budget = Budget.ofTime(limit());
    BoundSearch search =
        new BoundSearch(problem, budget, order.threads(), BoundSearch.Listener.NONE);
    row.put(Column.BOUND, search.find().bound());
  }

  private void judge(Plan plan, long millis) {
    Verdict verdict = Checker.check(problem, plan);
    course.found(millis, verdict.score());
    row.put(Column.HARD, -verdict.score().hard());
    row.put(Column.MEDIUM, -verdict.score().medium());
    row.put(Column.SOFT, -verdict.score().soft());
    row.put(Column.WORST_DAY_PERCENT, worstDay(verdict));
    row.put(Column.BEYOND_DUTY_DAYS, verdict.amount(RuleId.OVERSHOOT) / 1_000);
    row.put(Column.RESTARTS, PlanCount.of(problem, plan, verdict).restarts());
  }

  /** The least part of a sector's reserve that stands on any day that can still change. */
  private int worstDay(Verdict verdict) {
    BigDecimal least = BigDecimal.ONE;
    for (Verdict.SectorCoverage sector : verdict.coverage()) {
      for (Verdict.DayShare day : sector.days()) {
        BigDecimal required = day.required();
        boolean open = problem.isOpen(problem.season().dayOf(day.day()));
        if (open && required != null && required.signum() > 0) {
          least = least.min(day.share().divide(required, 4, RoundingMode.HALF_UP));
        }
      }
    }
    return least.movePointRight(2).intValue();
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** As Linux tells it; empty elsewhere. */
  private static String peakMebibytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
        .map(String::valueOf)
        .findFirst()
        .orElse("");
  }
}
