package lunting.web.command.io;

import java.time.Duration;
import lunting.data.finding.Fault;
import lunting.solver.Budget;
import lunting.solver.Cores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how long a command may work, and on how many threads. */
public final class EffortOptions {
  private static final int MAX_THREADS = 1_024;

  @Option(
      names = "--time",
      paramLabel = "T",
      converter = DurationReader.class,
      description =
          "时限，默认 30s；演练为每次重排 5s / 30s, 2m, PT30S; default 30s, in a drill 5s for each warning; none"
              + " where steps are given")
  @Nullable Duration time;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "步数，结果可复现，与线程数无关 / makes the answer reproducible, whatever the threads")
  @Nullable Long steps;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "线程数，默认为处理器核数 / default: one for each core")
  int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Reports what cannot be used.
   *
   * @param fewest steps without which there is no answer
   */
  public void check(InputFiles files, long fewest) {
    if (steps != null && steps < fewest) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "步数（{steps}）不得小于 {fewest}。",
                  "The steps ({steps}) must not be fewer than {fewest}.")
              .with("steps", steps)
              .with("fewest", fewest),
          "--steps");
    }
    checkThreads(files, threads);
  }

  /** Reports a number of threads that cannot be used. */
  public static void checkThreads(InputFiles files, int threads) {
    if (threads < 1 || threads > MAX_THREADS) {
      files.report(
          Fault.error(
                  "bad-argument",
                  "线程数（{threads}）应在 1 与 {limit} 之间。",
                  "The threads ({threads}) must be between 1 and {limit}.")
              .with("threads", threads)
              .with("limit", MAX_THREADS),
          "--threads");
    }
  }

  /**
   * What may be spent.
   *
   * @param usual the time where neither time nor steps are given
   */
  public Budget budget(Duration usual, long seed) {
    return new Budget(time == null && steps == null ? usual : time, steps, seed);
  }

  /** The cores to work on. */
  public Cores cores() {
    return Cores.of(threads);
  }
}
