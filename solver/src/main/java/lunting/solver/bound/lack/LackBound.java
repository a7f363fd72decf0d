package lunting.solver.bound.lack;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.proof.Bounds;

/**
 * How much of its reserve a sector lacks at least, whatever legal plan is made: proved, in whole
 * numbers, by prices for what lines share. Pins bind a solve and no rule: what follows from them is
 * proved apart.
 *
 * <p>Unit: hundredths of milli-line-days. Clause: 4.1.
 */
public final class LackBound {
  /** How much is tried on one question: several times what a warning's sector takes. */
  private static final long MOST_STOPS = 60_000_000;

  /** How much is tried on all: a second or two. */
  private static final long ALL_STOPS = 240_000_000;

  private final Problem problem;
  private final Map<Sector, Bounds> bounds = new HashMap<>();
  private final Effort effort;

  /** Bounds for a problem; several sectors may be asked for, for as long as the effort lasts. */
  public LackBound(Problem problem) {
    this(problem, new Effort(MOST_STOPS, ALL_STOPS));
  }

  LackBound(Problem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
  }

  /** Whether a solve has pins to keep: then it may lack more than legal plans do. */
  public boolean hasPins() {
    return problem.lines().stream().anyMatch(this::isPinned);
  }

  private boolean isPinned(LineDuty line) {
    LineBaseline before = line.baseline();
    return before != null
        && IntStream.range(line.firstOpenDay(), problem.days()).anyMatch(before::isPinned);
  }

  /**
   * What no legal plan lacks less than on some days together, as far as the effort goes; 0 says
   * nothing.
   *
   * @param lacking what a plan at hand lacks on each season day: where to look first, and when to
   *     stop; it proves nothing
   */
  public long least(Sector sector, DaySet days, long[] lacking) {
    return least(new Scope(problem, bounds(sector), false), sector, days, lacking);
  }

  /** The same of legal plans that leave what is pinned as it was published. */
  public long leastKeepingPins(Sector sector, DaySet days, long[] lacking) {
    return least(new Scope(problem, bounds(sector), true), sector, days, lacking);
  }

  /** What a sector's lines, and those that supply services with them, may cut. */
  private Bounds bounds(Sector sector) {
    return bounds.computeIfAbsent(sector, key -> Bounds.about(problem, key.plants()));
  }

  private long least(Scope scope, Sector sector, DaySet days, long[] lacking) {
    long known = 0;
    for (int day = 0; day < lacking.length; day++) {
      known += days.contains(day) ? lacking[day] : 0;
    }
    if (known == 0) {
      return 0;
    }
    effort.begin();
    Choices choices = new Choices(scope, sector, days, effort);
    if (effort.isSpent()) {
      // Lines may be missing, and with them what they could be off.
      return 0;
    }
    LackRelaxation relaxed = new LackRelaxation(choices);
    return relaxed.canCount() ? new LackAscent(relaxed, known).from(lacking) : 0;
  }
}
