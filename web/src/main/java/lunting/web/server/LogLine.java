package lunting.web.server;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;
import lunting.web.api.http.Traffic;

/**
 * Lays out a line of the log: when, how grave, who, what, in which request; then the stack trace,
 * where there is one. Logback's own layouts by pattern load a hundred classes before anything is
 * logged.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
  @Override
  public String doLayout(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    String request = event.getMDCPropertyMap().get(Traffic.ID);
    return String.format(
        Locale.ROOT,
        "%1$tF %1$tT %2$-5s %3$s: %4$s%5$s%n%6$s",
        event.getTimeStamp(),
        event.getLevel(),
        event.getLoggerName(),
        event.getFormattedMessage(),
        request == null ? "" : " [" + request + "]",
        thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
  }
}
