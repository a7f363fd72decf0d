package lunting.solver.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.report.AnswerFigures;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.Snapshot;
import lunting.solver.answer.AnswerCount;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * Measures a re-solve: a season plan is published, then warnings grow from yellow to red with 0, 20
 * and 48 hours of notice. The last of them is answered again and again, each time by a run with a
 * time limit of its own, because the search cools down towards its limit. Where the machine is
 * busy, the processor time of a run tells how much of its time it really had.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.main=ResolveBenchmark}, with options such as {@code -Dbenchmark.lists=district
 * -Dbenchmark.seconds=10 -Dbenchmark.limits=1,5,60 -Dbenchmark.runs=3}; the seconds are those of
 * the season plan, the runs are episodes at different times of the season.
 */
public final class ResolveBenchmark {
  private static final List<Integer> FIRST_DAYS = List.of(42, 17, 64);
  private static final List<List<Integer>> NOTICE_HOURS =
      List.of(List.of(0, 20, 48), List.of(20, 48, 0), List.of(48, 0, 20));

  /** A verdict rounds its MEDIUM amount half up, the search's looks on its way cut it off. */
  private static final long ROUNDING = 1;

  private final Sample sample;
  private final List<Integer> limits;
  private final TreeMap<Integer, List<Answer>> answers = new TreeMap<>();

  private ResolveBenchmark(Sample sample, List<Integer> limits) {
    this.sample = sample;
    this.limits = limits;
  }

  /** Measures the lists named by the system property {@code benchmark.lists}. */
  public static void main(String[] arguments) {
    Duration season = Duration.ofSeconds(Long.getLong("benchmark.seconds", 10));
    int episodes = Integer.getInteger("benchmark.runs", 3);
    List<Integer> limits = new ArrayList<>();
    String given = System.getProperty("benchmark.limits", "1,2,5,10,15,30,60");
    for (String limit : given.split(",", -1)) {
      limits.add(Integer.valueOf(limit));
    }
    for (String list : System.getProperty("benchmark.lists", "district").split(",", -1)) {
      Sample sample = Objects.requireNonNull(Samples.find(list, 0), "unknown list");
      new ResolveBenchmark(sample, limits).measure(list, season, episodes);
    }
  }

  /**
   * A run's answer: when its duties were first kept as far as it ever kept them, what it came to.
   */
  private record Answer(
      long firstMillis,
      Verdict.Totals score,
      AnswerFigures figures,
      long movesPerSecond,
      long cpuMillis) {}

  private void measure(String list, Duration season, int episodes) {
    for (int episode = 0; episode < episodes; episode++) {
      Problem afresh = Problem.of(sample.policy(), sample.registry());
      Plan plan = new Planner(afresh, new Budget(season, null, episode), Progress.SILENT).solve();
      System.out.printf(
          "%n%s, episode %d: season plan in %s, soft %d%n",
          list, episode, season, -Checker.check(afresh, plan).score().soft());
      answerEach(plan, episode);
    }
    System.out.printf(
        "%n%s, medians of %d episodes%n%6s %9s %13s %9s%n",
        list, episodes, "limit", "first ms", "medium more", "of last");
    for (Map.Entry<Integer, List<Answer>> entry : answers.entrySet()) {
      List<Answer> row = entry.getValue();
      List<Answer> best = Objects.requireNonNull(answers.get(answers.lastKey()));
      List<Long> first = new ArrayList<>();
      List<Long> lacking = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        first.add(row.get(i).firstMillis());
        lacking.add(best.get(i).score().medium() - row.get(i).score().medium());
        ratios.add(ratio(row.get(i), best.get(i)));
      }
      System.out.printf(
          "%6d %9d %13d %9.4f%n", entry.getKey(), median(first), median(lacking), median(ratios));
    }
  }

  /** Answers the episode's warnings in turn, and the last one by a run for every limit. */
  private void answerEach(Plan season, int episode) {
    Escalation escalation = escalation(season, episode);
    Plan plan = season;
    List<Escalation.Step> steps = escalation.steps();
    for (Escalation.Step step : steps.subList(0, steps.size() - 1)) {
      Problem problem = problem(step, plan);
      long began = System.nanoTime();
      Verdict.Totals before = Checker.check(problem, plan).score();
      Run run = new Run(problem, Budget.ofTime(Duration.ofSeconds(5)));
      plan = run.solve();
      System.out.printf(
          "  %s: the plan lacks hard %d, medium %d; answered in %d ms%n",
          named(step), -before.hard(), -before.medium(), (System.nanoTime() - began) / 1_000_000);
    }
    Problem problem = problem(escalation.last(), plan);
    Verdict.Totals before = Checker.check(problem, plan).score();
    System.out.printf(
        "  %s: the plan lacks hard %d, medium %d, soft %d%n%s%n",
        named(escalation.last()), -before.hard(), -before.medium(), -before.soft(), head());
    List<Answer> row = new ArrayList<>();
    for (int limit : limits) {
      row.add(new Run(problem, new Budget(Duration.ofSeconds(limit), null, episode)).answer());
      answers.computeIfAbsent(limit, key -> new ArrayList<>()).add(row.getLast());
    }
    for (int i = 0; i < limits.size(); i++) {
      Answer answer = row.get(i);
      System.out.printf(
          "%6d %9d %8d %10d %12d %7d %9.4f %7d %9d %9d %9d%n",
          limits.get(i),
          answer.firstMillis(),
          -answer.score().hard(),
          -answer.score().medium(),
          -answer.score().soft(),
          answer.figures().plantsDisturbed(),
          ratio(answer, row.getLast()),
          answer.figures().restarts(),
          answer.figures().lineDaysAdded().intValue(),
          answer.movesPerSecond(),
          answer.cpuMillis());
    }
  }

  /** The episode at its day, or at the first later one on which somebody has to act. */
  private Escalation escalation(Plan plan, int episode) {
    int day = FIRST_DAYS.get(episode % FIRST_DAYS.size());
    List<Integer> notice = NOTICE_HOURS.get(episode % NOTICE_HOURS.size());
    while (true) {
      LocalDate from = sample.policy().season().dateOf(day);
      Escalation escalation = Escalation.of(sample.policy(), from, notice);
      Verdict.Totals score = Checker.check(problem(escalation.last(), plan), plan).score();
      if (score.hard() < 0 || score.medium() < 0 || day + 1 >= sample.policy().season().days()) {
        return escalation;
      }
      day++;
    }
  }

  private Problem problem(Escalation.Step step, Plan published) {
    return Problem.of(
        sample.policy(), sample.registry(), step.events(), new Baseline(published, step.asOf()));
  }

  private static String named(Escalation.Step step) {
    Events events = step.events();
    return "%s from %s, answered from %s"
        .formatted(events.events().getLast().id(), events.events().getLast().from(), step.asOf());
  }

  private static String head() {
    return "%6s %9s %8s %10s %12s %7s %9s %7s %9s %9s %9s"
        .formatted(
            "limit",
            "first ms",
            "hard",
            "medium",
            "soft",
            "plants",
            "of last",
            "relit",
            "added",
            "moves/s",
            "cpu ms");
  }

  private static double ratio(Answer answer, Answer best) {
    return (double) answer.score().soft() / best.score().soft();
  }

  private static <T extends Comparable<T>> T median(List<T> values) {
    return values.stream().sorted().toList().get((values.size() - 1) / 2);
  }

  /** One re-solve, looked on from outside. */
  private static final class Run {
    private final Problem problem;
    private final Budget budget;
    private final List<Snapshot> seen = new ArrayList<>();

    Run(Problem problem, Budget budget) {
      this.problem = problem;
      this.budget = budget;
    }

    Plan solve() {
      Clock clock = Clock.system(problem.policy().timeZone());
      Aim aim = Aim.of(problem.policy());
      return new Planner(problem, budget, seen::add, clock, aim, Cores.of(1)).solve();
    }

    Answer answer() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long began = threads.getCurrentThreadCpuTime();
      Plan plan = solve();
      long cpuMillis = (threads.getCurrentThreadCpuTime() - began) / 1_000_000;
      Verdict verdict = Checker.check(problem, plan);
      Snapshot last = seen.getLast();
      Snapshot first =
          seen.stream()
              .filter(each -> each.score().hard() == last.score().hard())
              .filter(each -> each.score().medium() >= last.score().medium() - ROUNDING)
              .findFirst()
              .orElseThrow();
      return new Answer(
          first.spent().toMillis(),
          verdict.score(),
          AnswerCount.of(problem, plan, verdict),
          last.movesPerSecond(),
          cpuMillis);
    }
  }
}
