package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import lunting.data.event.Events;
import lunting.data.finding.Fault;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.DrillReport;
import lunting.data.sample.Calendars;
import lunting.solver.drill.Replay;
import lunting.solver.drill.UnansweredCalendars;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.Interruption;
import lunting.web.command.io.SearchOptions;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.DrillSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting drill}: replays a calendar of warnings against a plan, before any comes. */
@Command(
    name = "drill",
    description = {
      "演练：按预警日程重放，检验方案。",
      "Drill: replay a calendar of warnings against a plan; Ctrl-C keeps the warnings done so far."
    })
final class DrillCommand implements Callable<Integer> {
  private static final Duration DEFAULT_TIME = Duration.ofSeconds(5);
  private static final int MAX_CALENDARS = 10_000;

  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(
      names = "--events",
      paramLabel = "E",
      description =
          "预警日程，默认为政策自带的；其中的停产令等始终有效"
              + " / calendar of warnings; default: the policy's own; its orders hold throughout")
  @Nullable Path events;

  @Parameters(paramLabel = "PLAN", description = "方案 / plan.json")
  Path plan = Path.of("");

  @Mixin SearchOptions search = new SearchOptions();

  @Option(
      names = "--calendars",
      paramLabel = "N",
      description = "虚构预警日程的个数，默认 200 / invented calendars; default 200, 0 for none")
  int calendars = 200;

  @Option(names = "--out", paramLabel = "F", description = "写出演练报告 / report to write")
  @Nullable Path out;

  DrillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, inputs.with(events, plan), out);
    if (calendars < 0 || calendars > MAX_CALENDARS) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "日程个数（{calendars}）应在 0 与 {limit} 之间。",
                  "The calendars ({calendars}) must be between 0 and {limit}.")
              .with("calendars", calendars)
              .with("limit", MAX_CALENDARS),
          "--calendars");
    }
    search.check(files);
    SeasonFiles.Season season = inputs.read(files, events);
    Plan read = season == null ? null : SeasonFiles.readPlan(files, plan, season);
    if (season == null
        || read == null
        || files.unusable()
        || !inputs.countable(files, season, true)) {
      return ExitCode.UNUSABLE;
    }
    Replay replay =
        new Replay(season.policy(), season.registry(), search.budget(DEFAULT_TIME), search.cores());
    Interruption interruption = Interruption.watch(replay::stop);
    int code = ExitCode.FAILED;
    try {
      code = write(drill(season, read, replay));
    } finally {
      interruption.finish(code);
    }
    return code;
  }

  private int write(DrillReport report) throws IOException {
    if (out != null) {
      new OutputFiles(console).add(out, JsonWriting.drill(report)).write();
    }
    boolean legal = report.steps().stream().allMatch(step -> step.score().hard() == 0);
    return legal ? ExitCode.DONE : ExitCode.BREACHES;
  }

  private DrillReport drill(SeasonFiles.Season season, Plan read, Replay replay) {
    DrillSummary summary = new DrillSummary(console);
    Events own = events == null ? Calendars.ofSeason(season.policy()) : season.events();
    summary.begin(own);
    List<DrillReport.Step> done = own == null ? List.of() : replay.run(read, own, summary::step);
    // Who interrupts waits for nothing but what is done already.
    DrillReport.Unanswered unanswered =
        calendars == 0 || replay.isStopped() ? null : unanswered(season, read);
    summary.unanswered(unanswered);
    return new DrillReport(season.policy().id(), season.registry().id(), done, unanswered);
  }

  private DrillReport.Unanswered unanswered(SeasonFiles.Season season, Plan read) {
    return UnansweredCalendars.of(
        season.policy(),
        season.registry(),
        read,
        LongStream.range(search.seed(), search.seed() + calendars)
            .mapToObj(each -> Calendars.seeded(season.policy(), each))
            .toList());
  }
}
