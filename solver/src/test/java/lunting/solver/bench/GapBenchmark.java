package lunting.solver.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.exact.tiny.ExactCase;
import lunting.solver.verdict.Checker;

/**
 * Measures how far the planner's plans are from the best there are, on the tiny cases whose optima
 * are proved and stored.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.main=GapBenchmark}, with {@code -Dbenchmark.steps=50000}, or by time with {@code
 * -Dbenchmark.steps=0 -Dbenchmark.seconds=5}; {@code -Dbenchmark.runs=3} seeds, {@code
 * -Dbenchmark.kinds=season,orders} for some kinds alone, {@code -Dbenchmark.folder=} for cases as
 * folders of files. It fails where a plan is not legal though a legal one exists, and where a plan
 * is better than what was proved to be the best.
 */
public final class GapBenchmark {
  private final long steps = Long.getLong("benchmark.steps", 50_000);
  private final long seconds = Long.getLong("benchmark.seconds", 5);
  private final List<Double> percents = new ArrayList<>();
  private int reserveMissed;
  private int notLegal;
  private int impossible;

  private GapBenchmark() {}

  /** Measures every case with every seed. */
  public static void main(String[] arguments) {
    GapBenchmark benchmark = new GapBenchmark();
    int runs = Integer.getInteger("benchmark.runs", 1);
    System.out.printf(
        "%-20s %4s %10s %10s %12s %12s %8s%n",
        "case", "seed", "medium", "optimum", "soft", "optimum", "above");
    for (ExactCase exact : ExactCase.chosen()) {
      Verdict.Totals best = exact.best();
      for (int seed = 0; best != null && seed < runs; seed++) {
        benchmark.measure(exact, best, seed);
      }
    }
    System.exit(benchmark.isAsProved() ? 0 : 1);
  }

  private void measure(ExactCase exact, Verdict.Totals best, int seed) {
    Budget budget =
        steps > 0
            ? Budget.ofSteps(steps, seed)
            : new Budget(Duration.ofSeconds(seconds), null, seed);
    Plan plan = new Planner(exact.problem(), budget, Progress.SILENT).solve();
    Verdict.Totals found = Checker.score(exact.problem(), plan);
    boolean sameReserve = found.medium() == best.medium();
    double percent = 100.0 * (best.soft() - found.soft()) / Math.max(1, -best.soft());
    System.out.printf(
        Locale.ROOT,
        "%-20s %4d %10d %10d %12d %12d %8s%n",
        exact.name(),
        seed,
        found.medium(),
        best.medium(),
        found.soft(),
        best.soft(),
        found.hard() < 0 ? "illegal" : sameReserve ? "%.2f %%".formatted(percent) : "reserve");
    notLegal += found.hard() < 0 ? 1 : 0;
    reserveMissed += found.hard() == 0 && found.medium() < best.medium() ? 1 : 0;
    if (found.hard() == 0 && found.compareTo(best) > 0) {
      impossible++;
    }
    if (found.hard() == 0 && sameReserve) {
      percents.add(percent);
    }
  }

  /** Sums up; whether every plan is legal and none better than the best. */
  private boolean isAsProved() {
    System.out.printf(
        Locale.ROOT,
        "SOFT on average %.2f %% above the optimum, worst %.2f %%, optimal in %d of %d; MEDIUM"
            + " missed in %d; %d not legal; %d better than the proof%n",
        percents.stream().mapToDouble(each -> each).average().orElse(0),
        percents.stream().mapToDouble(each -> each).max().orElse(0),
        percents.stream().filter(each -> each == 0).count(),
        percents.size(),
        reserveMissed,
        notLegal,
        impossible);
    return notLegal == 0 && impossible == 0;
  }
}
