package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import lunting.data.finding.Fault;
import lunting.data.json.JsonWriting;
import lunting.data.report.Certificate;
import lunting.solver.Budget;
import lunting.solver.bound.BoundSearch;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.web.command.io.BoundLines;
import lunting.web.command.io.Console;
import lunting.web.command.io.DurationReader;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.Interruption;
import lunting.web.command.io.OutputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.report.BoundSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting bound}: proves what no legal plan can cost less than. */
@Command(
    name = "bound",
    description = {
      "求成本下界：证明任何合规方案的成本都不会更低，并写出可核验的证明。",
      "Prove what no legal plan can cost less than; Ctrl-C keeps the best bound so far."
    })
final class BoundCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Mixin BaselineFile published = new BaselineFile();

  @Option(
      names = "--time",
      paramLabel = "T",
      converter = DurationReader.class,
      description = "时限，默认 30s / 30s, 2m, PT30S; default 30s where no steps are given")
  @Nullable Duration time;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "试价次数，结果可复现 / prices tried; makes the bound reproducible")
  @Nullable Long steps;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "线程数，默认全部处理器 / default: all processors")
  @Nullable Integer threads;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "F",
      description = "写出下界及其证明 / bound.json to write")
  Path out = Path.of("");

  BoundCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    checkArguments(files);
    SeasonFiles.Season season = inputs.read(files, events);
    Baseline baseline = season == null ? null : published.read(files, season, null);
    if (season == null || files.unusable() || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    Problem problem = season.problem(baseline);
    Budget budget =
        new Budget(time == null && steps == null ? Budget.DEFAULT_TIME : time, steps, 0);
    BoundSearch search =
        new BoundSearch(
            problem,
            budget,
            threads == null ? Runtime.getRuntime().availableProcessors() : threads,
            new BoundLines(console));
    Interruption interruption = Interruption.watch(search::stop);
    int code = ExitCode.FAILED;
    try {
      Certificate found = search.find().with(files.allDigests());
      new OutputFiles().add(out, JsonWriting.certificate(found)).write();
      new BoundSummary(console).found(found);
      code = ExitCode.DONE;
    } finally {
      interruption.finish(code);
    }
    return code;
  }

  private void checkArguments(InputFiles files) {
    if (steps != null && steps < 1) {
      files.report(
          Fault.error(
                  "bad-argument", "步数（{steps}）须至少为 1。", "The steps ({steps}) must be at least 1.")
              .with("steps", steps),
          "--steps");
    }
    if (threads != null && threads < 1) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "线程数（{threads}）须至少为 1。",
                  "The threads ({threads}) must be at least 1.")
              .with("threads", threads),
          "--threads");
    }
    published.checkArguments(files);
    if (published.baseline != null && published.asOf == null) {
      published.reportNoDay(files);
    }
    OutputFiles.canWrite(files, out, inputs.with(events, published.baseline));
  }
}
