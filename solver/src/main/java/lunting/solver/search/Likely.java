package lunting.solver.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.bound.lack.LikelyCuts;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.search.lack.Troubles;
import lunting.solver.search.move.PlanMove;
import lunting.solver.search.move.RebuildMoves;
import org.jspecify.annotations.Nullable;

/**
 * Moves to what lines are likely to do, all at once, where sectors lack least: the proof of the
 * least lack tells. Which suppliers of livelihood services stand still together is not found line
 * by line.
 *
 * <p>Threads: one at a time.
 */
final class Likely {
  /**
   * A gain that is worth changing many lines at once, in hundredths of milli-line-days: three
   * thousandths of a line-day.
   */
  static final long WORTH = 300;

  private final Problem problem;
  private final Troubles troubles;
  private final RebuildMoves moves;
  private final LackBound bound;
  private final Map<Sector, Set<Sector>> beside = new HashMap<>();

  /** What sectors lacked together when it was proved that they lack no less in any plan. */
  private final Map<Set<Sector>, Long> least = new HashMap<>();

  /** What sectors lacked together when this was asked last. */
  private final Map<Set<Sector>, Long> asked = new HashMap<>();

  /** Asks about the plan at hand, on which {@code troubles} and {@code moves} look as well. */
  Likely(Problem problem, Troubles troubles, RebuildMoves moves) {
    this.problem = problem;
    this.troubles = troubles;
    this.moves = moves;
    bound = new LackBound(problem);
  }

  /** A sector and those whose suppliers serve the same livelihood services. */
  Set<Sector> beside(Sector sector) {
    return beside.computeIfAbsent(sector, bound::sectorsBeside);
  }

  /** Whether it is proved that these sectors lack no less together in any plan. */
  boolean isLeast(Set<Sector> sectors) {
    Long proved = least.get(sectors);
    return proved != null && lacking(sectors) <= proved;
  }

  /** Whether these sectors lack more or less than when this was asked last; at first they do. */
  boolean hasChanged(Set<Sector> sectors) {
    long now = lacking(sectors);
    Long before = asked.put(sectors, now);
    return before == null || before != now;
  }

  private long lacking(Set<Sector> sectors) {
    return sectors.stream()
        .flatMapToLong(each -> LongStream.of(troubles.reserveLacking(each)))
        .sum();
  }

  /**
   * A move to where these sectors, which are beside each other, are likely to lack so much less on
   * their warning days that it is worth it; null where there is none.
   *
   * @param lesser 0 for what is likeliest; n: for what is less likely at the n-th choice
   */
  @Nullable PlanMove move(Set<Sector> sectors, int lesser) {
    DaySet warned = DaySet.of(problem.days(), day -> isWarned(sectors, day));
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    sectors.forEach(sector -> lacking.put(sector, troubles.reserveLacking(sector)));
    LikelyCuts likely = bound.likely(lacking, warned, WORTH, lesser);
    boolean onlyWarned = lacking.values().stream().allMatch(each -> isOnly(each, warned));
    if (likely.noLess() && onlyWarned) {
      least.put(sectors, lacking(sectors));
    }
    return moves.toward(likely.cuts());
  }

  private static boolean isWarned(Set<Sector> sectors, int day) {
    return sectors.stream().anyMatch(sector -> sector.levels().days().contains(day));
  }

  private static boolean isOnly(long[] lacking, DaySet days) {
    return IntStream.range(0, lacking.length)
        .allMatch(day -> lacking[day] == 0 || days.contains(day));
  }
}
