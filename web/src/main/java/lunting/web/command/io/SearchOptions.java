package lunting.web.command.io;

import java.time.Duration;
import lunting.solver.Budget;
import lunting.solver.Cores;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long a command may search, from which seed and on how many threads. */
public final class SearchOptions {
  @Mixin EffortOptions effort = new EffortOptions();

  @Option(names = "--seed", paramLabel = "N", description = "随机种子，默认 0 / random seed, default 0")
  long seed;

  /** Reports what cannot be used. */
  public void check(InputFiles files) {
    effort.check(files, 0);
  }

  /**
   * What a search may spend.
   *
   * @param usual its time where neither time nor steps are given
   */
  public Budget budget(Duration usual) {
    return effort.budget(usual, seed);
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  /** The cores to search on. */
  public Cores cores() {
    return effort.cores();
  }
}
