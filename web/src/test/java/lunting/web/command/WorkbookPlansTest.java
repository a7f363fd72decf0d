package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that takes plan.json takes the season plan's workbook; and the template. */
final class WorkbookPlansTest {
  @TempDir Path folder;

  private Path plan = Path.of("");
  private Path workbook = Path.of("");

  @BeforeEach
  void aPlanIsSolvedAndExported() {
    plan = folder.resolve("plan.json");
    workbook = folder.resolve("plan.xlsx");
    CommandRun.english("sample", "zhoucun-2020", "--out", folder);
    run("solve", "--steps", "30", "--out", plan);
    assertThat(run("export", plan, "--xlsx", workbook).exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anExportedPlanIsCheckedAsThePlanItself() throws IOException {
    Path verdict = folder.resolve("verdict.json");
    Path again = folder.resolve("again.json");

    CommandRun ofPlan = run("check", plan, "--out", verdict);
    CommandRun ofWorkbook = run("check", workbook, "--out", again);

    assertThat(ofWorkbook).isEqualTo(ofPlan);
    assertThat(again).hasSameTextualContentAs(verdict);
  }

  @Test
  void nothingChangesFromAPlanToItsWorkbookAndBack() throws IOException {
    Path csv = folder.resolve("plan.csv");
    Path again = folder.resolve("again.csv");

    CommandRun compared = run("diff", plan, workbook);
    run("export", plan, "--csv", csv);
    CommandRun exported = run("export", workbook, "--csv", again);

    assertThat(compared.out()).contains("Plants disturbed: 0, lines: 0, line-days: 0");
    assertThat(exported.err()).isEmpty();
    assertThat(again).hasSameTextualContentAs(csv);
  }

  @Test
  void aWorkbookIsABaseline() {
    Path answer = folder.resolve("answer.json");

    CommandRun solved =
        run(
            "solve",
            "--baseline",
            workbook,
            "--as-of",
            "2020-12-20",
            "--steps",
            "5",
            "--out",
            answer);
    CommandRun checked = run("check", answer, "--baseline", workbook);

    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.out()).doesNotContain("changed-days");
  }

  @Test
  void aTemplateIsWrittenForAPolicy() {
    Path template = folder.resolve("template.xlsx");

    CommandRun written =
        CommandRun.english(
            "template", "--policy", folder.resolve("policy.json"), "--out", template);
    CommandRun refused =
        CommandRun.english("template", "--policy", folder.resolve("none.json"), "--out", template);

    assertThat(written.exitCode()).as(written.err()).isEqualTo(ExitCode.DONE);
    assertThat(Files.exists(template)).isTrue();
    assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  private CommandRun run(String command, Object... arguments) {
    List<Object> all =
        new ArrayList<>(
            List.of(
                command,
                "--policy",
                folder.resolve("policy.json"),
                "--registry",
                folder.resolve("registry.json")));
    all.addAll(List.of(arguments));
    return CommandRun.english(all.toArray());
  }
}
