package lunting.web.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several connections that read pages at an even pace. The time of each counts from when it was
 * due, so that waiting for a free connection is part of it.
 */
final class Readers {
  private static final int MOST_CONNECTIONS = 32;

  /** The server closes a connection on which nothing is asked for half a minute. */
  private static final int MOST_SECONDS_UNUSED = 10;

  private final ServerProcess server;

  Readers(ServerProcess server) {
    this.server = server;
  }

  /** How it went. */
  static final class Times {
    private final long[] took;
    private final long[] late;
    private final int refused;
    private final Duration serversCpu;
    private final Duration ownCpu;

    /**
     * Sorts the times.
     *
     * @param took in nanoseconds
     * @param late how long after it was due each read began, in nanoseconds
     * @param serversCpu of the whole server meanwhile
     */
    private Times(long[] took, long[] late, int refused, Duration serversCpu, Duration ownCpu) {
      this.took = took;
      this.late = late;
      this.refused = refused;
      this.serversCpu = serversCpu;
      this.ownCpu = ownCpu;
      Arrays.sort(took);
      Arrays.sort(late);
    }

    String told() {
      return String.format(
          Locale.ROOT,
          "median %.1f ms, p99 %.1f ms, worst %.1f ms, %d refused; CPU a read: server %.2f ms,"
              + " clients %.2f ms; reads began late by p99 %.1f ms",
          millis(took, 50),
          millis(took, 99),
          millis(took, 100),
          refused,
          each(serversCpu),
          each(ownCpu),
          millis(late, 99));
    }

    private double each(Duration all) {
      return all.toNanos() / 1e6 / took.length;
    }

    private static double millis(long[] inOrder, int percent) {
      return inOrder[(int) ((inOrder.length - 1L) * percent / 100)] / 1e6;
    }
  }

  /** Reads these paths in turn. */
  Times read(List<String> paths, int reads, Duration over) throws Exception {
    int connections =
        Math.clamp(
            (long) reads * MOST_SECONDS_UNUSED / Math.max(1, over.toSeconds()),
            1,
            MOST_CONNECTIONS);
    long[] took = new long[reads];
    long[] late = new long[reads];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    Duration serversBefore = server.cpu();
    Duration ownBefore = ownCpu();
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(
            threads.submit(() -> {
              try (Reader reader = new Reader(server.uri("/"))) {
                for (int n = next.getAndIncrement(); n < reads; n = next.getAndIncrement()) {
                  long due = began + over.toNanos() * n / reads;
                  TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                  late[n] = System.nanoTime() - due;
                  String path = server.uri(paths.get(n % paths.size())).getPath();
                  refused.addAndGet(reader.read(path) == 200 ? 0 : 1);
                  took[n] = System.nanoTime() - due;
                }
              }
              return null;
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    return new Times(
        took, late, refused.get(), server.cpu().minus(serversBefore), ownCpu().minus(ownBefore));
  }

  private static Duration ownCpu() throws IOException {
    return ServerProcess.cpu(ProcessHandle.current());
  }
}
