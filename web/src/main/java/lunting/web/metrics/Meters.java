package lunting.web.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a server counts of itself, in Prometheus' text form: its requests, its runs, the Java
 * machine, and what the solvers of this process write to the registry that all libraries share.
 *
 * <p>Threads: any.
 */
public final class Meters implements AutoCloseable {
  /** The type of {@link #text}. */
  public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Duration[] TIMES = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private @Nullable JvmGcMetrics collections;

  /** Begins to count. */
  public Meters() {
    Metrics.addRegistry(registry);
  }

  /** Counts a request that was answered. */
  public void answered(String method, String route, int status, Duration took) {
    Timer.builder("http.server.requests")
        .description("Requests by route and status")
        .tag("method", method)
        .tag("route", route)
        .tag("status", String.valueOf(status))
        .serviceLevelObjectives(TIMES)
        .register(registry)
        .record(took);
  }

  /** Tells of runs that are in some status now. */
  public void runs(String status, IntSupplier count) {
    Gauge.builder("lunting.runs", count, IntSupplier::getAsInt)
        .description("Solve runs by status")
        .tag("status", status)
        .strongReference(true)
        .register(registry);
  }

  /** All figures as they are now. */
  public String text() {
    watchMachine();
    return registry.scrape();
  }

  /**
   * Begins to watch the Java machine, where it does not yet. A server that starts has no time for
   * it, and many are never asked for their figures.
   */
  private synchronized void watchMachine() {
    if (collections != null) {
      return;
    }
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections = new JvmGcMetrics();
    collections.bindTo(registry);
  }

  @Override
  public synchronized void close() {
    Metrics.removeRegistry(registry);
    if (collections != null) {
      collections.close();
    }
    registry.close();
  }
}
