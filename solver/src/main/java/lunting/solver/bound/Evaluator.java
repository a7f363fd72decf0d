package lunting.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import lunting.solver.Cores;
import org.jspecify.annotations.Nullable;

/**
 * Solves the relaxed problem on several threads, as many at a time as its share of the cores has.
 * Plants are dealt out in parts that do not depend on the number of threads, so neither does the
 * result.
 */
final class Evaluator implements AutoCloseable {
  private static final int MOST_PARTS = 16;

  private final Relaxation relaxation;
  private final int parts;
  private final ThreadLocal<Scratch> scratch;
  private final ExecutorService threads;
  private final Cores.Share share;

  Evaluator(Relaxation relaxation, int threadCount) {
    this(relaxation, Cores.of(threadCount).take());
  }

  Evaluator(Relaxation relaxation, Cores.Share share) {
    this.relaxation = relaxation;
    this.share = share;
    parts = Math.clamp(relaxation.plants(), 1, MOST_PARTS);
    scratch = ThreadLocal.withInitial(() -> new Scratch(relaxation.problem()));
    threads = Executors.newFixedThreadPool(Math.min(parts, share.most()));
  }

  /** The relaxed problem at these prices; null where it was stopped before. */
  @Nullable Evaluation at(Multipliers prices, BooleanSupplier stopped) {
    Usage balanced = new Usage(relaxation.problem());
    long[] values = relaxation.ofShared(prices, balanced);
    Usage used = new Usage(relaxation.problem());
    for (Part part : solve(prices, stopped)) {
      Arrays.setAll(values, group -> values[group] + part.values[group]);
      used.add(part.used);
    }
    return stopped.getAsBoolean() ? null : new Evaluation(values, used, balanced);
  }

  private List<Part> solve(Multipliers prices, BooleanSupplier stopped) {
    List<Callable<Part>> tasks = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      int from = relaxation.plants() * i / parts;
      int to = relaxation.plants() * (i + 1) / parts;
      tasks.add(() -> {
        share.enter(stopped);
        try {
          Usage used = new Usage(relaxation.problem());
          long[] values = relaxation.ofPlants(from, to, prices, scratch.get(), used, stopped);
          return new Part(values, used);
        } finally {
          share.leave();
        }
      });
    }
    List<Part> solved = new ArrayList<>();
    try {
      for (Future<Part> future : threads.invokeAll(tasks)) {
        solved.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The bound was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The bound failed on one of its threads.", e);
    }
    return solved;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** What some of the plants do. */
  private static final class Part {
    final long[] values;
    final Usage used;

    Part(long[] values, Usage used) {
      this.values = values;
      this.used = used;
    }
  }
}
