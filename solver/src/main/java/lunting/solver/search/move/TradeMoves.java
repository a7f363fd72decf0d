package lunting.solver.search.move;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.lack.Block;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import org.jspecify.annotations.Nullable;

/**
 * Moves among suppliers that may run at a load limit, on days that lack reserve: two of them trade
 * by a draw what their services can spare, or up to three share it anew so that no other shares of
 * theirs give the reserves more.
 */
public final class TradeMoves {
  /** Three lines have some thousand ways to share, four too many for a move. */
  private static final int MOST_LINES = 3;

  /** Of so many there are 1,140 threes; of 500 there would be 20 million. */
  private static final int MOST_SUPPLIERS = 20;

  private final Problem problem;
  private final MoveDraft draft;
  private final Troubles troubles;
  private final Supplies supplies;

  /** Moves of a plan, on which {@code troubles} and {@code supplies} look as well. */
  public TradeMoves(Problem problem, MoveDraft draft, Troubles troubles, Supplies supplies) {
    this.problem = problem;
    this.draft = draft;
    this.troubles = troubles;
    this.supplies = supplies;
  }

  /** Whether a line may run at a load limit, and may change, on all these days. */
  public static boolean suits(LinePattern line, Block days) {
    boolean suits =
        !line.isPinned()
            && MoveDraft.mayBeLimited(line.duty())
            && days.from() >= line.duty().firstOpenDay();
    for (int day = days.from(); suits && day <= days.to(); day++) {
      suits = line.getPattern().cut(day) < 100;
    }
    return suits;
  }

  /** A supplier is cut by a draw, and another one as far as the services can then still spare. */
  @Nullable PlanMove byDraw(
      LinePattern line, LinePattern other, Block days, RandomGenerator random) {
    int cut = Math.min(random.nextInt(101), most(line.duty()));
    int rest = most(other.duty());
    for (int day = days.from(); day <= days.to(); day++) {
      cut = Math.min(cut, supplies.spareCut(line.duty(), day, other.duty()));
    }
    for (int day = days.from(); day <= days.to(); day++) {
      rest = Math.min(rest, supplies.spareCut(other.duty(), day, line.duty(), cut));
    }
    return cut < 0 || rest < 0
        ? null
        : draft.two("trade", line, cutBy(line, days, cut), other, cutBy(other, days, rest));
  }

  /**
   * Suppliers share what their services can spare on some days so that it gives the reserves most,
   * and of ways that give as much by cutting the fewest of them; null where they do so already.
   *
   * @param lines a few that {@link #suits suit}
   */
  public @Nullable PlanMove atBest(List<LinePattern> lines, Block days) {
    List<LineDuty> duties = lines.stream().map(LinePattern::duty).toList();
    int[] most = duties.stream().mapToInt(TradeMoves::most).toArray();
    BestShares best = new BestShares(problem, duties, most);
    for (int day = days.from(); day <= days.to(); day++) {
      best.on(day, troubles, supplies);
    }
    int[] cuts = best.cuts();
    PlanMove move = null;
    for (int i = 0; i < cuts.length; i++) {
      LinePattern line = lines.get(i);
      List<Run> runs = cutBy(line, days, cuts[i]);
      if (!runs.equals(line.getPattern().runs())) {
        PlanMove one = draft.one("share", line, runs);
        if (one == null) {
          return null;
        }
        move = one.then(move);
      }
    }
    return move;
  }

  /**
   * Every line of a group beside two others of it that suit the days, or those that do where they
   * are fewer; of a large group its largest lines. Each few is put together only when it is asked
   * for.
   */
  public static Stream<List<LinePattern>> together(List<LinePattern> group, Block days) {
    List<LinePattern> suiting = group.stream().filter(line -> suits(line, days)).toList();
    if (suiting.size() > MOST_SUPPLIERS) {
      suiting =
          suiting.stream()
              .sorted(Comparator.comparingLong((LinePattern line) -> -line.duty().size()))
              .limit(MOST_SUPPLIERS)
              .toList();
    }
    return few(suiting, Math.min(MOST_LINES, suiting.size()));
  }

  private static Stream<List<LinePattern>> few(List<LinePattern> lines, int count) {
    return count <= 1
        ? lines.stream().map(List::of)
        : IntStream.range(0, lines.size())
            .boxed()
            .flatMap(first ->
                few(lines.subList(first + 1, lines.size()), count - 1)
                    .map(rest -> with(lines.get(first), rest)));
  }

  private static List<LinePattern> with(LinePattern line, List<LinePattern> rest) {
    return Stream.concat(Stream.of(line), rest.stream()).toList();
  }

  /** The most that a line can be cut without being stopped, in percent. */
  private static int most(LineDuty line) {
    return 100 - Math.max(1, line.limits().minLoadPercent());
  }

  private static List<Run> cutBy(LinePattern line, Block days, int cut) {
    List<Run> runs = line.getPattern().runs();
    return cut == 0
        ? Runs.without(runs, days.from(), days.to())
        : Runs.put(runs, new Run(days.from(), days.to(), 100 - cut));
  }
}
