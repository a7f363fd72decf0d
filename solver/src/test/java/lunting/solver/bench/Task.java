package lunting.solver.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lunting.data.document.PlanReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.sample.invented.InventedList;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned: the season of a list, written {@code district}, or, written {@code
 * district/red}, its published plan anew when a warning has grown from yellow to red.
 *
 * @param list a sample's name, drawn by the run's seed where it is drawn by one; {@code province-8}
 *     is eight counties of a province
 */
record Task(String list, boolean resolve) {
  private static final String RED = "/red";
  private static final Pattern COUNTIES = Pattern.compile("province-(\\d+)");
  private static final List<List<Integer>> NOTICE_HOURS =
      List.of(List.of(0, 20, 48), List.of(20, 48, 0), List.of(48, 0, 20));

  /** The season plan is found by so many steps, so that every method answers the same one. */
  private static final long PUBLISHED_STEPS = 20_000;

  static Task of(String written) {
    boolean resolve = written.endsWith(RED);
    return new Task(
        resolve ? written.substring(0, written.length() - RED.length()) : written, resolve);
  }

  String written() {
    return resolve ? list + RED : list;
  }

  /** The list: a sample, or so many counties of a province as its name ends with. */
  Sample sample(long seed) {
    Matcher counties = COUNTIES.matcher(list);
    if (!counties.matches()) {
      return Objects.requireNonNull(Samples.find(list, seed), "No such list: " + list);
    }
    Sample shipped = Objects.requireNonNull(Samples.find("zhoucun-2020", seed));
    InventedList drawn = new InventedList(shipped.policy(), shipped.registry(), seed);
    int number = Integer.parseInt(counties.group(1));
    return new Sample(list, shipped.policy(), drawn.province(number));
  }

  /**
   * What is known when it is to be planned.
   *
   * @param folder where {@link #publish} has put the published plan
   */
  Situation situation(long seed, Path folder) {
    Sample sample = sample(seed);
    if (!resolve) {
      return new Situation(sample, Events.NONE, null);
    }
    try {
      InputFile file = InputFile.of("plan.json", Files.readAllBytes(file(seed, folder)));
      return warned(
          sample, PlanReader.baseline(file, sample.policy(), sample.registry()).get(), seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list with what has happened, and the plan that is published for it. */
  record Situation(Sample sample, Events events, @Nullable Baseline baseline) {
    Problem problem() {
      return Problem.of(sample.policy(), sample.registry(), events, baseline);
    }
  }

  /** Writes the plan that is published when the warning comes, unless it is there already. */
  void publish(long seed, Path folder) {
    if (Files.exists(file(seed, folder))) {
      return;
    }
    Sample sample = sample(seed);
    Problem problem = Problem.of(sample.policy(), sample.registry());
    Plan plan =
        new Planner(problem, Budget.ofSteps(PUBLISHED_STEPS, seed), Progress.SILENT).solve();
    try {
      Files.write(file(seed, folder), JsonWriting.plan(plan));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(long seed, Path folder) {
    return folder.resolve("%s-%d.json".formatted(list, seed));
  }

  /** The episode at a day of its own, or at the first later one on which somebody has to act. */
  private static Situation warned(Sample sample, Plan plan, long seed) {
    // Eighty different days in turn, none at the season's ends.
    int day = (int) (10 + (32 + 37 * seed) % 80);
    List<Integer> notice = NOTICE_HOURS.get((int) (seed % NOTICE_HOURS.size()));
    int days = sample.policy().season().days();
    while (true) {
      LocalDate from = sample.policy().season().dateOf(day);
      Escalation.Step red = Escalation.of(sample.policy(), from, notice).last();
      Situation situation = new Situation(sample, red.events(), new Baseline(plan, red.asOf()));
      Verdict.Totals score = Checker.score(situation.problem(), plan);
      if (score.hard() < 0 || score.medium() < 0 || day + 1 >= days) {
        return situation;
      }
      day++;
    }
  }
}
