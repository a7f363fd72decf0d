package lunting.solver.bound.lack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import lunting.solver.proof.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * How much of its reserve a sector lacks at least, whatever legal plan is made: proved, in whole
 * numbers, by prices for what lines share. Pins bind a solve and no rule: what follows from them is
 * proved apart.
 *
 * <p>Unit: hundredths of milli-line-days. Clause: 4.1.
 */
public final class LackBound {
  /** How much is tried on one question: ten times what a warning's sector takes. */
  private static final long MOST_STOPS = 50_000_000;

  /** How much is tried on all: three or four seconds. */
  private static final long ALL_STOPS = 400_000_000;

  /** How much is tried on sectors together, so that they leave each by itself its part. */
  private static final long ALL_STOPS_TOGETHER = 250_000_000;

  /**
   * How much is tried on what lines are likely to do: a tenth of a second, since a search waits.
   */
  private static final long MOST_STOPS_LIKELY = 10_000_000;

  /** How much is tried on that in all: about a second. */
  private static final long ALL_STOPS_LIKELY = 100_000_000;

  private final Problem problem;
  private final Map<Set<Sector>, Bounds> bounds = new HashMap<>();
  private final Map<Together, Long> answers = new HashMap<>();
  private final Effort effort;
  private final Effort effortTogether;
  private final Effort effortLikely = new Effort(MOST_STOPS_LIKELY, ALL_STOPS_LIKELY);

  /** A question about several sectors, which each of them leads to. */
  private record Together(Set<Sector> sectors, DaySet days) {}

  /**
   * Bounds for a problem; several sectors of one plan may be asked for, for as long as the effort
   * lasts.
   */
  public LackBound(Problem problem) {
    this(problem, new Effort(MOST_STOPS, ALL_STOPS), new Effort(MOST_STOPS, ALL_STOPS_TOGETHER));
  }

  LackBound(Problem problem, Effort effort) {
    this(problem, effort, effort);
  }

  private LackBound(Problem problem, Effort effort, Effort effortTogether) {
    this.problem = problem;
    this.effort = effort;
    this.effortTogether = effortTogether;
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
   * A sector and those whose suppliers serve the same livelihood services: what one of them has off
   * the others may have to supply.
   */
  public Set<Sector> sectorsBeside(Sector sector) {
    return SharedServices.sectorsBeside(problem, sector);
  }

  /**
   * What no legal plan lacks less than on some days together, as far as the effort goes; 0 says
   * nothing.
   *
   * @param lacking what a plan at hand lacks on each season day: nobody looks for more than that;
   *     it proves nothing
   */
  public long least(Sector sector, DaySet days, long[] lacking) {
    Scope scope = new Scope(problem, bounds(Set.of(sector)), false);
    return least(scope, days, Map.of(sector, lacking), effort);
  }

  /**
   * The same of several sectors together: more than the sum of each by itself where services cannot
   * spare suppliers of all of them.
   *
   * @param lacking what a plan at hand lacks of each on each season day
   */
  public long leastTogether(Map<Sector, long[]> lacking, DaySet days) {
    Together question = new Together(Set.copyOf(lacking.keySet()), days);
    Long known = answers.get(question);
    if (known == null) {
      Scope scope = new Scope(problem, bounds(question.sectors()), false);
      known = least(scope, days, lacking, effortTogether);
      answers.put(question, known);
    }
    return known;
  }

  /** The same of legal plans that leave what is pinned as it was published. */
  public long leastKeepingPins(Sector sector, DaySet days, long[] lacking) {
    Scope scope = new Scope(problem, bounds(Set.of(sector)), true);
    return least(scope, days, Map.of(sector, lacking), effort);
  }

  /**
   * What lines are likely to do in a plan that leaves what is pinned and in which these sectors
   * lack least together on some days. It tells of no line where they cannot lack so much less that
   * it is worth it, or where nothing is known.
   *
   * @param lacking what the plan at hand lacks of each on each season day
   * @param worth so much less they have to lack
   * @param lesser 0 for what is likeliest; n: for what is less likely at the n-th choice, and as
   *     likely as can be at all others
   */
  public LikelyCuts likely(Map<Sector, long[]> lacking, DaySet days, long worth, int lesser) {
    Scope scope = new Scope(problem, bounds(lacking.keySet()), true);
    LackProof proof = proof(scope, days, lacking, effortLikely);
    return proof == null ? LikelyCuts.UNKNOWN : proof.likely(worth, lesser);
  }

  /** What the lines of sectors, and those that supply services with them, may cut. */
  private Bounds bounds(Set<Sector> sectors) {
    return bounds.computeIfAbsent(sectors, key -> Bounds.about(problem, plants(key)));
  }

  private List<PlantDuty> plants(Set<Sector> sectors) {
    return problem.sectors().stream()
        .filter(sectors::contains)
        .flatMap(sector -> sector.plants().stream())
        .toList();
  }

  private static long least(Scope scope, DaySet days, Map<Sector, long[]> lacking, Effort effort) {
    LackProof proof = proof(scope, days, lacking, effort);
    return proof == null ? 0 : proof.least();
  }

  /** Null where nothing lacks, or where nothing can be proved. */
  private static @Nullable LackProof proof(
      Scope scope, DaySet days, Map<Sector, long[]> lacking, Effort effort) {
    long known = 0;
    for (long[] each : lacking.values()) {
      for (int day = 0; day < each.length; day++) {
        known += days.contains(day) ? each[day] : 0;
      }
    }
    if (known == 0) {
      return null;
    }
    effort.begin();
    Choices choices = new Choices(scope, lacking.keySet(), days, effort);
    if (effort.isSpent()) {
      // Lines may be missing, and with them what they could be off.
      return null;
    }
    LackRelaxation relaxed = new LackRelaxation(choices);
    return relaxed.canCount() ? new LackProof(relaxed, known, effort) : null;
  }
}
