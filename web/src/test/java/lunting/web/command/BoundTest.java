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
import tools.jackson.databind.json.JsonMapper;

/** {@code lunting bound}, and {@code lunting check --bound}, which believes only what it proves. */
final class BoundTest {
  @TempDir private Path folder = Path.of("");

  private Path plan = Path.of("");
  private Path bound = Path.of("");

  @BeforeEach
  void aBoundStands() {
    plan = folder.resolve("plan.json");
    bound = folder.resolve("bound.json");
    CommandRun.english("sample", "district", "--out", folder);
    CommandRun solved = run("solve", "--steps", "30", "--out", plan);
    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
    CommandRun found = run("bound", "--steps", "10", "--threads", "2", "--out", bound);
    assertThat(found.exitCode()).as(found.err()).isEqualTo(ExitCode.DONE);
    assertThat(found.out()).startsWith("No legal plan whose reserve stands costs less than ");
    assertThat(found.err()).contains("prices tried 1");
  }

  @Test
  void aPlanIsMeasuredAgainstIt() {
    CommandRun checked = run("check", "--bound", bound, plan);

    assertThat(checked.exitCode()).as(checked.err()).isEqualTo(ExitCode.DONE);
    assertThat(checked.out())
        .containsPattern(
            "No legal plan whose reserve stands costs less than \\d{7}; this one costs \\d{7,8},"
                + " \\d+ more \\(\\d+\\.\\d %\\)\\.")
        .contains("The bound comes from a Lagrangian relaxation by plant (10 prices tried in ")
        .contains("was proved anew here.");
  }

  @Test
  void aBoundThatItsPricesDoNotProveIsRefused() throws IOException {
    String honest = JsonMapper.shared().readTree(Files.readAllBytes(bound)).get("bound").asString();
    Files.writeString(
        bound, Files.readString(bound).replace("\"bound\": " + honest, "\"bound\": 9" + honest));

    CommandRun checked = run("check", "--bound", bound, plan);

    assertThat(checked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(checked.err())
        .contains(
            "/bound: The bound is said to be 9%s, but its prices prove only %s."
                .formatted(honest, honest));
    assertThat(checked.out()).isEmpty();
  }

  @Test
  void aBoundOfAnotherListIsRefused() throws IOException {
    Path registry = folder.resolve("registry.json");
    Files.writeString(registry, Files.readString(registry) + "\n");

    CommandRun checked = run("check", "--bound", bound, plan);

    assertThat(checked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(checked.err())
        .contains("/inputs/registry: The bound was made for another registry (digest sha256:");
  }

  @Test
  void ofAPlanThatIsNotLegalNoGapIsTold() throws IOException {
    Files.writeString(plan, "{\"format\": \"lunting-plan/1\", \"reductions\": []}");

    CommandRun checked = run("check", "--bound", bound, plan);

    assertThat(checked.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(checked.out())
        .contains("holds for legal plans; this one is not legal")
        .doesNotContain(" %)");
  }

  @Test
  void stepsAndThreadsAreAtLeastOne() {
    CommandRun found = run("bound", "--steps", "0", "--threads", "0", "--out", bound);

    assertThat(found.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(found.err())
        .contains(
            "The steps (0) must not be fewer than 1.",
            "The threads (0) must be between 1 and 1024.");
  }

  private CommandRun run(String command, Object... more) {
    Object[] inputs = {
      command,
      "--policy",
      folder.resolve("policy.json"),
      "--registry",
      folder.resolve("registry.json")
    };
    return CommandRun.english(Stream.concat(Stream.of(inputs), Stream.of(more)).toArray());
  }
}
