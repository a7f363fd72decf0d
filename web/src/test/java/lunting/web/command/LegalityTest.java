package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a plan that is not legal, {@code solve} and {@code check} say whether any can be. */
final class LegalityTest {
  /** Each of two kilns owes half the season; the heating can spare less of both together. */
  private static final String LIST =
      """
      {"format": "lunting-registry/1", "id": "mine", "towns": [{"id": "t"}],
       "plants": [
         {"id": "P1", "town": "t", "industry": "brick", "grade": "C",
          "lines": [{"id": "P1-1", "kiln": "brick-tunnel", "capacity": 300, "unit": "t/d"}]},
         {"id": "P2", "town": "t", "industry": "brick", "grade": "C",
          "lines": [{"id": "P2-1", "kiln": "brick-tunnel", "capacity": 200, "unit": "t/d"}]}],
       "services": [{"id": "heat", "kind": "HEATING", "unit": "MW",
         "demand": [{"from": "2020-12-01", "to": "2021-03-15", "amount": DEMAND}],
         "suppliers": [{"line": "P1-1", "amount": 5}, {"line": "P2-1", "amount": 5}]}]}
      """;

  private static final String NO_REDUCTIONS =
      "{\"format\": \"lunting-plan/1\", \"reductions\": []}";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void thePolicyIsShipped() throws IOException {
    CommandRun.english("sample", "district", "--out", folder);
    Files.writeString(folder.resolve("plan.json"), NO_REDUCTIONS);
  }

  @Test
  void aProvedConflictIsToldWithItsClausesItsWaysOutAndWhoDecides() throws IOException {
    list("6");

    CommandRun solved = run("solve", "--steps", "20", "--out", folder.resolve("plan.json"));

    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.BREACHES);
    assertThat(solved.out())
        .contains("It is proved that no plan is legal.", "These duties cannot hold together:")
        .contains("Any one of these settles this set:")
        .contains("heat: It needs 6 on 1 December 2020", "give 10 (3.3d).")
        .contains("P1: It must reduce 15750 t·d over the season (a ratio of 50%) (3.3a).")
        .contains("P1-1: Exempt the line", "consent of the office that issued the policy");
  }

  @Test
  void aPlanOfThatListIsToldTheSame() throws IOException {
    list("6");

    CommandRun checked = run("check", folder.resolve("plan.json"));

    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.BREACHES);
    assertThat(checked.out()).contains("It is proved that no plan is legal.");
  }

  @Test
  void aBadPlanOfAListThatCanBeKeptIsNotCalledImpossible() throws IOException {
    list("1");

    CommandRun checked = run("check", folder.resolve("plan.json"));

    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.BREACHES);
    assertThat(checked.out())
        .contains("This plan is not legal; it is not proved that none is.")
        .contains("P1: Lower the ratio from 50% to 0%")
        .doesNotContain("It is proved");
  }

  @Test
  void aDutyThatNobodyCanWaiveIsNotAskedToBeAgreed() throws IOException {
    Files.writeString(
        folder.resolve("registry.json"),
        LIST.replace("DEMAND", "1").replace("\"grade\": \"C\"", "\"grade\": \"A\""));
    Files.writeString(
        folder.resolve("plan.json"),
        """
        {"format": "lunting-plan/1", "reductions": [
          {"line": "P1-1", "from": "2020-12-05", "to": "2020-12-30", "load": 0, "cause": "SEASON"}]}
        """);

    CommandRun checked = run("check", folder.resolve("plan.json"));

    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.BREACHES);
    assertThat(checked.out())
        .contains("exempt-runs")
        .contains("It breaks rules that nobody can waive: the plan itself has to change.")
        .doesNotContain("if all of these were agreed");
  }

  @Test
  void whatTheReserveOfASeasonLacksIsCalledNotFoundYetWhereItIsNotProved() {
    CommandRun checked = run("check", folder.resolve("plan.json"));

    assertThat(checked.out())
        .contains("reserve Carbon (carbon): 1 December 2020 – 15 March 2021: short by")
        .contains("No way to make it up has been found yet");
  }

  private void list(String demand) throws IOException {
    Files.writeString(folder.resolve("registry.json"), LIST.replace("DEMAND", demand));
  }

  private CommandRun run(String command, Object... more) {
    Object[] arguments = new Object[more.length + 5];
    arguments[0] = command;
    arguments[1] = "--policy";
    arguments[2] = folder.resolve("policy.json");
    arguments[3] = "--registry";
    arguments[4] = folder.resolve("registry.json");
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandRun.english(arguments);
  }
}
