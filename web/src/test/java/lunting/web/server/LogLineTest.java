package lunting.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log says, and where. */
final class LogLineTest {
  private final LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();

  @Test
  void aLineTellsWhenHowGraveWhoAndWhat() {
    LoggingEvent event = event("took {} ms", null, 250);

    String line = new LogLine().doLayout(event);

    assertThat(line)
        .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d WARN  lunting\\.test: took 250 ms\\R");
  }

  @Test
  void aLineNamesTheRequestThatItIsAbout() {
    LoggingEvent event = event("failed", null);
    event.setMDCPropertyMap(Map.of("request", "abc-1"));

    assertThat(new LogLine().doLayout(event)).endsWith("lunting.test: failed [abc-1]\n");
  }

  @Test
  void asJsonALineIsAnObjectWithTheRequest() {
    LoggingEvent event = event("took {} ms", null, 250);
    event.setMDCPropertyMap(Map.of("request", "abc-1"));

    byte[] line = LogSetup.json(log).encode(event);

    JsonNode told = new JsonMapper().readTree(line);
    assertThat(told.get("level").asString()).isEqualTo("WARN");
    assertThat(told.get("formattedMessage").asString()).isEqualTo("took 250 ms");
    assertThat(told.at("/mdc/request").asString()).isEqualTo("abc-1");
    assertThat(new String(line, StandardCharsets.UTF_8)).endsWith("}\n");
  }

  @Test
  void whatWasThrownFollowsWithItsCause() {
    Exception thrown = new IllegalStateException("outer", new ArithmeticException("inner"));

    String lines = new LogLine().doLayout(event("failed", thrown));

    assertThat(lines)
        .contains("lunting.test: failed")
        .contains("IllegalStateException: outer")
        .contains("LogLineTest")
        .contains("Caused by: java.lang.ArithmeticException: inner");
  }

  @Test
  void onlyWhatWentWrongIsLoggedAndOnStandardError() {
    Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);

    ConsoleAppender<?> appender =
        (ConsoleAppender<?>) Objects.requireNonNull(root.iteratorForAppenders().next());

    assertThat(root.getLevel()).isEqualTo(Level.WARN);
    assertThat(appender.getTarget()).isEqualTo("System.err");
    assertThat(log.getLogger("io.javalin.Javalin").isErrorEnabled()).isFalse();
  }

  private LoggingEvent event(String message, @Nullable Throwable thrown, Object... arguments) {
    return new LoggingEvent(
        "", log.getLogger("lunting.test"), Level.WARN, message, thrown, arguments);
  }
}
