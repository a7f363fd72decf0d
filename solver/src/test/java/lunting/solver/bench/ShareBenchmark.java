package lunting.solver.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import lunting.solver.search.LoneSearch;
import lunting.solver.search.Search;
import lunting.solver.search.move.MoveShares;

/**
 * Measures what the shares of the moves are worth: the same list, steps and seeds with the tuned
 * table and with others, for a season or, with {@code -Dbenchmark.resolve=true}, for the red
 * warning at the height of an episode. Steps rather than time, so that a busy machine measures the
 * same.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.main=ShareBenchmark}, with options such as {@code -Dbenchmark.lists=district
 * -Dbenchmark.steps=50000 -Dbenchmark.runs=3
 * -Dbenchmark.shares=shift=25,relocate=0;fit=0,shift=20}.
 */
public final class ShareBenchmark {
  private static final int FIRST_DAY = 42;
  private static final List<Integer> NOTICE_HOURS = List.of(0, 20, 48);

  private ShareBenchmark() {}

  /** Measures the lists named by the system property {@code benchmark.lists}. */
  public static void main(String[] arguments) {
    long steps = Long.getLong("benchmark.steps", 50_000);
    int runs = Integer.getInteger("benchmark.runs", 3);
    List<String> tables = new ArrayList<>(List.of(""));
    tables.addAll(List.of(System.getProperty("benchmark.shares", "").split(";", -1)));
    System.out.printf(
        "%-14s %8s %14s %12s  %s%n", "list", "medium", "soft, median", "moves", "shares");
    for (String list : System.getProperty("benchmark.lists", "district").split(",", -1)) {
      for (String table : tables.stream().distinct().toList()) {
        measure(list, steps, runs, table);
      }
    }
  }

  private static void measure(String list, long steps, int runs, String table) {
    Sample sample = Objects.requireNonNull(Samples.find(list, 0), "unknown list");
    Problem problem = Problem.of(sample.policy(), sample.registry());
    problem = Boolean.getBoolean("benchmark.resolve") ? warned(sample, problem, steps) : problem;
    List<HardMediumSoftScore> scores = new ArrayList<>();
    long moves = 0;
    for (int seed = 0; seed < runs; seed++) {
      LoneSearch search = new LoneSearch(steps);
      scores.add(found(problem, seed, MoveShares.of(table), search));
      moves += search.log().moves() / runs;
    }
    HardMediumSoftScore median = scores.stream().sorted().toList().get(runs / 2);
    System.out.printf(
        "%-14s %8d %14d %12d  %s%n",
        list,
        -median.mediumScore() / Scale.MEDIUM,
        -median.softScore() / Scale.SOFT,
        moves,
        table.isEmpty() ? "as tuned" : table);
  }

  /** A season plan is published and a red warning is known two days before its episode peaks. */
  private static Problem warned(Sample sample, Problem season, long steps) {
    Plan plan = new Planner(season, new Budget(null, steps, 0), Progress.SILENT).solve();
    Escalation.Step last =
        Escalation.of(sample.policy(), season.season().dateOf(FIRST_DAY), NOTICE_HOURS).last();
    return Problem.of(
        sample.policy(), sample.registry(), last.events(), new Baseline(plan, last.asOf()));
  }

  private static HardMediumSoftScore found(
      Problem problem, long seed, MoveShares shares, LoneSearch search) {
    List<Pattern> start = Search.start(problem, () -> false);
    RotationPlan plan =
        new RotationPlan(
            problem, Rules.weights(problem, problem.policy().weights(), start), search.log());
    plan.startFrom(start);
    RotationPlan found =
        search.found(plan, problem.baseline() != null, shares, seed, EnvironmentMode.NO_ASSERT);
    return Objects.requireNonNull(found.getScore());
  }
}
