package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.book.PlanWorkbook;
import lunting.data.finding.Fault;
import lunting.data.paper.PlanCalendar;
import lunting.data.paper.PlanCsv;
import lunting.data.plan.Plan;
import lunting.data.registry.Registry;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting export}: writes a plan as a workbook, a calendar or CSV, whole or for a plant. */
@Command(
    name = "export",
    description = {"导出方案（xlsx、ics、csv）。", "Write a plan as workbook, calendar or CSV."})
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Parameters(paramLabel = "PLAN", description = "方案 / plan.json or its workbook (.xlsx)")
  Path plan = Path.of("");

  @Option(names = "--plant", paramLabel = "ID", description = "只导出该企业 / of this plant only")
  @Nullable String plant;

  @ArgGroup(multiplicity = "1")
  Target target = new Target();

  /** Exactly one of these is given. */
  static final class Target {
    @Option(names = "--xlsx", paramLabel = "F", description = "写出工作簿 / workbook to write")
    @Nullable Path xlsx;

    @Option(names = "--ics", paramLabel = "F", description = "写出日历 / calendar to write")
    @Nullable Path ics;

    @Option(names = "--csv", paramLabel = "F", description = "写出 CSV / CSV to write")
    @Nullable Path csv;

    Path path() {
      if (xlsx != null) {
        return xlsx;
      }
      return ics != null ? ics : csv != null ? csv : Path.of("");
    }
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, inputs.with(plan), target.path());
    SeasonFiles.Season season = inputs.read(files, null);
    Plan read = season == null ? null : SeasonFiles.readPlan(files, plan, season);
    if (season != null && plant != null && !has(season.registry(), plant)) {
      files.report(
          Fault.error("unknown-plant", "名录中没有企业“{plant}”。", "The list has no plant ({plant}).")
              .with("plant", plant),
          inputs.registry.toString());
    }
    if (season == null
        || read == null
        || files.unusable()
        || !inputs.countable(files, season, false)) {
      return ExitCode.UNUSABLE;
    }
    new OutputFiles(console).add(target.path(), content(season, read)).write();
    return ExitCode.DONE;
  }

  private byte[] content(SeasonFiles.Season season, Plan read) {
    if (target.xlsx != null) {
      return PlanWorkbook.write(season.policy(), season.registry(), read, plant);
    }
    return target.ics != null
        ? PlanCalendar.write(season.policy(), season.registry(), read, plant)
        : PlanCsv.write(season.policy(), season.registry(), read, plant);
  }

  private static boolean has(Registry registry, String plant) {
    return registry.plants().stream().anyMatch(known -> known.id().equals(plant));
  }
}
