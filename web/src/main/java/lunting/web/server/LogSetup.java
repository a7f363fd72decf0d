package lunting.web.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import lunting.web.api.http.Traffic;
import org.slf4j.LoggerFactory;

/**
 * Sets the log up, found by Logback as a service. A file of settings would be read by an XML
 * parser, which takes longer than all the rest of the log.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
  @Override
  public ExecutionStatus configure(LoggerContext log) {
    LogLine line = new LogLine();
    line.setContext(log);
    line.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(log);
    encoder.setLayout(line);
    encoder.start();
    Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender(log, encoder));
    // That a port is taken is told by the command itself.
    log.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
    // Several solvers at once share one gauge, which then tells of one of them.
    log.getLogger("io.micrometer.core.instrument.MeterRegistry").setLevel(Level.OFF);
    // A request that cannot be read is answered; whoever sends many would fill the log.
    log.getLogger("org.eclipse.jetty.http.HttpParser").setLevel(Level.ERROR);
    log.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** From now on each line of the log is a JSON object, and each request has a line. */
  public static void asJson() {
    LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
    ConsoleAppender<ILoggingEvent> appender = appender(log, json(log));
    Logger root = log.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    root.addAppender(appender);
    log.getLogger(Traffic.LOG_NAME).setLevel(Level.INFO);
  }

  static JsonEncoder json(LoggerContext log) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(log);
    encoder.setWithContext(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }

  /** Standard output belongs to the commands; the log says only what went wrong. */
  private static ConsoleAppender<ILoggingEvent> appender(
      LoggerContext log, Encoder<ILoggingEvent> encoder) {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(log);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
