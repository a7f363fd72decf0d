package lunting.solver.bound.lack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what lacks at least: for prices at which the relaxed problem is worth most, and, where
 * lines stand still on part of a day then, for the same once of plans in which one of them does,
 * and once of those in which it does not. Every plan is one of either, so the less of both is
 * proved.
 *
 * <p>The linear programme may be inexact: what its prices prove is worked out in whole numbers.
 *
 * <p>Threads: one at a time.
 */
final class LackProof {
  private static final int MOST_ROUNDS = 200;

  /** So many ways of a line are taken over from one programme to the next. */
  private static final int MOST_KEPT = 12;

  /** So near to what is known, in hundredths of milli-line-days, it is as good as proved. */
  private static final long NEAR = 100;

  private final LackRelaxation relaxed;
  private final Effort effort;
  private final long enough;
  private final List<Choosing> lines;
  private final List<List<Way>> ways = new ArrayList<>();
  private final Set<Integer> rows = new LinkedHashSet<>();

  /** So many cases were looked at. */
  private int cases;

  /** What is kept of one line on one day. */
  private record Kept(LackMixture.Split split, boolean stopped) {}

  /**
   * A mixture of plans that keep something.
   *
   * @param proved what they lack at least
   * @param solved whether no better one was found; if not, the effort was over before
   */
  private record Mixed(LackMixture mixture, long proved, boolean solved) {}

  /**
   * Plans that keep something.
   *
   * @param proved what they lack at least
   * @param split where they may be parted; null: nowhere
   */
  private record Case(
      List<Kept> kept, long proved, int number, LackMixture.@Nullable Split split) {}

  /**
   * A search.
   *
   * @param known what some plan lacks, in hundredths of milli-line-days
   */
  LackProof(LackRelaxation relaxed, long known, Effort effort) {
    this.relaxed = relaxed;
    this.effort = effort;
    enough = known - NEAR;
    lines = relaxed.lines();
    lines.forEach(line -> ways.add(new ArrayList<>()));
  }

  /** What is proved of all plans, in hundredths of milli-line-days. */
  long least() {
    PriorityQueue<Case> open =
        new PriorityQueue<>(Comparator.comparingLong(Case::proved).thenComparingInt(Case::number));
    open.add(solve(List.of(), 0));
    while (true) {
      Case least = open.element();
      LackMixture.Split split = least.split;
      if (least.proved >= enough || split == null || effort.isSpent()) {
        return least.proved;
      }
      open.remove();
      for (boolean stopped : new boolean[] {true, false}) {
        Stream<Kept> kept = Stream.concat(least.kept.stream(), Stream.of(new Kept(split, stopped)));
        open.add(solve(kept.toList(), least.proved));
      }
    }
  }

  /**
   * What lines do where least lacks, as near as a mixture tells: where one stands still on part of
   * a day, those plans are followed in which it does, or those in which it does not, whichever are
   * more of the mixture, until each line does one thing. It tells of no line where no plan can lack
   * so much less that it is worth it, or where there is no such parting.
   *
   * @param worth so much less than what is known has to lack
   * @param lesser the parting, from 1 on, at which the lesser part is followed; 0: none
   */
  LikelyCuts likely(long worth, int lesser) {
    List<Kept> kept = new ArrayList<>();
    Mixed mixed = mixed(kept, 0);
    if (mixed.proved > enough + NEAR - worth || !mixed.solved) {
      return mixed.proved < enough ? LikelyCuts.UNKNOWN : LikelyCuts.NO_LESS;
    }
    LackMixture.Split split = split(mixed.mixture);
    while (split != null) {
      boolean mostly = mixed.mixture.isMostlyStopped(split);
      boolean less = kept.size() + 1 == lesser;
      Mixed parted = parted(kept, split, mostly != less);
      if (parted == null && !less) {
        parted = parted(kept, split, !mostly);
      }
      split = null;
      if (parted != null) {
        mixed = parted;
        split = split(parted.mixture);
      }
    }
    return kept.size() < lesser ? LikelyCuts.UNKNOWN : new LikelyCuts(false, mixed.mixture.cuts());
  }

  /**
   * The plans in which a line stands still, or in which it does not; null where they all lack as
   * much as is known, or where the effort does not go so far.
   */
  private @Nullable Mixed parted(List<Kept> kept, LackMixture.Split split, boolean stopped) {
    kept.add(new Kept(split, stopped));
    Mixed parted = mixed(kept, 0);
    if (parted.solved && parted.proved < enough) {
      return parted;
    }
    kept.removeLast();
    return null;
  }

  /** Where a line does not do one thing; null where each does. */
  private static LackMixture.@Nullable Split split(LackMixture mixture) {
    LackMixture.Split split = mixture.widestSplit();
    return split == null ? mixture.leastClear() : split;
  }

  /** What is proved of plans that keep something. */
  private Case solve(List<Kept> kept, long proved) {
    Mixed mixed = mixed(kept, proved);
    LackMixture mixture = mixed.mixture;
    long most = mixed.proved;
    LackMixture.Split split = mixture.widestSplit();
    for (boolean half : new boolean[] {false, true}) {
      if (most < enough && !effort.isSpent()) {
        long value = relaxed.atWhole(mixture.prices(), mixture.stopped(), half);
        most = Math.max(most, proved(value));
      }
    }
    return new Case(kept, most, cases++, split);
  }

  /** The mixture in which least lacks of plans that keep something. */
  private Mixed mixed(List<Kept> kept, long proved) {
    lines.forEach(Choosing::keepAll);
    kept.forEach(each -> each.split.line().keep(each.split.day(), each.stopped));
    long most = proved;
    relaxed.at(new double[relaxed.rows()]);
    LackMixture mixture = begin();
    boolean better = true;
    for (int round = 0; better && round < MOST_ROUNDS; round++) {
      boolean solved = mixture.solve(effort);
      long value = relaxed.at(mixture.prices());
      most = Math.max(most, proved(value));
      if (!solved || most >= enough || effort.isSpent()) {
        break;
      }
      better = improve(mixture);
    }
    rows.addAll(mixture.rows());
    return new Mixed(mixture, most, !better);
  }

  private static long proved(long value) {
    return Math.ceilDiv(value, LackRelaxation.SCALE);
  }

  /**
   * A mixture of the ways that are known and are looked at, with the rows that are known to bind.
   */
  private LackMixture begin() {
    LackMixture mixture = new LackMixture(relaxed);
    rows.forEach(mixture::addRow);
    for (int line = 0; line < lines.size(); line++) {
      List<Way> all = ways.get(line);
      for (Way way : all.subList(Math.max(0, all.size() - MOST_KEPT), all.size())) {
        if (lines.get(line).isKept(way)) {
          mixture.add(line, way);
        }
      }
    }
    return mixture;
  }

  /** Takes in better ways and rows that are broken; whether there are any. */
  private boolean improve(LackMixture mixture) {
    boolean better = false;
    for (int line = 0; line < lines.size(); line++) {
      Way way = mixture.addIfBetter(line);
      if (way != null) {
        ways.get(line).add(way);
        better = true;
      }
    }
    return mixture.addBrokenRows() || better;
  }
}
