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
    if (!other.isPinned()
        && MoveDraft.mayBeLimited(line.duty())
        && MoveDraft.mayBeLimited(other.duty())
        && random.nextInt(3) > 0) {
      return trade(line, other, block, random);
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

  /** A supplier is cut by a draw, and another one as far as the services can then still spare. */
  private @Nullable PlanMove trade(
      LinePattern line, LinePattern other, Block block, RandomGenerator random) {
    int from = Math.max(block.from(), line.duty().firstOpenDay());
    if (from > block.to()) {
      return null;
    }
    Block days = new Block(from, block.to());
    if (random.nextInt(4) == 0) {
      int day = from + random.nextInt(block.to() - from + 1);
      days = new Block(day, day);
    }
    int drawn = random.nextInt(101);
    int cut = Math.min(drawn, most(line.duty()));
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
