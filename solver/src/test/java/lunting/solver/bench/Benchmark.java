package lunting.solver.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Snapshot;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * Measures the search on one thread: time to the first plan, moves evaluated a second with the
 * moves in their real mix, and the score reached. The first run of each list warms up and is shown
 * as such.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec}, with options such as
 * {@code -Dbenchmark.seconds=10 -Dbenchmark.runs=3 -Dbenchmark.lists=district,city}.
 */
public final class Benchmark {
  private Benchmark() {}

  /** Measures the lists named by the system property {@code benchmark.lists}. */
  public static void main(String[] arguments) {
    Duration time = Duration.ofSeconds(Long.getLong("benchmark.seconds", 10));
    int runs = Integer.getInteger("benchmark.runs", 3);
    String lists = System.getProperty("benchmark.lists", "zhoucun-2020,district,city");
    System.out.printf(
        "%-14s %-6s %10s %12s %12s %8s %8s %14s%n",
        "list", "run", "first ms", "moves/s", "moves/s max", "hard", "medium", "soft");
    for (String list : lists.split(",", -1)) {
      for (int run = 0; run <= runs; run++) {
        measure(list, time, run);
      }
    }
  }

  private static void measure(String list, Duration time, int run) {
    Sample sample = Objects.requireNonNull(Samples.find(list, 0), "unknown list");
    long began = System.nanoTime();
    Problem problem = Problem.of(sample.policy(), sample.registry());
    List<Long> first = new ArrayList<>();
    List<Long> speeds = new ArrayList<>();
    Plan plan =
        new Planner(
                problem,
                new Budget(time, null, run),
                snapshot -> {
                  if (snapshot.phase() == Snapshot.Phase.STARTING) {
                    first.add((System.nanoTime() - began) / 1_000_000);
                  } else if (snapshot.phase() == Snapshot.Phase.SEARCHING) {
                    speeds.add(snapshot.movesPerSecond());
                  }
                })
            .solve();
    Verdict.Totals score = Checker.check(problem, plan).score();
    List<Long> sorted = speeds.stream().sorted().toList();
    System.out.printf(
        "%-14s %-6s %10d %12d %12d %8d %8d %14d%n",
        list,
        run == 0 ? "warm" : run,
        first.getFirst(),
        sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
        sorted.isEmpty() ? 0 : sorted.getLast(),
        score.hard(),
        score.medium(),
        score.soft());
  }
}
