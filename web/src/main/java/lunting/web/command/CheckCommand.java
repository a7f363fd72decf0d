package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.Certificate;
import lunting.data.report.Verdict;
import lunting.solver.bound.ProvedBound;
import lunting.solver.conflict.Legality;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.BoundSummary;
import lunting.web.command.report.ChangeSummary;
import lunting.web.command.report.LegalitySummary;
import lunting.web.command.report.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting check}: judges a plan by every rule's own count, without the solver. */
@Command(
    name = "check",
    description = {"校核方案，不经求解器。", "Recount a plan, whoever made it."})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Mixin BaselineFile published = new BaselineFile();

  @Mixin BoundFile bound = new BoundFile();

  @Parameters(paramLabel = "PLAN", description = "方案 / plan.json or its workbook (.xlsx)")
  Path plan = Path.of("");

  @Option(names = "--out", paramLabel = "V", description = "写出校核结果 / verdict.json to write")
  @Nullable Path out;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    published.checkArguments(files);
    bound.checkArguments(files);
    OutputFiles.check(files, inputs.with(events, published.baseline, plan, bound.bound), out);
    SeasonFiles.Season season = inputs.read(files, events);
    Plan read = season == null ? null : SeasonFiles.readPlan(files, plan, season);
    if (read != null
        && read.asOf() == null
        && published.baseline != null
        && published.asOf == null) {
      published.reportNoDay(files);
    }
    Baseline baseline =
        season == null || read == null ? null : published.read(files, season, read.asOf());
    if (season != null) {
      bound.read(files, season, baseline);
    }
    if (season == null
        || read == null
        || files.unusable()
        || !inputs.countable(files, season, false)) {
      return ExitCode.UNUSABLE;
    }
    Problem problem = season.problem(baseline);
    Certificate certificate = bound.certificate();
    ProvedBound proved = certificate == null ? null : bound.prove(files, certificate, problem);
    if (files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    Verdict verdict = Checker.check(problem, read);
    if (out != null) {
      new OutputFiles(console).add(out, JsonWriting.verdict(verdict)).write();
    }
    new Summary(console).whole(verdict);
    new LegalitySummary(console).judged(Legality.of(problem, read, verdict));
    new ChangeSummary(console).reserves(problem, read, verdict);
    if (certificate != null && proved != null) {
      new BoundSummary(console).of(verdict, certificate, proved);
    }
    return verdict.feasible() ? ExitCode.DONE : ExitCode.BREACHES;
  }
}
