package lunting.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.StandardOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command waits for an answer that it cannot write, and none loses one. */
final class OutputTest {
  @TempDir private Path folder = Path.of("");

  private Path sample = Path.of("");
  private Path plan = Path.of("");

  @BeforeEach
  void aSampleIsThere() {
    sample = folder.resolve("sample");
    plan = folder.resolve("plan.json");
    assertThat(CommandRun.english("sample", "district", "--out", sample).exitCode()).isZero();
  }

  @Test
  void everyCommandTellsBeforeItsWorkWhatItCannotWrite() throws IOException {
    Path policy = sample.resolve("policy.json");
    Path registry = sample.resolve("registry.json");
    Path nowhere = folder.resolve("nowhere").resolve("file");
    Files.writeString(plan, "{\"format\": \"lunting-plan/1\", \"reductions\": []}");
    List<List<Object>> commands =
        List.of(
            List.of("solve", "--time", "10m", "--out", nowhere),
            List.of("solve", "--time", "10m", "--out", folder.resolve("a"), "--verdict", nowhere),
            List.of("bound", "--time", "10m", "--out", nowhere),
            List.of("drill", "--time", "10m", plan, "--out", nowhere),
            List.of("check", plan, "--out", nowhere),
            List.of("diff", plan, plan, "--out", nowhere),
            List.of("diff", plan, plan, "--xlsx", nowhere),
            List.of("export", plan, "--csv", nowhere),
            List.of("readings", plan, "--out", nowhere),
            List.of(
                "regrade",
                "--plant",
                "P-1",
                "--grade",
                "C",
                "--from",
                "2021-01-10",
                "--out",
                nowhere));

    for (List<Object> command : commands) {
      CommandRun run =
          CommandRun.english(
              Stream.concat(command.stream(), Stream.of("--policy", policy, "--registry", registry))
                  .toArray());

      assertThat(run.exitCode()).as("%s", command).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).as("%s", command).contains(nowhere + "::", "Maybe make it first");
    }
  }

  @Test
  void aPlanIsKeptElsewhereWhereItsPlaceIsTakenDuringTheSolve() throws Exception {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), new FirstWord(err, this::takePlace), false, false);

    int exitCode =
        Lunting.run(
            Stream.of(
                    "solve",
                    "--policy",
                    sample.resolve("policy.json"),
                    "--registry",
                    sample.resolve("registry.json"),
                    "--steps",
                    "1",
                    "--out",
                    plan)
                .map(Object::toString)
                .toArray(String[]::new),
            console);

    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .contains(plan + " could not be written: it is a folder. What belongs there is kept in ")
        .doesNotContain("\tat ");
    Path kept =
        Path.of(
            err.toString()
                .lines()
                .filter(line -> line.contains(" is kept in "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".* is kept in (.*)\\.$", "$1"));
    assertThat(kept).hasParent(folder);
    assertThat(Files.readString(kept)).contains("\"lunting-plan/1\"", "\"reductions\"");
  }

  @Test
  void aSampleReplacesNothingUnlessItIsForcedTo() throws IOException {
    Path policy = sample.resolve("policy.json");
    String asDrawn = Files.readString(policy);

    CommandRun again = CommandRun.english("sample", "district", "--out", sample);
    Files.writeString(policy, "edited");
    CommandRun refused = CommandRun.english("sample", "district", "--out", sample);
    String left = Files.readString(policy);
    CommandRun forced = CommandRun.english("sample", "district", "--out", sample, "--force");

    assertThat(again.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err())
        .contains(policy + "::", "Maybe add --force")
        .doesNotContain("registry");
    assertThat(left).isEqualTo("edited");
    assertThat(forced.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(policy)).isEqualTo(asDrawn);
  }

  @Test
  void aSampleNeedsAFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    CommandRun onFile = CommandRun.english("sample", "district", "--out", file);
    CommandRun inFile = CommandRun.english("sample", "district", "--out", file.resolve("deeper"));

    assertThat(onFile.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(onFile.err()).contains(file + "::", "not a folder");
    assertThat(inFile.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void whatNobodyCouldReadIsAFailure() throws IOException {
    StringWriter err = new StringWriter();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    int exitCode =
        Lunting.run(
            new String[] {"--version"},
            new Console(new StandardOutput(full, UTF_8), new PrintWriter(err, true), false, false));

    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "Standard output could not all be written: No space left on device");
  }

  private void takePlace() {
    try {
      Files.createDirectories(plan);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does something when the command begins to tell how its work goes on. */
  private static final class FirstWord extends PrintWriter {
    private final Runnable then;

    FirstWord(StringWriter told, Runnable then) {
      super(told, true);
      this.then = then;
    }

    @Override
    public void println(String line) {
      then.run();
      super.println(line);
    }
  }
}
