package lunting.solver.search.move;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.search.lack.Block;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import org.jspecify.annotations.Nullable;

/**
 * Moves for a plan that lacks reserve on some day: a line of the sector stops on that day, or is
 * cut as far as services can spare it, or further while another supplier takes its place, or two
 * suppliers trade what services can spare of them.
 */
final class ShortMoves {
  private final RotationPlan plan;
  private final MoveDraft draft;
  private final Edits edits;
  private final Troubles troubles;
  private final Supplies supplies;
  private final TradeMoves trades;
  private final Neighbours neighbours;
  private final List<Sector> sectors = new ArrayList<>();
  private final Map<Sector, List<Block>> lacking = new LinkedHashMap<>();
  private long seen;

  ShortMoves(RotationPlan plan, MoveDraft draft, Neighbours neighbours) {
    Problem problem = plan.problem();
    this.plan = plan;
    this.draft = draft;
    this.neighbours = neighbours;
    edits = new Edits(problem);
    troubles = new Troubles(problem, plan);
    supplies = new Supplies(problem, plan.getLines());
    trades = new TradeMoves(problem, draft, troubles, supplies);
  }

  /** Looks again at what the plan lacks, where that is more or less than before. */
  void look() {
    HardMediumSoftScore score = plan.getScore();
    if (score == null || score.mediumScore() == seen) {
      return;
    }
    seen = score.mediumScore();
    sectors.clear();
    lacking.clear();
    for (Sector sector : plan.problem().sectors()) {
      List<Block> blocks = troubles.reserveBlocks(sector);
      if (!blocks.isEmpty() && !neighbours.ofSector(sector).isEmpty()) {
        lacking.put(sector, blocks);
        sectors.add(sector);
      }
    }
  }

  /** Whether a sector lacks something that a move could give. */
  boolean areNeeded() {
    return !sectors.isEmpty();
  }

  /** A move towards the reserve of a sector that lacks it; null where the draw offers none. */
  @Nullable PlanMove make(RandomGenerator random) {
    Sector sector = sectors.get(random.nextInt(sectors.size()));
    List<Block> blocks = lacking.getOrDefault(sector, List.of());
    Block block = blocks.get(random.nextInt(blocks.size()));
    List<LinePattern> lines = neighbours.ofSector(sector);
    LinePattern line = lines.get(random.nextInt(lines.size()));
    List<LinePattern> others =
        line.duty().servesLivelihood() ? supplies.othersOf(line.duty()) : List.of();
    if (others.isEmpty() || random.nextInt(3) == 0) {
      return draft.one("stand", line, way(line, block, null, random));
    }
    LinePattern other = others.get(random.nextInt(others.size()));
    Block days = days(line, block, random);
    if (days != null
        && TradeMoves.suits(line, days)
        && TradeMoves.suits(other, days)
        && random.nextInt(3) > 0) {
      return random.nextBoolean()
          ? trades.byDraw(line, other, days, random)
          : trades.atBest(sharing(line, other, others, days, random), days);
    }
    if (other.isPinned() || random.nextInt(3) == 0) {
      return draft.one("spare", line, way(line, block, null, random));
    }
    List<Run> otherRuns =
        random.nextBoolean()
            ? other.getHome().runs()
            : Runs.without(other.getPattern().runs(), block.from(), block.to());
    return draft.two("relieve", line, way(line, block, other.duty(), random), other, otherRuns);
  }

  /** The days of a block that a line can still change, or one of them. */
  private static @Nullable Block days(LinePattern line, Block block, RandomGenerator random) {
    int from = Math.max(block.from(), line.duty().firstOpenDay());
    if (from > block.to()) {
      return null;
    }
    if (random.nextInt(4) > 0) {
      return new Block(from, block.to());
    }
    int day = from + random.nextInt(block.to() - from + 1);
    return new Block(day, day);
  }

  /** Two suppliers, and mostly a third. */
  private static List<LinePattern> sharing(
      LinePattern line,
      LinePattern other,
      List<LinePattern> others,
      Block days,
      RandomGenerator random) {
    LinePattern third = others.get(random.nextInt(others.size()));
    return third.equals(other) || !TradeMoves.suits(third, days)
        ? List.of(line, other)
        : List.of(line, other, third);
  }

  private @Nullable List<Run> way(
      LinePattern line, Block block, @Nullable LineDuty relieving, RandomGenerator random) {
    LineDuty duty = line.duty();
    List<Run> runs = line.getPattern().runs();
    List<List<Run>> ways;
    if (MoveDraft.mayBeLimited(duty) && random.nextBoolean()) {
      int[] cuts = new int[plan.problem().days()];
      for (int day = block.from(); day <= block.to(); day++) {
        cuts[day] = supplies.spareCut(duty, day, relieving);
      }
      ways = edits.sparing(duty, runs, block, cuts);
    } else {
      ways = edits.covering(duty, runs, block);
    }
    return ways.isEmpty() ? null : ways.get(random.nextInt(ways.size()));
  }
}
