package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lunting.data.book.DiffWorkbook;
import lunting.data.event.Events;
import lunting.data.finding.Fault;
import lunting.data.finding.Place;
import lunting.data.fit.PlanFit;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.report.PlanChanges;
import lunting.data.text.Wording;
import lunting.solver.change.PlanDiff;
import lunting.solver.problem.Baseline;
import lunting.web.command.io.Console;
import lunting.web.command.io.DateReader;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.command.report.ChangeSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting diff}: what changes from one plan to another, plant by plant, and why. */
@Command(
    name = "diff",
    description = {"比较两份方案：谁变、变什么、为什么。", "Compare two plans: who changes, what, and why."})
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SeasonFiles inputs = new SeasonFiles();

  @Option(names = "--events", paramLabel = "E", description = "事件 / events.json")
  @Nullable Path events;

  @Parameters(index = "0", paramLabel = "OLD", description = "原方案 / the old plan.json or workbook")
  Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "新方案 / the new plan.json or workbook")
  Path after = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateReader.class,
      description = "提前天数由此日算起，默认为新方案的 asOf / notice is counted from it; default: NEW's asOf")
  @Nullable LocalDate asOf;

  @Option(names = "--out", paramLabel = "D", description = "写出变更 / diff.json to write")
  @Nullable Path out;

  @Option(names = "--xlsx", paramLabel = "F", description = "写出工作簿 / workbook to write")
  @Nullable Path xlsx;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, inputs.with(events, before, after), out, xlsx);
    SeasonFiles.Season season = inputs.read(files, events);
    Plan oldPlan = season == null ? null : SeasonFiles.readEarlier(files, before, season);
    Plan newPlan = season == null ? null : SeasonFiles.readPlan(files, after, season);
    if (season == null
        || oldPlan == null
        || newPlan == null
        || files.unusable()
        || !inputs.countable(files, season, false)) {
      return ExitCode.UNUSABLE;
    }
    warnOfUnknownEvents(files, newPlan, season.events());
    LocalDate day = asOf == null ? newPlan.asOf() : asOf;
    Baseline baseline = day == null ? null : new Baseline(listed(season, oldPlan), day);
    PlanChanges changes = PlanDiff.of(season.problem(baseline), oldPlan, newPlan, day);
    write(season, changes);
    new ChangeSummary(console).whole(changes);
    return changes.after().feasible() ? ExitCode.DONE : ExitCode.BREACHES;
  }

  /** What the old plan says of lines that are still on the list: only these can be kept. */
  private static Plan listed(SeasonFiles.Season season, Plan plan) {
    return PlanFit.baseline(plan, season.policy(), season.registry(), "earlier").get();
  }

  /** Without them the new plan is judged, and its changes are explained, as if nothing happened. */
  private void warnOfUnknownEvents(InputFiles files, Plan newPlan, Events given) {
    List<String> missing = new ArrayList<>(newPlan.events());
    given.events().forEach(event -> missing.remove(event.id()));
    if (!missing.isEmpty()) {
      files.report(
          Fault.warning(
                  "events-missing",
                  "新方案所应对的事件没有给出：{missing}；请用 --events 给出，否则按没有这些事件评判。",
                  "The events that the new plan answers are not given: {missing}. It is judged as"
                      + " if they had not happened; give them with --events.")
              .with("missing", Wording.names(missing)),
          after.toString(),
          Place.root().member("events"));
    }
  }

  private void write(SeasonFiles.Season season, PlanChanges changes) throws IOException {
    OutputFiles output = new OutputFiles(console);
    if (out != null) {
      output.add(out, JsonWriting.diff(changes));
    }
    if (xlsx != null) {
      output.add(xlsx, DiffWorkbook.write(season.policy(), season.registry(), changes));
    }
    output.write();
  }
}
