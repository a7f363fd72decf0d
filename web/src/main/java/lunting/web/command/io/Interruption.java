package lunting.web.command.io;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a solve as its time would: the best plan is written, then the process ends with
 * the command's own exit code.
 *
 * <p>Threads: the hook runs on one of its own while the command's thread finishes its work.
 */
public final class Interruption {
  private static final int MAX_WAIT_SECONDS = 120;

  private final Runnable stop;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "interruption");
  private volatile boolean asked;
  private volatile int exitCode = ExitCode.FAILED;

  private Interruption(Runnable stop) {
    this.stop = stop;
  }

  /** From here on Ctrl-C calls {@code stop} and waits for {@link #finish}. */
  public static Interruption watch(Runnable stop) {
    Interruption interruption = new Interruption(stop);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether Ctrl-C has been pressed, so that nothing more is begun. */
  public boolean isAsked() {
    return asked;
  }

  /** The command is done and everything is written; returns only if nobody interrupted it. */
  public void finish(int code) {
    exitCode = code;
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already; the hook ends it with this command's code.
      awaitHook();
    }
  }

  private void interrupted() {
    asked = true;
    stop.run();
    try {
      if (finished.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(exitCode);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitHook() {
    try {
      hook.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
