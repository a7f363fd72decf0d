package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.search.lack.Block;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import lunting.solver.search.move.Edits;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.PlanMove;
import org.jspecify.annotations.Nullable;

/**
 * Repairs a start plan that orders or warnings have broken, before the annealing makes it cheaper.
 *
 * <p>It goes line by line, then plant by plant, then sector by sector, and each time takes the
 * change that improves the rules' score most. Afterwards every duty is kept that its changes can
 * restore.
 */
final class Mending implements PhaseCommand<RotationPlan> {
  private static final int MOST_ROUNDS = 4;
  private static final int MOST_CHANGES_OF_A_PLANT = 24;
  private static final int MOST_BLOCKS = 4;

  private final Problem problem;
  private final OpenDays open;
  private final Faults faults;
  private final Edits edits;
  private final BooleanSupplier late;

  /**
   * A command.
   *
   * @param late whether no time is left: the engine itself learns of that every few thousand moves
   */
  Mending(Problem problem, BooleanSupplier late) {
    this.problem = problem;
    this.late = late;
    this.open = new OpenDays(problem);
    this.faults = new Faults(problem);
    this.edits = new Edits(problem);
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<RotationPlan> context) {
    new Work(context).run();
  }

  /** A change of one line, and what it gained when it was last tried. */
  private record Change(PlanMove move, LinePattern line, long costPerGain) {}

  /** One run of the command. */
  private final class Work {
    private final PhaseCommandContext<RotationPlan> context;
    private final RotationPlan plan;
    private final List<LinePattern> lines;
    private final Troubles troubles;
    private final Supplies supplies;
    private final MoveDraft draft;
    private HardMediumSoftScore score;

    Work(PhaseCommandContext<RotationPlan> context) {
      this.context = context;
      plan = context.getWorkingSolution();
      lines = plan.getLines();
      troubles = new Troubles(problem, plan);
      supplies = new Supplies(problem, lines);
      draft =
          new MoveDraft(
              context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable(),
              problem.days(),
              open,
              faults);
      score = context.executeAndCalculateScore(PlanMove.REST);
    }

    void run() {
      HardMediumSoftScore before;
      int round = 0;
      do {
        before = score;
        for (ServiceDuty service : problem.services()) {
          mend(service);
        }
        for (PlantDuty plant : problem.plants()) {
          mend(plant);
        }
        for (Sector sector : problem.sectors()) {
          mend(sector);
        }
      } while (!isOver() && score.compareTo(before) > 0 && ++round < MOST_ROUNDS);
    }

    private boolean isOver() {
      return (score.hardScore() == 0 && score.mediumScore() == 0) || isLate();
    }

    private boolean isLate() {
      return context.isPhaseTerminated() || late.getAsBoolean();
    }

    private void mend(ServiceDuty service) {
      boolean better = score.hardScore() < 0;
      while (better && !isLate()) {
        List<Block> blocks = troubles.serviceBlocks(service);
        List<Change> ways = new ArrayList<>();
        for (ServiceDuty.Supply supply : service.suppliers()) {
          for (Block block : first(blocks)) {
            LinePattern line = lines.get(supply.line().index());
            ways.addAll(changes(line, edits.serving(supply.line(), runs(line), block)));
          }
        }
        better = takeBest(ways);
      }
    }

    private void mend(PlantDuty plant) {
      boolean better = score.hardScore() < 0;
      for (int i = 0; better && i < MOST_CHANGES_OF_A_PLANT && !isLate(); i++) {
        List<Change> ways = new ArrayList<>();
        for (LineDuty duty : plant.lines()) {
          ways.addAll(waysOut(plant, lines.get(duty.index())));
        }
        better = takeBest(ways);
      }
    }

    private List<Change> waysOut(PlantDuty plant, LinePattern line) {
      LineDuty duty = line.duty();
      List<List<Run>> ways = new ArrayList<>();
      if (faults.count(duty, line.getPattern().row()) > 0) {
        ways.addAll(edits.mending(duty, runs(line)));
      }
      if (duty.canGive() && duty.countable()) {
        for (Block block : first(troubles.measureBlocks(plant))) {
          ways.addAll(edits.covering(duty, runs(line), block));
          long lacking = troubles.measuresLacking(plant, block.from());
          int now = line.getPattern().cut(block.from());
          long percent = now + Math.ceilDiv(lacking, duty.line().capacityMilli());
          ways.addAll(edits.cutting(duty, runs(line), block, (int) Math.min(100, percent)));
        }
        long owed = Math.ceilDiv(troubles.owed(plant), duty.line().capacityMilli() * 100);
        long lacking = Math.max(owed, troubles.daysInARowLacking(plant));
        if (lacking > 0) {
          ways.addAll(edits.giving(duty, runs(line), (int) Math.min(problem.days(), lacking)));
        }
        if (plant.continuousDays() > 0 && lacking > 0) {
          // A block of its own, in place of what has not begun yet.
          List<Run> begun =
              runs(line).stream().filter(run -> run.from() < duty.firstOpenDay()).toList();
          ways.addAll(edits.giving(duty, begun, plant.continuousDays()));
        }
      }
      return changes(line, ways);
    }

    /**
     * Fills a sector's reserve: tries every change once, then takes them in the order of their cost
     * per gain, each tried again before it is taken.
     */
    private void mend(Sector sector) {
      List<Block> blocks = score.mediumScore() < 0 ? troubles.reserveBlocks(sector) : List.of();
      if (blocks.isEmpty()) {
        return;
      }
      PriorityQueue<Change> queue =
          new PriorityQueue<>(
              Comparator.comparingLong(Change::costPerGain)
                  .thenComparingInt(change -> change.line().getIndex()));
      for (PlantDuty plant : sector.plants()) {
        for (LineDuty line : plant.countable()) {
          queue.addAll(covering(lines.get(line.index()), blocks));
        }
      }
      while (!queue.isEmpty() && score.mediumScore() < 0 && !isLate()) {
        Change change = queue.remove();
        Pattern wanted = Objects.requireNonNull(change.move().pattern());
        Pattern now = change.line().getPattern();
        if (now == wanted || draft.pattern(change.line(), wanted.runs()) == null) {
          continue;
        }
        Change again = tried(change.move(), change.line());
        if (again == null) {
          continue;
        }
        Change next = queue.peek();
        if (next != null && again.costPerGain() > next.costPerGain()) {
          queue.add(again);
          continue;
        }
        take(again);
        queue.removeIf(other -> other.line().equals(again.line()));
        queue.addAll(covering(again.line(), troubles.reserveBlocks(sector)));
      }
    }

    private List<Change> covering(LinePattern line, List<Block> blocks) {
      List<Change> ways = new ArrayList<>();
      if (line.duty().canGive() && open.anyOpen(line.duty()) && !isLate()) {
        for (Block block : first(blocks)) {
          ways.addAll(changes(line, edits.covering(line.duty(), runs(line), block)));
          ways.addAll(changes(line, sparing(line.duty(), block)));
        }
      }
      return ways;
    }

    private List<List<Run>> sparing(LineDuty line, Block block) {
      if (!MoveDraft.mayBeLimited(line)) {
        return List.of();
      }
      int[] cuts = new int[problem.days()];
      for (int day = block.from(); day <= block.to(); day++) {
        cuts[day] = supplies.spareCut(line, day, null);
      }
      return edits.sparing(line, lines.get(line.index()).getPattern().runs(), block, cuts);
    }

    private List<Block> first(List<Block> blocks) {
      return blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS));
    }

    private List<Run> runs(LinePattern line) {
      return line.getPattern().runs();
    }

    /** The proposals that the kiln allows and that gain something. */
    private List<Change> changes(LinePattern line, List<List<Run>> proposals) {
      List<Change> gaining = new ArrayList<>();
      for (List<Run> proposal : proposals) {
        PlanMove move = line.isPinned() ? null : draft.one("mend", line, proposal);
        Change change = move == null ? null : tried(move, line);
        if (change != null) {
          gaining.add(change);
        }
      }
      return gaining;
    }

    private @Nullable Change tried(PlanMove move, LinePattern line) {
      plan.log().move();
      HardMediumSoftScore after = context.executeTemporarily(move);
      long hard = after.hardScore() - score.hardScore();
      long medium = after.mediumScore() - score.mediumScore();
      if (hard < 0 || (hard == 0 && medium <= 0)) {
        return null;
      }
      long cost = score.softScore() - after.softScore();
      long gain = hard > 0 ? hard : medium;
      // What mends a HARD breach goes before all that raises a reserve.
      long first = hard > 0 ? Long.MIN_VALUE / 2 : 0;
      return new Change(move, line, first + cost / gain);
    }

    private boolean takeBest(List<Change> ways) {
      Change best = null;
      for (Change way : ways) {
        if (best == null || way.costPerGain() < best.costPerGain()) {
          best = way;
        }
      }
      if (best != null) {
        take(best);
      }
      return best != null;
    }

    private void take(Change change) {
      score = context.executeAndCalculateScore(change.move());
    }
  }
}
