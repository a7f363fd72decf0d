package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.search.lack.Supplies;
import lunting.solver.search.lack.Troubles;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.Neighbours;
import lunting.solver.search.move.PlanMove;
import lunting.solver.search.move.RebuildMoves;
import lunting.solver.search.move.TradeMoves;
import org.jspecify.annotations.Nullable;

/**
 * Fills up a reserve that is lacking after mending: the lines of its sector, the largest first, are
 * placed anew where they give it most, each alone, then beside another, then several at once; then
 * suppliers share what services can spare ({@link Relief}); then what a proof of the least lack
 * tells is tried ({@link Likely}). A few hundred exact placings often reach what a million small
 * moves come to in seconds.
 */
final class Refilling implements PhaseCommand<RotationPlan> {
  private static final int MOST_ROUNDS = 4;
  private static final int TRIES_ALONE = 2;
  private static final int TRIES_TOGETHER = 4;

  /** So many moves of up to six lines are tried without a gain. */
  private static final int MOST_IDLE = 200;

  /** So many ways that are less likely are tried beside the likeliest one. */
  private static final int MOST_LESSER = 3;

  private final Problem problem;
  private final BooleanSupplier late;

  /**
   * A command.
   *
   * @param late whether the rest of the time is for the annealing
   */
  Refilling(Problem problem, BooleanSupplier late) {
    this.problem = problem;
    this.late = late;
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<RotationPlan> context) {
    HardMediumSoftScore score = context.executeAndCalculateScore(PlanMove.REST);
    if (score.mediumScore() < 0) {
      new Work(context, score).run();
    }
  }

  /** One run of the command. */
  private final class Work {
    private final PhaseCommandContext<RotationPlan> context;
    private final RotationPlan plan;
    private final Neighbours neighbours;
    private final RebuildMoves moves;
    private final Troubles troubles;
    private final Supplies supplies;
    private final Likely likely;
    private final MoveDraft draft;
    private final TradeMoves trades;
    private final Random random = new Random(0);
    private HardMediumSoftScore score;

    Work(PhaseCommandContext<RotationPlan> context, HardMediumSoftScore score) {
      this.context = context;
      this.score = score;
      plan = context.getWorkingSolution();
      OpenDays open = new OpenDays(problem);
      draft =
          new MoveDraft(
              context.getSolutionMetaModel().genuineEntity(LinePattern.class).basicVariable(),
              problem.days(),
              open,
              new Faults(problem));
      neighbours = new Neighbours(plan.getLines(), open);
      moves = new RebuildMoves(plan, draft, neighbours);
      troubles = new Troubles(problem, plan);
      supplies = new Supplies(problem, plan.getLines());
      trades = new TradeMoves(problem, draft, troubles, supplies);
      likely = new Likely(problem, troubles, moves);
    }

    void run() {
      HardMediumSoftScore before;
      int round = 0;
      do {
        before = score;
        // All sectors' turns at what is quick come before any sector's at what is not.
        problem.sectors().forEach(this::placeAlone);
        problem.sectors().forEach(this::placeTogether);
        problem.sectors().forEach(this::placeMany);
        problem.sectors().forEach(this::relieve);
        groups().forEach(this::follow);
      } while (!isOver() && score.mediumScore() > before.mediumScore() && ++round < MOST_ROUNDS);
    }

    /** The sectors that lack something, each with those that depend on the same services. */
    private Set<Set<Sector>> groups() {
      return problem.sectors().stream()
          .filter(this::lacks)
          .map(likely::beside)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Has lines do what is likely where these sectors lack least, if the plan is better for it. */
    private void follow(Set<Sector> sectors) {
      boolean asks = !isOver() && likely.hasChanged(sectors);
      for (int lesser = 0; asks && lesser <= MOST_LESSER; lesser++) {
        boolean may = !isOver() && !likely.isLeast(sectors);
        PlanMove move = may ? likely.move(sectors, lesser) : null;
        if (move != null) {
          follow(sectors, move);
        }
        asks = may && (lesser > 0 || move != null);
      }
    }

    private void follow(Set<Sector> sectors, PlanMove move) {
      List<Pattern> patterns = plan.linePatterns();
      HardMediumSoftScore before = score;
      score = context.executeAndCalculateScore(move);
      if (score.hardScore() < before.hardScore()) {
        new Mending(problem, late).changeWorkingSolution(context);
        score = context.executeAndCalculateScore(PlanMove.REST);
      }
      sectors.forEach(this::placeAlone);
      sectors.forEach(this::placeTogether);
      sectors.forEach(this::relieve);
      if (isWorth(before)) {
        takeBack(patterns);
      } else {
        score = context.executeAndCalculateScore(PlanMove.to(draft.variable(), plan, patterns));
      }
    }

    /** Whether enough was gained for so many lines to change, or the plan costs less as well. */
    private boolean isWorth(HardMediumSoftScore before) {
      return score.compareTo(before) > 0
          && (score.hardScore() > before.hardScore()
              || score.softScore() > before.softScore()
              || score.mediumScore() - before.mediumScore() >= Likely.WORTH);
    }

    /** Has each line do again what it did for which the plan is better. */
    private void takeBack(List<Pattern> patterns) {
      boolean gains = true;
      while (gains && !late.getAsBoolean()) {
        HardMediumSoftScore before = score;
        for (LinePattern line : plan.getLines()) {
          Pattern pattern = patterns.get(line.getIndex());
          if (line.getPattern() != pattern) {
            take(draft.one("take-back", line, pattern.runs()));
          }
        }
        gains = score.compareTo(before) > 0;
      }
    }

    private boolean isOver() {
      return score.mediumScore() == 0 || late.getAsBoolean() || context.isPhaseTerminated();
    }

    private List<LinePattern> largestFirst(Sector sector) {
      return neighbours.ofSector(sector).stream()
          .filter(line -> !line.plant().wholeLines())
          .sorted(Comparator.comparingLong((LinePattern line) -> -line.duty().size()))
          .toList();
    }

    private void placeAlone(Sector sector) {
      for (LinePattern line : largestFirst(sector)) {
        for (int i = 0; i < TRIES_ALONE && lacks(sector); i++) {
          take(moves.anew(List.of(line), random));
        }
      }
    }

    private void placeTogether(Sector sector) {
      for (LinePattern line : largestFirst(sector)) {
        for (int i = 0; i < TRIES_TOGETHER && lacks(sector); i++) {
          take(moves.anew(beside(line), random));
        }
      }
    }

    private void placeMany(Sector sector) {
      List<LinePattern> lines = largestFirst(sector);
      int idle = 0;
      while (idle < MOST_IDLE && !lines.isEmpty() && lacks(sector)) {
        LinePattern line = lines.get(random.nextInt(lines.size()));
        idle = take(moves.make(line, random)) ? 0 : idle + 1;
      }
    }

    private void relieve(Sector sector) {
      if (lacks(sector)) {
        score = new Relief(context, draft, trades, moves, troubles, late).of(sector, score);
      }
    }

    private boolean lacks(Sector sector) {
      // A plan that breaks HARD duties may lack less than legal ones and be the better for a move.
      boolean least = score.hardScore() == 0 && likely.isLeast(likely.beside(sector));
      return !isOver() && !least && !troubles.reserveBlocks(sector).isEmpty();
    }

    /** A line and another one that may have to give way to it. */
    private List<LinePattern> beside(LinePattern line) {
      List<LinePattern> others =
          line.duty().servesLivelihood() && random.nextBoolean()
              ? supplies.othersOf(line.duty())
              : random.nextBoolean() ? neighbours.ofPlant(line) : neighbours.ofSector(line);
      List<LinePattern> open =
          others.stream()
              .filter(other -> !other.equals(line) && !other.isPinned())
              .filter(other -> !other.plant().wholeLines())
              .toList();
      return open.isEmpty() ? List.of(line) : List.of(open.get(random.nextInt(open.size())), line);
    }

    /** Takes a move that makes the plan better; tells whether the reserve gains by it. */
    private boolean take(@Nullable PlanMove move) {
      if (move == null) {
        return false;
      }
      long medium = score.mediumScore();
      HardMediumSoftScore after = context.executeTemporarily(move);
      if (after.compareTo(score) > 0) {
        score = context.executeAndCalculateScore(move);
      }
      return score.mediumScore() > medium;
    }
  }
}
