package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.json.JsonWriting;
import lunting.data.report.Certificate;
import lunting.solver.Budget;
import lunting.solver.bound.BoundSearch;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.web.command.io.BoundLines;
import lunting.web.command.io.Console;
import lunting.web.command.io.EffortOptions;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.Interruption;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.BoundSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting bound}: proves what no legal plan whose reserve stands costs less than. */
@Command(
    name = "bound",
    description = {
      "求成本下界：证明任何日常份额不缺的合规方案，成本都不会更低，并写出可核验的证明。",
      "Prove what no legal plan whose reserve stands can cost less than; Ctrl-C keeps the best"
          + " bound so far."
    })
final class BoundCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Mixin BaselineFile published = new BaselineFile();

  @Mixin EffortOptions effort = new EffortOptions();

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
    InputFiles files = new InputFiles(console).digesting();
    checkArguments(files);
    SeasonFiles.Season season = inputs.read(files, events);
    Baseline baseline = season == null ? null : published.read(files, season, null);
    if (season == null || files.unusable() || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    Problem problem = season.problem(baseline);
    BoundSearch search =
        new BoundSearch(
            problem,
            effort.budget(Budget.DEFAULT_TIME, 0),
            effort.cores().number(),
            new BoundLines(console));
    Interruption interruption = Interruption.watch(search::stop);
    int code = ExitCode.FAILED;
    try {
      Certificate found = search.find().with(files.allDigests());
      new OutputFiles(console).add(out, JsonWriting.certificate(found)).write();
      new BoundSummary(console).found(found);
      code = ExitCode.DONE;
    } finally {
      interruption.finish(code);
    }
    return code;
  }

  private void checkArguments(InputFiles files) {
    effort.check(files, 1);
    published.checkArguments(files);
    if (published.baseline != null && published.asOf == null) {
      published.reportNoDay(files);
    }
    OutputFiles.check(files, inputs.with(events, published.baseline), out);
  }
}
