package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code lunting drill}: everything it prints or writes says that it is a drill. */
final class DrillTest {
  @TempDir private Path folder = Path.of("");

  private Path plan = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void aPlanStands() {
    plan = folder.resolve("plan.json");
    report = folder.resolve("drill.json");
    CommandRun.english("sample", "district", "--out", folder);
    CommandRun solved = run("solve", "--steps", "30", "--out", plan);
    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void thePolicysOwnCalendarAndInventedOnesAreReplayed() throws IOException {
    CommandRun drilled = run("drill", plan, "--time", "1s", "--calendars", "3", "--out", report);

    assertThat(drilled.exitCode()).as(drilled.err()).isEqualTo(ExitCode.DONE);
    assertThat(drilled.out().lines()).hasSize(6).allMatch(line -> line.startsWith("DRILL 演练 |"));
    JsonNode read = JsonMapper.shared().readTree(Files.readAllBytes(report));
    assertThat(read.get("drill").asString()).isEqualTo("DRILL 演练");
    assertThat(read.get("steps").size()).isEqualTo(4);
    assertThat(read.at("/standing/calendars").asInt()).isEqualTo(3);
  }

  @Test
  void aCalendarOfOnesOwnIsReplayedInItsPlace() throws IOException {
    Path events = folder.resolve("events.json");
    Files.writeString(
        events,
        """
        {"format": "lunting-events/1", "events": [
          {"id": "W1", "kind": "WARNING", "level": "RED", "issued": "2020-12-18T10:00:00+08:00",
           "from": "2020-12-20", "to": "2020-12-26"}]}
        """);

    CommandRun drilled = run("drill", plan, "--events", events, "--time", "1s", "--calendars", "0");

    assertThat(drilled.out().lines()).hasSize(2).anyMatch(line -> line.contains("W1 red"));
    assertThat(drilled.out()).contains("Replaying 1 warning.");
  }

  @Test
  void theOrdersOfTheFileHoldThroughoutAndStepsMakeItReproducible() throws IOException {
    String plant =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(folder.resolve("registry.json")))
            .at("/plants/0/id")
            .asString();
    Path events = folder.resolve("events.json");
    Files.writeString(
        events,
        """
        {"format": "lunting-events/1", "events": [
          {"id": "W1", "kind": "WARNING", "level": "ORANGE", "from": "2020-12-20",
           "to": "2020-12-22", "industries": ["cement"]},
          {"id": "R1", "kind": "RECTIFICATION", "plant": "%s", "from": "2021-01-10"}]}
        """
            .formatted(plant));

    CommandRun drilled = run("drill", plan, "--events", events, "--steps", "1", "--calendars", "0");
    CommandRun wrong = run("drill", plan, "--steps", "-1");

    assertThat(drilled.out())
        .contains("Replaying 1 warning. 1 other event holds throughout.")
        .contains("W1 orange");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(wrong.err()).contains("--steps::");
  }

  @Test
  void tooManyCalendarsAreUnusableAndNothingIsWritten() {
    CommandRun drilled = run("drill", plan, "--calendars", "-1", "--out", report);

    assertThat(drilled.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(drilled.err()).contains("--calendars::", "between 0 and");
    assertThat(report).doesNotExist();
  }

  private CommandRun run(String command, Object... more) {
    Path policy = folder.resolve("policy.json");
    Path registry = folder.resolve("registry.json");
    return CommandRun.english(
        Stream.concat(
                Stream.of(command, "--policy", policy, "--registry", registry), Stream.of(more))
            .toArray());
  }
}
