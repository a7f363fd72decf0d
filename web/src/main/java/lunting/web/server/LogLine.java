package lunting.web.server;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;

/**
 * Lays out a line of the log: when, how grave, who, what; then the stack trace, where there is one.
 * Logback's own layouts by pattern load a hundred classes before anything is logged.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
  @Override
  public String doLayout(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    return String.format(
        Locale.ROOT,
        "%1$tF %1$tT %2$-5s %3$s: %4$s%n%5$s",
        event.getTimeStamp(),
        event.getLevel(),
        event.getLoggerName(),
        event.getFormattedMessage(),
        thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
  }
}
