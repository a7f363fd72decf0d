package lunting.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The cores of a machine, shared by everything that solves. Each solve has its share of them, in
 * the order in which they came; while something urgent is solved, it has them all. A solve that has
 * more threads than cores lets some of them rest at their next step, and goes on with them once it
 * gets its cores back.
 *
 * <p>Threads: any.
 */
public final class Cores {
  /** Whoever rests looks again after so many milliseconds whether it is still wanted. */
  private static final long LOOK_AGAIN_MILLIS = 50;

  private final int number;
  private final List<Share> shares = new ArrayList<>();

  /** Who goes first. */
  public enum Urgency {
    /** Takes turns with others of its kind. */
    ORDINARY,
    /** Takes the cores from all that is ordinary. */
    URGENT
  }

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
   * A share of the cores, to be closed when the work is done. It may have to wait for its first.
   */
  public synchronized Share queue(Urgency urgency) {
    Share share = new Share(this, urgency);
    shares.add(share);
    deal();
    return share;
  }

  /** An ordinary share that has a core; waits for it. */
  public Share take() {
    Share share = queue(Urgency.ORDINARY);
    share.await(() -> false);
    return share;
  }

  /** Gives each share its cores, evenly; where there are fewer than shares, the first get one. */
  private void deal() {
    List<Share> urgent = shares.stream().filter(share -> share.urgency == Urgency.URGENT).toList();
    List<Share> served = urgent.isEmpty() ? shares : urgent;
    int seated = Math.min(number, served.size());
    shares.forEach(share -> share.cores = 0);
    for (int i = 0; i < seated; i++) {
      served.get(i).cores = number / seated + (i < number % seated ? 1 : 0);
    }
    notifyAll();
  }

  private synchronized void giveBack(Share share) {
    shares.remove(share);
    deal();
  }

  /** Waits until something is so or it is no longer wanted; answers whether it is so. */
  private synchronized boolean waitUntil(BooleanSupplier so, BooleanSupplier ends) {
    boolean interrupted = false;
    while (!so.getAsBoolean() && !ends.getAsBoolean()) {
      try {
        wait(LOOK_AGAIN_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return so.getAsBoolean();
  }

  /** The cores of one solve; they become fewer and more while it works. */
  public static final class Share implements AutoCloseable {
    private final Cores all;
    private final Urgency urgency;
    private volatile int cores;
    private volatile int working;

    private Share(Cores all, Urgency urgency) {
      this.all = all;
      this.urgency = urgency;
    }

    /** How many it has now. */
    public int cores() {
      return cores;
    }

    /** Waits until it has a core; false where {@code ends} came first. */
    public boolean await(BooleanSupplier ends) {
      return all.waitUntil(() -> cores > 0, ends);
    }

    /** A thread begins to work as soon as one of the cores is free for it, or it has to end. */
    public void enter(BooleanSupplier ends) {
      synchronized (all) {
        all.waitUntil(() -> working < cores, ends);
        working++;
      }
    }

    /** Whether more threads work than there are cores, so that one of them has to rest. */
    public boolean isCrowded() {
      return working > cores;
    }

    /** A working thread rests, if still one has to, until a core is free or it has to end. */
    public void rest(BooleanSupplier ends) {
      synchronized (all) {
        if (isCrowded()) {
          leave();
          enter(ends);
        }
      }
    }

    /** A working thread is done. */
    public void leave() {
      synchronized (all) {
        working--;
        all.notifyAll();
      }
    }

    /** Gives all of them back. */
    @Override
    public void close() {
      all.giveBack(this);
    }
  }
}
