package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each step of adding a command that is forgotten is named here. */
final class CommandsTest {
  private static final Path COMMANDS = Path.of("src/main/java/lunting/web/command");
  private static final Path TESTS = Path.of("src/test/java/lunting/web/command");
  private static final Pattern NAME = Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\"");

  private final TreeMap<String, Path> commands = new TreeMap<>();

  CommandsTest() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(COMMANDS, "*Command.java")) {
      for (Path file : files) {
        Matcher name = NAME.matcher(Files.readString(file));
        assertThat(name.find()).as("%s has a @Command with its name first", file).isTrue();
        commands.put(name.group(1), file);
      }
    }
  }

  @Test
  void theProgramOffersEveryCommand() {
    String help = CommandRun.english("--help").out();

    List<String> forgotten =
        commands.keySet().stream().filter(name -> !help.contains("\n  " + name + " ")).toList();

    assertThat(commands).isNotEmpty();
    assertThat(forgotten).as("commands that Lunting.run does not add").isEmpty();
  }

  @Test
  void everyCommandTellsWhatItCanBeAskedFor() {
    List<String> silent =
        commands.keySet().stream()
            .filter(name ->
                !CommandRun.english(name, "--help").out().contains("Usage: lunting " + name))
            .toList();

    assertThat(silent).as("commands that Lunting.run knows by another name").isEmpty();
  }

  @Test
  void everyCommandStandsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));

    List<String> forgotten =
        commands.keySet().stream()
            .filter(name -> !readme.contains("\nlunting " + name + " "))
            .toList();

    assertThat(forgotten).as("commands of which README.md shows no example").isEmpty();
  }

  @Test
  void everyCommandIsRunBySomeTest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(TESTS, "*.java")) {
      for (Path file : files) {
        tests.append(Files.readString(file));
      }
    }

    List<String> forgotten =
        commands.keySet().stream().filter(name -> tests.indexOf('"' + name + '"') < 0).toList();

    assertThat(forgotten).as("commands that no test runs").isEmpty();
  }
}
