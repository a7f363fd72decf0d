package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.answer.AnswerCount;
import lunting.solver.answer.AnswerKind;
import lunting.solver.change.PlanDiff;
import lunting.solver.conflict.Legality;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.proof.PreCheck;
import lunting.solver.proof.Proof;
import lunting.solver.reach.Shortfalls;
import lunting.solver.verdict.Checker;
import lunting.web.command.io.AnswerReader;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.Interruption;
import lunting.web.command.io.ProgressLines;
import lunting.web.command.io.SearchOptions;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.ChangeSummary;
import lunting.web.command.report.LegalitySummary;
import lunting.web.command.report.Summary;
import lunting.web.run.Provenances;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting solve}: finds a season plan. */
@Command(
    name = "solve",
    description = {
      "求解季节轮停方案，或据事件变更已公布的方案。",
      "Find a season plan, or change a published one; Ctrl-C keeps the best one so far."
    })
final class SolveCommand implements Callable<Integer> {
  /** A province's list has a hundred sectors whose standing reserve is capped. */
  private static final int MOST_NOTES = 12;

  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Mixin BaselineFile published = new BaselineFile();

  @Option(
      names = "--improve",
      description = "已合规也继续优化 / change even what is legal for a nicer plan")
  boolean improve;

  @Option(
      names = "--answer",
      paramLabel = "A",
      converter = AnswerReader.class,
      description =
          "变更方案时的侧重 / what a change puts first: fewest-plants, most-even, least-stopping;"
              + " default: the policy's weights")
  @Nullable AnswerKind answer;

  @Mixin SearchOptions search = new SearchOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PLAN",
      description = "写出方案 / plan.json to write")
  Path out = Path.of("");

  @Option(names = "--verdict", paramLabel = "V", description = "写出校核结果 / verdict.json to write")
  @Nullable Path verdict;

  SolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console).digesting();
    checkArguments(files);
    Planner.prepare();
    SeasonFiles.Season season = inputs.read(files, events);
    Baseline baseline = season == null ? null : published.read(files, season, null);
    if (season == null || files.unusable() || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    Problem problem = season.problem(baseline);
    tellProofs(problem);
    Budget budget = search.budget(Budget.DEFAULT_TIME);
    Planner planner =
        new Planner(
            problem,
            budget,
            new ProgressLines(console, budget),
            Clock.system(season.policy().timeZone()),
            aim(season.policy()),
            search.cores());
    Interruption interruption = Interruption.watch(planner::stop);
    int code = ExitCode.FAILED;
    try {
      Plan plan = Provenances.sign(planner.solve(), problem, files.digests());
      code = write(problem, plan, Checker.check(problem, plan), interruption::isAsked);
    } finally {
      interruption.finish(code);
    }
    return code;
  }

  private Aim aim(Policy policy) {
    Aim aim = answer == null ? Aim.of(policy) : answer.aim(policy);
    return new Aim(improve, aim.weights());
  }

  private void checkArguments(InputFiles files) {
    search.check(files);
    published.checkArguments(files);
    if (published.baseline != null && published.asOf == null) {
      published.reportNoDay(files);
    }
    if (published.baseline == null && improve) {
      BaselineFile.reportNeeded(files, "--improve");
    }
    if (published.baseline == null && answer != null) {
      BaselineFile.reportNeeded(files, "--answer");
    }
    OutputFiles.check(files, inputs.with(events, published.baseline), out, verdict);
  }

  private void tellProofs(Problem problem) {
    int notes = 0;
    for (Proof proof : PreCheck.check(problem)) {
      notes += proof.impossible() ? 0 : 1;
      if (!proof.impossible() && notes > MOST_NOTES) {
        continue;
      }
      Sentence told =
          proof.forbidsEveryPlan()
              ? Sentence.of(
                  "无解：{subject}: {message} {wayOut}", "impossible: {subject}: {message} {wayOut}")
              : proof.impossible()
                  ? Sentence.of(
                      "份额不能全部达到：{subject}: {message} {wayOut}",
                      "not all of the reserve can stand: {subject}: {message} {wayOut}")
                  : Sentence.of("{subject}: {message} {wayOut}", "{subject}: {message} {wayOut}");
      console.tell(
          told.with("subject", proof.name())
              .with("message", proof.message())
              .with("wayOut", proof.wayOut()));
    }
    if (notes > MOST_NOTES) {
      console.tell(
          Sentence.of(
                  "另有 {count} 条同类提示未列出，均不影响求解。",
                  "{count} more notes like these are left out; none keeps the list from being"
                      + " solved.")
              .with("count", notes - MOST_NOTES));
    }
  }

  private int write(Problem problem, Plan plan, Verdict found, BooleanSupplier stops)
      throws IOException {
    OutputFiles output = new OutputFiles(console).add(out, JsonWriting.plan(plan));
    if (verdict != null) {
      output.add(verdict, JsonWriting.verdict(found));
    }
    output.write();
    new Summary(console).result(found);
    new LegalitySummary(console).solved(Legality.of(problem, plan, found, stops));
    Baseline baseline = problem.baseline();
    ChangeSummary summary = new ChangeSummary(console);
    if (baseline == null) {
      summary.reserves(problem, plan, found);
    } else {
      summary.count(PlanDiff.of(problem, baseline.plan(), plan, baseline.asOf()));
      summary.responses(AnswerCount.of(problem, plan, found), Shortfalls.of(problem, plan, found));
    }
    return found.feasible() ? ExitCode.DONE : ExitCode.BREACHES;
  }
}
