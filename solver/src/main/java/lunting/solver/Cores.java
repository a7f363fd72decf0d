package lunting.solver;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The cores of a machine, shared by everything that solves. Each solve has its share of them, in
 * the order in which they came; the more urgent ones have them all while they work. A solve that
 * has more threads than cores lets some of them rest at their next step, and goes on with them once
 * it gets its cores back. Solves that whoever waits compares with each other are parts of one
 * share: where they are more than its cores, they take turns, so that all of them go on.
 *
 * <p>Threads: any.
 */
public final class Cores {
  /** Whoever rests looks again after so many milliseconds whether it is still wanted. */
  private static final long LOOK_AGAIN_MILLIS = 50;

  /** Parts that are more than their cores change places after so many nanoseconds. */
  private static final long TURN_NANOS = 50_000_000;

  private final int number;
  private final List<Share> shares = new ArrayList<>();
  private long turnNanos = System.nanoTime();

  /** Who goes first: each kind takes the cores from all that come after it. */
  public enum Urgency {
    /** What answers a warning. */
    URGENT,
    /** What plans a season. */
    ORDINARY,
    /** What only tells more about a plan. */
    LEISURELY
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
    Share share = new Share(this, urgency, null);
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

  private void deal() {
    Urgency first = shares.stream().map(share -> share.urgency).min(naturalOrder()).orElse(null);
    List<Share> served = shares.stream().filter(share -> share.urgency == first).toList();
    shares.stream().filter(share -> !served.contains(share)).forEach(share -> share.cores = 0);
    deal(number, served);
    shares.forEach(share -> deal(share.cores, share.parts));
    notifyAll();
  }

  /** Gives each its cores, evenly; where there are fewer cores, the first get one. */
  private static void deal(int cores, List<Share> served) {
    int seated = Math.min(cores, served.size());
    for (int i = 0; i < served.size(); i++) {
      served.get(i).cores = i < seated ? cores / seated + (i < cores % seated ? 1 : 0) : 0;
    }
  }

  /** Whoever waits sees to it that the parts of a share that have no core come next. */
  private void takeTurns() {
    long now = System.nanoTime();
    if (now - turnNanos < TURN_NANOS) {
      return;
    }
    turnNanos = now;
    for (Share share : shares) {
      if (share.cores > 0 && share.parts.size() > share.cores) {
        Collections.rotate(share.parts, -1);
        deal(share.cores, share.parts);
        notifyAll();
      }
    }
  }

  private synchronized Share part(Share whole) {
    Share part = new Share(this, whole.urgency, whole);
    whole.parts.add(part);
    deal();
    return part;
  }

  private synchronized void giveBack(Share share) {
    (share.whole == null ? shares : share.whole.parts).remove(share);
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
      takeTurns();
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
    private final @Nullable Share whole;
    private final List<Share> parts = new ArrayList<>();
    private volatile int cores;
    private volatile int working;

    private Share(Cores all, Urgency urgency, @Nullable Share whole) {
      this.all = all;
      this.urgency = urgency;
      this.whole = whole;
    }

    /**
     * A part of it, to be closed when its work is done; its parts share its cores evenly. Who takes
     * parts works on these alone.
     */
    public Share part() {
      return all.part(this);
    }

    /** How many it may have at most. */
    public int most() {
      return all.number;
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
        all.waitUntil(this::hasFree, ends);
        count(1);
      }
    }

    /** Whoever has lost its turn may still be on its way to rest. */
    private boolean hasFree() {
      return working < cores && (whole == null || whole.working < whole.cores);
    }

    private void count(int more) {
      synchronized (all) {
        working += more;
        if (whole != null) {
          whole.working += more;
        }
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
        count(-1);
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
