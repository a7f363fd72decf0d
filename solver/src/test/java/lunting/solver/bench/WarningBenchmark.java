package lunting.solver.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lunting.data.document.PlanReader;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * Answers seeded warnings and sets what the reserve lacks then beside the least that is proved.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.main=WarningBenchmark}: 14 warnings each over the Zhoucun sample and a district, 12
 * over a city, 5 s each, for a city 15 s. {@code -Dbenchmark.tasks=district@5*3+city@15} for
 * others, the number of warnings after the star; {@code -Dbenchmark.steps=20000} to count steps
 * instead of seconds; {@code -Dbenchmark.runs=3} seeds of the search; {@code -Dbenchmark.threads=2}
 * cores for each solve; {@code -Dbenchmark.seeds=2,7} for some warnings alone. Published plans are
 * kept in {@code benchmark.into} (default: {@code target}).
 */
public final class WarningBenchmark {
  private static final String TASKS = "zhoucun-2020@5*14+district@5*14+city@15*12";
  private static final int WARNINGS = 12;

  private final Path folder = Path.of(property("into", "target"));
  private final long steps = Long.parseLong(property("steps", "0"));
  private final int runs = Integer.parseInt(property("runs", "1"));
  private final int threads = Integer.parseInt(property("threads", "1"));
  private final String only = property("seeds", "");
  private int answers;
  private int kept;
  private int proved;

  private WarningBenchmark() {}

  /** Answers every warning with every seed. */
  public static void main(String[] arguments) throws IOException {
    WarningBenchmark benchmark = new WarningBenchmark();
    Files.createDirectories(benchmark.folder);
    System.out.println(
        "list          warning                    run  hard     lacks    proved      open      "
            + " soft  cpu s  proof s  by sector");
    for (String task : property("tasks", TASKS).split("\\+", -1)) {
      String[] parts = task.split("[@*]", -1);
      int warnings = parts.length > 2 ? Integer.parseInt(parts[2]) : WARNINGS;
      for (int seed = 0; seed < warnings; seed++) {
        if (benchmark.only.isEmpty()
            || List.of(benchmark.only.split(",", -1)).contains("" + seed)) {
          benchmark.answer(new Task(parts[0], false), seed, Integer.parseInt(parts[1]));
        }
      }
    }
    System.out.printf(
        "%d answers: %d keep the reserve, %d lack what is proved, %d are open%n",
        benchmark.answers,
        benchmark.kept,
        benchmark.proved,
        benchmark.answers - benchmark.kept - benchmark.proved);
    System.exit(0);
  }

  private static String property(String name, String otherwise) {
    String value = System.getProperty("benchmark." + name, "");
    return value.isEmpty() ? otherwise : value;
  }

  private void answer(Task task, long seed, int seconds) throws IOException {
    Task.Situation situation = WarningDraw.situation(task, published(task, seed), seed);
    Problem problem = situation.problem();
    for (int run = 0; run < runs; run++) {
      Budget budget =
          steps > 0
              ? Budget.ofSteps(steps, run)
              : new Budget(Duration.ofSeconds(seconds), null, run);
      long began = cpuNanos();
      Plan plan = planner(problem, budget).solve();
      long solved = cpuNanos();
      Verdict.Totals score = Checker.score(problem, plan);
      List<ProvedLack> lacks = ProvedLack.of(problem, plan);
      long ended = cpuNanos();
      long lacking = 0;
      long least = 0;
      List<String> told = new ArrayList<>();
      for (ProvedLack lack : lacks) {
        lacking += lack.lacking();
        least += lack.proved();
        told.add(lack.toString());
      }
      answers++;
      kept += lacking == 0 ? 1 : 0;
      proved += lacking > 0 && lacking - least <= ProvedLack.NEGLIGIBLE ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "%-13s %-26s %3d %5d %9.3f %9.3f %9.3f %10d %6.1f %8.1f  %s%n",
          task.list(),
          seed + " " + WarningDraw.written(situation),
          run,
          -score.hard(),
          lacking / 1e5,
          least / 1e5,
          (lacking - least) / 1e5,
          -score.soft(),
          (solved - began) / 1e9,
          (ended - solved) / 1e9,
          String.join(" ", told));
    }
  }

  private Planner planner(Problem problem, Budget budget) {
    return new Planner(
        problem,
        budget,
        Progress.SILENT,
        Clock.systemUTC(),
        Aim.of(problem.policy()),
        Cores.of(threads));
  }

  private Plan published(Task task, long seed) throws IOException {
    task.publish(seed, folder);
    Sample sample = task.sample(seed);
    Path file = folder.resolve("%s-%d.json".formatted(task.list(), seed));
    InputFile input = InputFile.of("plan.json", Files.readAllBytes(file));
    return PlanReader.baseline(input, sample.policy(), sample.registry()).get();
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
