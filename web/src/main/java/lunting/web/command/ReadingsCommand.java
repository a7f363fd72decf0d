package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.ReadingReport;
import lunting.solver.problem.Baseline;
import lunting.solver.reading.ReadingEffects;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.ReadingsSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting readings}: what the other option of each reading (口径) would change. */
@Command(
    name = "readings",
    description = {
      "口径：逐项比较，改选另一种读法会改变什么。",
      "Readings: what the other option of each would change."
    })
final class ReadingsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Mixin BaselineFile published = new BaselineFile();

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "方案，两种读法下都校核 / plan.json to judge under both options")
  @Nullable Path plan;

  @Option(names = "--out", paramLabel = "F", description = "写出明细 / readings.json to write")
  @Nullable Path out;

  ReadingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    published.checkArguments(files);
    OutputFiles.check(files, inputs.with(events, published.baseline, plan), out);
    SeasonFiles.Season season = inputs.read(files, events);
    Plan read = season == null || plan == null ? null : SeasonFiles.readPlan(files, plan, season);
    if (season != null
        && published.baseline != null
        && published.asOf == null
        && (read == null || read.asOf() == null)) {
      published.reportNoDay(files);
    }
    Baseline baseline =
        season == null ? null : published.read(files, season, read == null ? null : read.asOf());
    if (season == null || files.unusable() || !inputs.countable(files, season, false)) {
      return ExitCode.UNUSABLE;
    }
    ReadingReport report = ReadingEffects.of(season.problem(baseline), read);
    if (out != null) {
      new OutputFiles(console).add(out, JsonWriting.readings(report)).write();
    }
    new ReadingsSummary(console, season.policy()).whole(report);
    return ExitCode.DONE;
  }
}
