package lunting.web.command.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import lunting.data.report.Verdict;
import lunting.solver.Budget;
import lunting.solver.Snapshot;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

/** What the command line says, and how it understands times. */
final class ConsoleTest {
  @Test
  void theLanguageIsThatOfTheEnvironment() {
    assertThat(Console.chinese(Map.of("LANG", "zh_CN.UTF-8"), Locale.ROOT)).isTrue();
    assertThat(Console.chinese(Map.of("LANG", "C.UTF-8"), Locale.CHINA)).isFalse();
    assertThat(Console.chinese(Map.of("LC_ALL", "en_US.UTF-8", "LANG", "zh_CN.UTF-8"), Locale.ROOT))
        .isFalse();
    assertThat(Console.chinese(Map.of(), Locale.CHINA)).isTrue();
  }

  @Test
  void aTerminalGetsABarThatFillsAndAnythingElseALineASecond() {
    String bar = told(true);
    String lines = told(false);

    assertThat(bar).contains("\r[############............] ", "\r[########################] ");
    assertThat(lines.lines()).hasSize(3);
    assertThat(lines).contains("plants short 2", "reserve shortfall 1.500 line-days", "cost 90");
    assertThat(lines).doesNotContain("\r", "\u001b");
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    DurationReader reader = new DurationReader();

    assertThat(reader.convert("30s")).isEqualTo(Duration.ofSeconds(30));
    assertThat(reader.convert("2m")).isEqualTo(Duration.ofMinutes(2));
    assertThat(reader.convert("500ms")).isEqualTo(Duration.ofMillis(500));
    assertThat(reader.convert("1h")).isEqualTo(Duration.ofHours(1));
    assertThat(reader.convert("PT1M30S")).isEqualTo(Duration.ofSeconds(90));
    assertThatThrownBy(() -> reader.convert("30")).isInstanceOf(TypeConversionException.class);
    assertThatThrownBy(() -> reader.convert("-PT1S")).isInstanceOf(TypeConversionException.class);
    assertThatThrownBy(() -> reader.convert("25h")).isInstanceOf(TypeConversionException.class);
  }

  private static String told(boolean terminal) {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, terminal);
    ProgressLines progress = new ProgressLines(console, Budget.ofTime(Duration.ofSeconds(4)));
    progress.report(snapshot(Snapshot.Phase.STARTING, 0));
    progress.report(snapshot(Snapshot.Phase.SEARCHING, 250));
    progress.report(snapshot(Snapshot.Phase.SEARCHING, 2_000));
    progress.report(snapshot(Snapshot.Phase.DONE, 2_100));
    return err.toString();
  }

  private static Snapshot snapshot(Snapshot.Phase phase, int millis) {
    return new Snapshot(
        phase, Duration.ofMillis(millis), 10, 1_000, 2, 1_500, new Verdict.Totals(-3, -1_500, -90));
  }
}
