package lunting.solver.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.exact.tiny.ExactCase;
import lunting.solver.verdict.Checker;

/** Plans one tiny case, here or in a process of its own, whose code is cold. */
final class OneGap {
  private static final String SCORE = "score ";
  private static final long STEPS = Long.getLong("benchmark.steps", 50_000);
  private static final long SECONDS = Long.getLong("benchmark.seconds", 5);

  private OneGap() {}

  /** Plans the case that the arguments name with a seed, and prints the score. */
  public static void main(String[] arguments) {
    ExactCase exact =
        ExactCase.chosen().stream()
            .filter(each -> each.name().equals(arguments[0]))
            .findFirst()
            .orElseThrow();
    Verdict.Totals found = here(exact, Integer.parseInt(arguments[1]));
    System.out.println(SCORE + found.hard() + " " + found.medium() + " " + found.soft());
  }

  /** The score of a plan that is found in this process. */
  static Verdict.Totals here(ExactCase exact, int seed) {
    Budget budget =
        STEPS > 0
            ? Budget.ofSteps(STEPS, seed)
            : new Budget(Duration.ofSeconds(SECONDS), null, seed);
    Plan plan = new Planner(exact.problem(), budget, Progress.SILENT).solve();
    return Checker.score(exact.problem(), plan);
  }

  /** The score of a plan that a new process finds. */
  static Verdict.Totals apart(ExactCase exact, int seed) {
    try {
      Process process =
          new ProcessBuilder(command(exact, seed))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] score =
          said.lines()
              .filter(line -> line.startsWith(SCORE))
              .map(line -> line.substring(SCORE.length()).split(" ", -1))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No plan of " + exact.name()));
      return new Verdict.Totals(
          Long.parseLong(score[0]), Long.parseLong(score[1]), Long.parseLong(score[2]));
    } catch (IOException e) {
      throw new IllegalStateException("No process for " + exact.name(), e);
    }
  }

  private static List<String> command(ExactCase exact, int seed) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith("benchmark.")) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneGap.class.getName()));
    command.addAll(List.of(exact.name(), Integer.toString(seed)));
    return command;
  }
}
