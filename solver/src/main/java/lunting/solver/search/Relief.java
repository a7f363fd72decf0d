package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.search.lack.Block;
import lunting.solver.search.lack.Troubles;
import lunting.solver.search.move.MoveDraft;
import lunting.solver.search.move.PlanMove;
import lunting.solver.search.move.RebuildMoves;
import lunting.solver.search.move.TradeMoves;
import org.jspecify.annotations.Nullable;

/**
 * Finds better shares of what livelihood services can spare on days that lack reserve: suppliers
 * that run share it anew, a few at a time, until no few of them can do better; then one that stands
 * still runs instead, and the others share what that sets free. Annealing does not get there, since
 * on the way the reserve lacks far more.
 */
final class Relief {
  /**
   * So many shares and ways are tried for a sector each time: a count, so that no clock decides. A
   * district of 90 lines asks for some hundred, a county of a city for up to 4,000.
   */
  static final int MOST_TRIES = 5_000;

  private final PhaseCommandContext<RotationPlan> context;
  private final RotationPlan plan;
  private final Problem problem;
  private final MoveDraft draft;
  private final TradeMoves trades;
  private final RebuildMoves moves;
  private final Troubles troubles;
  private final BooleanSupplier late;
  private HardMediumSoftScore score = HardMediumSoftScore.ZERO;
  private int tries;

  /**
   * Relief of the plan at hand.
   *
   * @param late whether the rest of the time is for others
   */
  Relief(
      PhaseCommandContext<RotationPlan> context,
      MoveDraft draft,
      TradeMoves trades,
      RebuildMoves moves,
      Troubles troubles,
      BooleanSupplier late) {
    this.context = context;
    this.draft = draft;
    this.trades = trades;
    this.moves = moves;
    this.troubles = troubles;
    this.late = late;
    plan = context.getWorkingSolution();
    problem = plan.problem();
  }

  /** Relieves a sector; answers the score then. */
  HardMediumSoftScore of(Sector sector, HardMediumSoftScore now) {
    score = now;
    share(sector);
    for (ServiceDuty service : problem.services()) {
      if (suppliers(service).stream().anyMatch(line -> isOf(sector, line))) {
        for (LinePattern line : suppliers(service)) {
          for (Block days : troubles.reserveBlocks(sector)) {
            giveWay(sector, line, days);
          }
        }
      }
    }
    return score;
  }

  /** A line that stands still on these days runs on them, if the plan is better for it. */
  private void giveWay(Sector sector, LinePattern line, Block days) {
    boolean stands = !line.isPinned() && !line.plant().wholeLines() && isStopped(line, days);
    PlanMove way = stands && mayTry() ? moves.outside(line, days) : null;
    if (way == null) {
      return;
    }
    HardMediumSoftScore before = score;
    List<Pattern> patterns = plan.linePatterns();
    score = context.executeAndCalculateScore(way);
    share(sector);
    if (score.compareTo(before) <= 0) {
      score = context.executeAndCalculateScore(PlanMove.to(draft.variable(), plan, patterns));
    }
  }

  private static boolean isStopped(LinePattern line, Block days) {
    for (int day = days.from(); day <= days.to(); day++) {
      if (line.getPattern().cut(day) == 100) {
        return true;
      }
    }
    return false;
  }

  private void share(Sector sector) {
    boolean gains = true;
    while (gains && !isOver()) {
      gains = false;
      for (Block block : troubles.reserveBlocks(sector)) {
        gains |= share(sector, block);
        for (int day = block.from(); day <= block.to() && block.to() > block.from(); day++) {
          gains |= share(sector, new Block(day, day));
        }
      }
    }
  }

  private boolean share(Sector sector, Block days) {
    boolean gains = false;
    for (ServiceDuty service : problem.services()) {
      List<LinePattern> suppliers = suppliers(service);
      if (suppliers.stream().anyMatch(line -> isOf(sector, line))) {
        gains |=
            TradeMoves.together(suppliers, days)
                    .takeWhile(few -> mayTry())
                    .filter(few -> take(trades.atBest(few, days)))
                    .count()
                > 0;
      }
    }
    return gains;
  }

  private boolean mayTry() {
    if (isOver()) {
      return false;
    }
    tries++;
    return true;
  }

  private boolean isOver() {
    return tries >= MOST_TRIES || late.getAsBoolean();
  }

  private List<LinePattern> suppliers(ServiceDuty service) {
    return plan.getLines().stream().filter(line -> service.isSuppliedBy(line.duty())).toList();
  }

  private boolean isOf(Sector sector, LinePattern line) {
    return problem.sectorOf(line.plant()).equals(sector);
  }

  private boolean take(@Nullable PlanMove move) {
    if (move == null) {
      return false;
    }
    HardMediumSoftScore after = context.executeTemporarily(move);
    if (after.compareTo(score) > 0) {
      score = context.executeAndCalculateScore(move);
      return true;
    }
    return false;
  }
}
