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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that compares the readings, on the shipped packs. */
final class ReadingsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  private Path policy = Path.of("");
  private Path registry = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void aSampleIsThere() {
    policy = folder.resolve("policy.json");
    registry = folder.resolve("registry.json");
    report = folder.resolve("readings.json");
    CommandRun.english("sample", "zhoucun-2020", "--out", folder);
  }

  @Test
  void everyReadingIsToldWithBothOptionsAndTheBasis() {
    CommandRun run = readings();

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Basis: Base: the 105 days of article 2")
        .contains("(ratioBase): now \"days of the season\", else \"days of the heating period\"")
        .contains("heating period's 121 days, not of the season's 105")
        .contains("(ratioTest)", "(rampDays)", "(singleLine)", "(exemptLines)")
        .contains("(warningDays)", "this reading changes nothing in this pack")
        .contains("(WC-008): one block of 53 days → may be split")
        .doesNotContain("the plan is");
  }

  @Test
  void theReportHasEveryPlantThatChanges() throws IOException {
    CommandRun run = readings("--out", report);

    JsonNode base = JSON.readTree(Files.readAllBytes(report)).at("/readings/0");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(base.get("plants").size()).isEqualTo(51);
    assertThat(base.get("plantsWithOtherDays").asInt()).isEqualTo(51);
    JsonNode single = plant(base, "WC-008");
    assertThat(single.at("/before/stopDays").asInt()).isEqualTo(53);
    assertThat(single.at("/after/stopDays").asInt()).isEqualTo(61);
  }

  @Test
  void aPackWithoutAHeatingPeriodIsToldTheWayOut() {
    CommandRun.english("sample", "zhengzhou-carbon-2021", "--force", "--out", folder);

    CommandRun run = readings();

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("not available", "add heatingPeriod with its first and last day");
  }

  @Test
  void aPlanIsJudgedUnderEveryOtherOption() throws IOException {
    Path plan = folder.resolve("plan.json");
    CommandRun.english(
        "solve", "--policy", policy, "--registry", registry, "--steps", "1", "--out", plan);

    CommandRun run = readings(plan, "--out", report);

    JsonNode written = JSON.readTree(Files.readAllBytes(report));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("As read now, the plan is legal: hard 0");
    assertThat(run.out()).contains("With it, the plan is not legal", "newly: ");
    assertThat(written.at("/plan/feasible").asBoolean()).isTrue();
    assertThat(written.at("/readings/0/plan/feasible").asBoolean()).isFalse();
    assertThat(written.at("/readings/1/plan/feasible").asBoolean()).isTrue();
    assertThat(written.at("/readings/0/plan/plantsBelowDuty").size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhoucun-2020", "zhengzhou-carbon-2021", "district"})
  void bothLanguagesTellTheSameReadings(String sample) {
    CommandRun.english("sample", sample, "--force", "--out", folder);

    CommandRun english = readings();
    CommandRun chinese = CommandRun.chinese("readings", "--policy", policy, "--registry", registry);

    assertThat(chinese.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(chinese.out().lines().count()).isEqualTo(english.out().lines().count());
    assertThat(chinese.out()).contains("比例的基数（ratioBase）：现为“实施期天数”");
  }

  @Test
  void faultyInputIsUnusableAndNothingIsWritten() throws IOException {
    Path plan = folder.resolve("plan.json");
    Files.writeString(plan, "{\"format\": \"lunting-plan/1\"}");

    CommandRun faulty = readings(plan, "--out", report);
    CommandRun dayless = readings("--baseline", plan);
    CommandRun overwriting = readings("--out", policy);

    assertThat(faulty.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(faulty.err()).contains("reductions");
    assertThat(dayless.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(dayless.err()).contains("first day that can still change");
    assertThat(overwriting.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(report).doesNotExist();
  }

  private CommandRun readings(Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of("readings", "--policy", policy, "--registry", registry), Stream.of(more))
            .toArray());
  }

  private static JsonNode plant(JsonNode reading, String id) {
    for (JsonNode plant : reading.get("plants")) {
      if (plant.get("plant").asString().equals(id)) {
        return plant;
      }
    }
    throw new AssertionError("No plant " + id + ".");
  }
}
