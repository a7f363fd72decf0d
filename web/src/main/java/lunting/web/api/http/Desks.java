package lunting.web.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Where requests are worked on. What waits for the network waits on virtual threads, of which there
 * may be any number; but who computes on one of these keeps its core from all the others. So the
 * work is done by a limited number of platform threads, among which the operating system shares the
 * cores, and of these only a few read files, which take memory.
 *
 * <p>Threads: any.
 */
public final class Desks implements AutoCloseable {
  /** So many requests are worked on at the same time. */
  static final int DESKS = 16;

  /** Of these so many read files or whole lists. */
  static final int READING = 2;

  /** Who finds no desk in this time is sent away. */
  static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          DESKS, Thread.ofPlatform().name("request-", 1).daemon().factory());
  private final Semaphore desks = new Semaphore(DESKS, true);
  private final Semaphore reading = new Semaphore(READING, true);
  private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
  private final Bodies bodies;
  private final Duration longestWait;

  /** Desks for a server; they are still to be opened. */
  public Desks() {
    this(new Bodies(), LONGEST_WAIT);
  }

  Desks(Bodies bodies, Duration longestWait) {
    this.bodies = bodies;
    this.longestWait = longestWait;
  }

  /** What a request asks for. */
  public enum Work {
    /** Next to nothing: it is answered where it arrives, at any time, whatever else goes on. */
    NONE,
    /** It is told what happens for as long as it likes, by a thread of its own. */
    FOLLOWING,
    /** It is worked on at a desk. */
    SOME,
    /** It reads a file, or works out a whole list anew. */
    READING
  }

  /** From now on requests are worked on; those that have waited for it go on. */
  public void open() {
    opened.complete(true);
  }

  /** Sends away who waits, where the desks will not be opened any more; else changes nothing. */
  public void giveUp() {
    opened.complete(false);
  }

  /** The handler, at a place that fits its work; the body is there before a desk is taken. */
  public Handler at(Work work, Handler handler) {
    return switch (work) {
      case NONE -> handler;
      case FOLLOWING -> onceOpen(handler);
      case SOME ->
          onceOpen(ctx -> bodies.during(ctx, () -> with(desks, () -> atDesk(handler, ctx))));
      case READING ->
          onceOpen(ctx ->
              bodies.during(
                  ctx, () -> with(reading, () -> with(desks, () -> atDesk(handler, ctx)))));
    };
  }

  private Handler onceOpen(Handler handler) {
    return ctx -> {
      try {
        if (!opened.get(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
          throw Refusal.stopping();
        }
      } catch (TimeoutException e) {
        throw Refusal.notReady();
      }
      handler.handle(ctx);
    };
  }

  private void with(Semaphore places, Bodies.Step step) throws Exception {
    if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
      throw Refusal.busy();
    }
    try {
      step.take();
    } finally {
      places.release();
    }
  }

  private void atDesk(Handler handler, Context ctx) throws Exception {
    @Nullable Map<String, String> logged = MDC.getCopyOfContextMap();
    Future<?> done =
        threads.submit(() -> {
          if (logged != null) {
            MDC.setContextMap(logged);
          }
          try {
            handler.handle(ctx);
          } finally {
            MDC.clear();
          }
          return null;
        });
    try {
      done.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
