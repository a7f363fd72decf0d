package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import lunting.data.event.Events;
import lunting.data.plan.DrillReport;
import lunting.data.plan.Plan;
import lunting.data.sample.Calendars;
import lunting.data.writing.JsonWriting;
import lunting.solver.Budget;
import lunting.solver.drill.Replay;
import lunting.solver.drill.StandingReserve;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting drill}: how a plan would fare in warnings, before any comes. */
@Command(
    name = "drill",
    description = {"演练：按预警日程重放，检验方案。", "Drill: replay a calendar of warnings against a plan."})
final class DrillCommand implements Callable<Integer> {
  private static final Duration DEFAULT_TIME = Duration.ofSeconds(5);
  private static final int MAX_CALENDARS = 10_000;

  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(
      names = "--events",
      paramLabel = "E",
      description = "预警日程，默认为政策自带的 / calendar of warnings; default: the policy's own")
  @Nullable Path events;

  @Parameters(paramLabel = "PLAN", description = "方案 / plan.json")
  Path plan = Path.of("");

  @Option(
      names = "--time",
      paramLabel = "T",
      converter = DurationReader.class,
      description = "每次预警重排的时限，默认 5s / for each warning's re-solve; default 5s")
  Duration time = DEFAULT_TIME;

  @Option(
      names = "--calendars",
      paramLabel = "N",
      description = "虚构预警日程的个数，默认 200 / invented calendars; default 200, 0 for none")
  int calendars = 200;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "虚构日程和求解的种子，默认 0 / seed of calendars and search; default 0")
  long seed;

  @Option(names = "--out", paramLabel = "F", description = "写出演练报告 / report to write")
  @Nullable Path out;

  DrillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.canWrite(files, out, inputs.with(events, plan));
    if (calendars < 0 || calendars > MAX_CALENDARS) {
      files.report(
          "bad-argument",
          "--calendars",
          "日程个数（" + calendars + "）应在 0 与 " + MAX_CALENDARS + " 之间。",
          "The calendars (" + calendars + ") must be between 0 and " + MAX_CALENDARS + ".");
    }
    SeasonFiles.Season season = inputs.read(files, events);
    Plan read = season == null ? null : SeasonFiles.readPlan(files, plan, season);
    if (season == null
        || read == null
        || files.unusable()
        || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    DrillReport report = drill(season, read);
    new DrillSummary(console).standing(report.standing());
    if (out != null) {
      new OutputFiles().add(out, JsonWriting.drill(report)).write();
    }
    boolean legal = report.steps().stream().allMatch(step -> step.score().hard() == 0);
    return legal ? ExitCode.DONE : ExitCode.BREACHES;
  }

  private DrillReport drill(SeasonFiles.Season season, Plan read) {
    DrillSummary summary = new DrillSummary(console);
    Events own = events == null ? Calendars.ofSeason(season.policy()) : season.events();
    summary.begin(own);
    List<DrillReport.Step> steps = new ArrayList<>();
    if (own != null) {
      Replay replay = new Replay(season.policy(), season.registry(), new Budget(time, null, seed));
      steps = replay.run(read, own, summary::step);
    }
    DrillReport.Standing standing =
        calendars == 0
            ? null
            : StandingReserve.of(
                season.policy(),
                season.registry(),
                read,
                LongStream.range(seed, seed + calendars)
                    .mapToObj(each -> Calendars.seeded(season.policy(), each))
                    .toList());
    return new DrillReport(season.policy().id(), season.registry().id(), steps, standing);
  }
}
