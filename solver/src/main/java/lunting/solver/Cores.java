package lunting.solver;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cores of a machine, shared by everything that solves. A solve takes all that are free when it
 * begins; where none is, a solve that has several gives one back at its next step.
 *
 * <p>Threads: any.
 */
public final class Cores {
  private final int number;
  private final List<Share> shares = new ArrayList<>();

  private Cores(int number) {
    this.number = number;
  }

  /**
   * So many cores.
   *
   * @param number from 1 on
   */
  public static Cores of(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("There must be a core (%d).".formatted(number));
    }
    return new Cores(number);
  }

  /** How many there are. */
  public int number() {
    return number;
  }

  /**
   * A share of the cores, to be closed when the work is done: all that are free, else one that
   * another share gives back. Waits while every core is the only one of its share.
   */
  public synchronized Share take() {
    boolean interrupted = false;
    while (free() == 0) {
      Share largest = largest();
      if (largest != null && largest.cores > 1) {
        largest.cores--;
        continue;
      }
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Share share = new Share(this, free());
    shares.add(share);
    return share;
  }

  private int free() {
    return number - shares.stream().mapToInt(Share::cores).sum();
  }

  private @Nullable Share largest() {
    Share largest = null;
    for (Share share : shares) {
      if (largest == null || share.cores > largest.cores) {
        largest = share;
      }
    }
    return largest;
  }

  private synchronized void giveBack(Share share) {
    shares.remove(share);
    notifyAll();
  }

  /** Cores that one solve has, numbered from 0; it may lose the last of them, never the first. */
  public static final class Share implements AutoCloseable {
    private final Cores all;
    private volatile int cores;

    private Share(Cores all, int cores) {
      this.all = all;
      this.cores = cores;
    }

    /** How many it has now. */
    public int cores() {
      return cores;
    }

    /** Whether it still has the core of this number. */
    public boolean has(int core) {
      return core < cores;
    }

    /** Gives all of them back. */
    @Override
    public void close() {
      all.giveBack(this);
    }
  }
}
