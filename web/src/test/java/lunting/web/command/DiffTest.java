package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import lunting.web.command.io.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What changes from one plan to another, on the console and as files. */
final class DiffTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void aPlanIsPublished() {
    CommandRun.english("sample", "zhoucun-2020", "--out", folder);
    CommandRun solved = run("solve", "--steps", "1", "--out", published());
    assertThat(solved.exitCode()).as(solved.err()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aDiffTellsWhoChangesAndIsWritten() throws IOException {
    Path changed = withoutFirstReduction();
    Path json = folder.resolve("diff.json");
    Path book = folder.resolve("diff.xlsx");

    CommandRun run =
        run("diff", published(), changed, "--as-of", "2020-12-05", "--out", json, "--xlsx", book);
    JsonNode diff = JSON.readTree(json);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.BREACHES);
    assertThat(run.out())
        .contains("Plants disturbed: 1, lines: 1", "stop → run")
        .contains("adjusted along with the other changes (");
    assertThat(diff.at("/disturbed/plants").asInt()).isEqualTo(1);
    assertThat(diff.at("/asOf").asString()).isEqualTo("2020-12-05");
    assertThat(diff.at("/plants/0/noticeDays").isInt()).isTrue();
    assertThat(Files.readAllBytes(book)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aLineThatHasLeftTheListIsToldWithWhatWasAskedOfIt() throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(published());
    document
        .withArray("/reductions")
        .addObject()
        .put("line", "GONE-1")
        .put("from", "2020-12-10")
        .put("to", "2020-12-20")
        .put("load", 0);
    Path old = Files.write(folder.resolve("old.json"), JSON.writeValueAsBytes(document));
    Path json = folder.resolve("gone.json");

    CommandRun run = run("diff", old, published(), "--as-of", "2020-12-05", "--out", json);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Plants disturbed: 0")
        .contains("GONE-1 has left the list; what was asked is void: 2020-12-10 – 2020-12-20 stop");
    assertThat(JSON.readTree(json).at("/gone/0/line").asString()).isEqualTo("GONE-1");
    assertThat(JSON.readTree(json).at("/gone/0/before/0/to").asString()).isEqualTo("2020-12-20");
  }

  @Test
  void aPlanDoesNotDifferFromItself() {
    CommandRun run = run("diff", published(), published());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Plants disturbed: 0");
  }

  @Test
  void oneDayIsNotWrittenAsSeveral() throws IOException {
    JsonNode first = JSON.readTree(published()).at("/reductions/0");
    LocalDate eve = LocalDate.parse(first.get("from").asString()).minusDays(1);

    CommandRun run = run("diff", published(), withoutFirstReduction(), "--as-of", eve);

    assertThat(run.out()).contains("(1 day of notice)");
  }

  @Test
  void aDiffOfWhatCannotBeReadWritesNothing() {
    Path json = folder.resolve("none.json");

    CommandRun missing = run("diff", published(), folder.resolve("nowhere.json"), "--out", json);
    CommandRun twice = run("diff", published(), published(), "--out", json, "--xlsx", json);

    assertThat(missing.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(twice.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(json).doesNotExist();
  }

  private static Path published() {
    return folder.resolve("published.json");
  }

  private static CommandRun run(String command, Object... more) {
    return CommandRun.english(
        Stream.concat(
                Stream.of(
                    command,
                    "--policy",
                    folder.resolve("policy.json"),
                    "--registry",
                    folder.resolve("registry.json")),
                Stream.of(more))
            .toArray());
  }

  private static Path withoutFirstReduction() throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(published());
    document.withArray("/reductions").remove(0);
    return Files.write(folder.resolve("changed.json"), JSON.writeValueAsBytes(document));
  }
}
