package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lunting.data.json.JsonWriting;
import lunting.solver.regrade.GradeChange;
import lunting.solver.regrade.Regrade;
import lunting.solver.regrade.Regrading;
import lunting.web.command.io.Console;
import lunting.web.command.io.DateReader;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting regrade}: a plant's blended ratio after a regrade in mid-season. */
@Command(
    name = "regrade",
    description = {
      "季中改分级：算出企业的混合比例并写出新名录。",
      "A regrade in mid-season: work out the plant's blended ratio, write the list with it.",
      "Several regrades of one plant go together, on the list as it was before the first."
    })
final class RegradeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--plant", required = true, paramLabel = "ID", description = "企业编号 / the plant")
  String plant = "";

  /** A grade and its first day. */
  static final class Change {
    @Option(names = "--grade", required = true, paramLabel = "G", description = "新分级 / new grade")
    String grade = "";

    @Option(
        names = "--from",
        required = true,
        paramLabel = "DATE",
        converter = DateReader.class,
        description = "首日 / the first day it holds")
    LocalDate from = LocalDate.EPOCH;
  }

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  List<Change> changes = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "R",
      description = "写出名录 / registry.json to write")
  Path out = Path.of("");

  RegradeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, inputs.with(), out);
    SeasonFiles.Season season = inputs.read(files, null);
    if (season == null || files.unusable() || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    List<GradeChange> asked =
        changes.stream().map(change -> new GradeChange(change.grade, change.from)).toList();
    @Nullable Regrade regrade = files.take(Regrading.of(season.problem(null), plant, asked));
    if (regrade == null) {
      return ExitCode.UNUSABLE;
    }
    new OutputFiles(console).add(out, JsonWriting.registry(regrade.registry())).write();
    console.out().println(plant + ": " + console.say(regrade.text()));
    console.out().flush();
    return ExitCode.DONE;
  }
}
