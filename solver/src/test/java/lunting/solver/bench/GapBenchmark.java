package lunting.solver.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.report.Verdict;
import lunting.solver.exact.tiny.ExactCase;

/**
 * Measures how far the planner's plans are from the best there are, on the tiny cases whose optima
 * are proved and stored.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.main=GapBenchmark}, with {@code -Dbenchmark.steps=50000}, or by time with {@code
 * -Dbenchmark.steps=0 -Dbenchmark.seconds=5}; {@code -Dbenchmark.fresh=true} for a new process for
 * each plan, {@code -Dbenchmark.runs=3} seeds, {@code -Dbenchmark.kinds=season,orders} for some
 * kinds alone, {@code -Dbenchmark.folder=} for cases as folders of files. It fails where a plan is
 * not legal though a legal one exists, where a plan is better than what was proved to be the best,
 * where a reserve lacks more than it must, and where plans cost more above the optimum than {@link
 * #MOST_ON_AVERAGE} on average, or one of them more than {@link #MOST_OF_ONE} and {@link
 * #MOST_POINTS} both.
 */
public final class GapBenchmark {
  /** Percent. */
  private static final double MOST_ON_AVERAGE = 0.2;

  private static final double MOST_OF_ONE = 1;

  /** Points of SOFT. */
  private static final long MOST_POINTS = 1_000;

  private final boolean fresh = Boolean.getBoolean("benchmark.fresh");
  private final List<Double> percents = new ArrayList<>();
  private int reserveMissed;
  private int notLegal;
  private int impossible;
  private int farAbove;

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
    System.exit(benchmark.isGoodEnough() ? 0 : 1);
  }

  private void measure(ExactCase exact, Verdict.Totals best, int seed) {
    Verdict.Totals found = fresh ? OneGap.apart(exact, seed) : OneGap.here(exact, seed);
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
      farAbove += percent > MOST_OF_ONE && best.soft() - found.soft() > MOST_POINTS ? 1 : 0;
    }
  }

  /** Sums up; whether every plan is as good as it has to be, and none better than the best. */
  private boolean isGoodEnough() {
    double average = percents.stream().mapToDouble(each -> each).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "SOFT on average %.2f %% above the optimum, worst %.2f %%, optimal in %d of %d; MEDIUM"
            + " missed in %d; %d not legal; %d far above; %d better than the proof%n",
        average,
        percents.stream().mapToDouble(each -> each).max().orElse(0),
        percents.stream().filter(each -> each == 0).count(),
        percents.size(),
        reserveMissed,
        notLegal,
        farAbove,
        impossible);
    return notLegal == 0
        && impossible == 0
        && reserveMissed == 0
        && farAbove == 0
        && average <= MOST_ON_AVERAGE;
  }
}
