package lunting.solver.search;

import java.util.HashMap;
import java.util.HashSet;
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
 * Asks the proof of what sectors lack at least what their lines would do then, all at once: which
 * suppliers of livelihood services stand still together is nothing that is found line by line.
 *
 * <p>Threads: one at a time.
 */
final class Likely {
  /**
   * A gain that is worth changing many lines at once, in hundredths of milli-line-days: a third of
   * what nobody asks about.
   */
  static final long WORTH = 300;

  private final Problem problem;
  private final Troubles troubles;
  private final RebuildMoves moves;
  private final LackBound bound;
  private final Map<Sector, Set<Sector>> beside = new HashMap<>();
  private final Set<Sector> least = new HashSet<>();
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

  /** Whether it was proved that a sector and those beside it lack no less in any plan. */
  boolean isLeast(Sector sector) {
    return least.contains(sector);
  }

  /** Whether these sectors lack something else than when this was asked last. */
  boolean isNew(Set<Sector> sectors) {
    long all =
        sectors.stream().flatMapToLong(each -> LongStream.of(troubles.reserveLacking(each))).sum();
    Long before = asked.put(sectors, all);
    return before == null || before != all;
  }

  /**
   * A move to where these sectors are likely to lack so much less on their warning days that it is
   * worth it; null where there is none.
   *
   * @param lesser 0 for what is likeliest; n: at the n-th choice what is less likely
   */
  @Nullable PlanMove move(Set<Sector> sectors, int lesser) {
    DaySet warned = DaySet.of(problem.days(), day -> isWarned(sectors, day));
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    sectors.forEach(sector -> lacking.put(sector, troubles.reserveLacking(sector)));
    LikelyCuts likely = bound.likely(lacking, warned, WORTH, lesser);
    boolean onlyWarned = lacking.values().stream().allMatch(each -> isOnly(each, warned));
    if (likely.noLess() && onlyWarned) {
      least.addAll(sectors);
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
