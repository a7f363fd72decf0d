package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.search.lack.Block;
import lunting.solver.search.lack.Troubles;
import org.jspecify.annotations.Nullable;

/**
 * Moves for a search from a published plan: a line stops on warned days, a line goes back to its
 * published runs, or a line takes over the stop of another, which goes back.
 */
final class AnswerMoves {
  private final MoveDraft draft;
  private final Neighbours neighbours;
  private final Edits edits;
  private final Map<Sector, List<Block>> warned = new HashMap<>();

  AnswerMoves(Problem problem, MoveDraft draft, Neighbours neighbours) {
    this.draft = draft;
    this.neighbours = neighbours;
    this.edits = new Edits(problem);
    for (Sector sector : problem.sectors()) {
      boolean[] days = new boolean[problem.days()];
      for (int day = 0; day < days.length; day++) {
        days[day] = problem.isOpen(day) && sector.levels().on(day) != null;
      }
      warned.put(sector, Troubles.blocks(days));
    }
  }

  @Nullable PlanMove make(LinePattern line, RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> draft.one("back", line, line.getHome().runs());
      case 1 -> takeOver(line, random);
      default -> draft.one("cover", line, covering(line, random));
    };
  }

  /** The line is off on warned days, or gives some days, in place of one that goes back. */
  private @Nullable PlanMove takeOver(LinePattern line, RandomGenerator random) {
    LinePattern other = MoveDraft.another(line, neighbours.ofSector(line), random);
    if (other == null || other.getPattern() == other.getHome()) {
      return null;
    }
    Pattern otherHome = other.getHome();
    List<Run> runs =
        random.nextBoolean() ? covering(line, random) : withNewRunsOf(line, other, random);
    return draft.two("take-over", line, runs, other, otherHome.runs());
  }

  private @Nullable List<Run> covering(LinePattern line, RandomGenerator random) {
    List<Block> blocks = warned.getOrDefault(line.sector(), List.of());
    if (blocks.isEmpty()) {
      return null;
    }
    Block block = blocks.get(random.nextInt(blocks.size()));
    LineDuty duty = line.duty();
    List<List<Run>> ways = edits.covering(duty, line.getPattern().runs(), block);
    return ways.isEmpty() ? null : ways.get(random.nextInt(ways.size()));
  }

  private static @Nullable List<Run> withNewRunsOf(
      LinePattern line, LinePattern other, RandomGenerator random) {
    List<Run> fresh = new ArrayList<>(other.getPattern().runs());
    fresh.removeAll(other.getHome().runs());
    return fresh.isEmpty()
        ? null
        : Runs.put(line.getPattern().runs(), fresh.get(random.nextInt(fresh.size())));
  }
}
