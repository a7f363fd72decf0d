package lunting.web.command;

import java.nio.file.Path;
import java.time.LocalDate;
import lunting.data.finding.Fault;
import lunting.data.plan.Plan;
import lunting.solver.problem.Baseline;
import lunting.web.command.io.DateReader;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.SeasonFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the published plan a command starts from. */
final class BaselineFile {
  private static final Fault NEEDS_BASELINE =
      Fault.error(
          "needs-baseline",
          "{option} 须与 --baseline 一起使用。",
          "The option {option} needs --baseline.");

  @Option(
      names = "--baseline",
      paramLabel = "PLAN",
      description = "已公布的方案 / the published plan.json or workbook that is changed")
  @Nullable Path baseline;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateReader.class,
      description = "自此日起可变 / the first day that can still change; with --baseline")
  @Nullable LocalDate asOf;

  /** Before any file is read: reports {@code --as-of} without a {@code --baseline}. */
  void checkArguments(InputFiles files) {
    if (baseline != null) {
      files.digesting(); // a baseline says which events it is changed for
    }
    if (baseline == null && asOf != null) {
      reportNeeded(files, "--as-of");
    }
  }

  /** Reports an option that says how a baseline is changed, where there is none. */
  static void reportNeeded(InputFiles files, String option) {
    files.report(NEEDS_BASELINE.with("option", option), option);
  }

  /** Reports a {@code --baseline} without the day from which it may change. */
  void reportNoDay(InputFiles files) {
    files.report(
        Fault.error(
            "as-of-missing",
            "有 --baseline 时须用 --as-of 指明自哪一天起可变。",
            "With --baseline, --as-of must say the first day that can still change."),
        "--as-of");
  }

  /** Reads it; null where there is none, where it is unusable, or without a day. */
  @Nullable Baseline read(
      InputFiles files, SeasonFiles.Season season, @Nullable LocalDate otherwise) {
    LocalDate day = asOf == null ? otherwise : asOf;
    Plan plan = baseline == null ? null : SeasonFiles.readBaseline(files, baseline, season);
    return plan == null || day == null
        ? null
        : Baseline.of(plan, day, files.digests().get("events"));
  }
}
