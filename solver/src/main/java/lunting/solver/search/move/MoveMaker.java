package lunting.solver.search.move;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.line.Faults;
import lunting.solver.line.OpenDays;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes random moves, mixed by a table of shares. Each keeps the kilns' limits; most keep what
 * their plant gives, and some deliberately do not, so that slack can be used up.
 */
public final class MoveMaker {
  private static final int MOST_TRIES = 100;
  private static final int ANSWERS_PERCENT = 40;
  private static final int SHORT_PERCENT = 30;
  private static final int MEASURES_PERCENT = 25;

  // Placing lines anew takes as long as hundreds of other moves, more with more days. On lists of a
  // dozen lines it finds in seconds what shifting days never did; on 150 lines it is made rarely,
  // since there other moves gain more in the same time.
  private static final int LEAST_REBUILD_EVERY = 25;
  private static final int MOST_REBUILD_EVERY = 1_000_000;
  private static final int LINE_DAYS_SQUARED_PER_MOVE = 150;

  private final MoveShares shares;
  private final MoveDraft draft;
  private final Neighbours neighbours;
  private final LineMoves lineMoves;
  private final PlantMoves plantMoves;
  private final PairMoves pairMoves;
  private final @Nullable AnswerMoves answerMoves;
  private final @Nullable ShortMoves shortMoves;
  private final MeasureMoves measureMoves;
  private final RebuildMoves rebuildMoves;
  private final int rebuildEvery;

  public MoveMaker(
      PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable,
      RotationPlan plan,
      MoveShares shares) {
    Problem problem = plan.problem();
    this.shares = shares;
    OpenDays open = new OpenDays(problem);
    draft = new MoveDraft(variable, problem.days(), open, new Faults(problem));
    neighbours = new Neighbours(plan.getLines(), open);
    lineMoves = new LineMoves(problem.days());
    plantMoves = new PlantMoves(draft, neighbours, lineMoves);
    pairMoves = new PairMoves(draft, lineMoves);
    boolean inMotion = problem.baseline() != null || !problem.events().events().isEmpty();
    answerMoves = inMotion ? new AnswerMoves(problem, draft, neighbours) : null;
    measureMoves = new MeasureMoves(plan, draft, neighbours);
    rebuildMoves = new RebuildMoves(plan, draft, neighbours);
    int days = problem.days() - Math.clamp(problem.asOfDay(), 0, problem.days());
    long lineDaysSquared = (long) days * days * neighbours.lines().size();
    rebuildEvery =
        Math.clamp(
            lineDaysSquared / LINE_DAYS_SQUARED_PER_MOVE, LEAST_REBUILD_EVERY, MOST_REBUILD_EVERY);
    shortMoves = problem.baseline() == null ? null : new ShortMoves(plan, draft, neighbours);
  }

  /** Takes note of what the plan lacks now; must be called at every step. */
  public void look() {
    if (shortMoves != null) {
      shortMoves.look();
    }
  }

  /** A random move; {@link PlanMove#REST} where none was found in a bounded number of tries. */
  public PlanMove make(RandomGenerator random) {
    List<LinePattern> lines = neighbours.lines();
    for (int tries = 0; tries < MOST_TRIES && !lines.isEmpty(); tries++) {
      ShortMoves needed = shortMoves != null && shortMoves.areNeeded() ? shortMoves : null;
      PlanMove move =
          needed != null && random.nextInt(100) < SHORT_PERCENT
              ? needed.make(random)
              : attempt(lines.get(random.nextInt(lines.size())), random);
      if (move != null) {
        return move;
      }
    }
    return PlanMove.REST;
  }

  private @Nullable PlanMove attempt(LinePattern line, RandomGenerator random) {
    if (!line.plant().wholeLines() && random.nextInt(rebuildEvery) == 0) {
      return rebuildMoves.make(line, random);
    }
    if (MeasureMoves.suit(line) && random.nextInt(100) < MEASURES_PERCENT) {
      return measureMoves.make(line, random);
    }
    if (answerMoves != null && random.nextInt(100) < ANSWERS_PERCENT) {
      return answerMoves.make(line, random);
    }
    if (line.plant().wholeLines()) {
      return plantMoves.wholeLine(line, random);
    }
    LineDuty duty = line.duty();
    List<Run> runs = line.getPattern().runs();
    // Loads have a dimension of their own: lines that may run at a limit try it often.
    if (MoveDraft.mayBeLimited(duty) && random.nextInt(duty.limits().canStop() ? 5 : 2) == 0) {
      return random.nextBoolean()
          ? plantMoves.fit(line, random)
          : draft.one("load", line, lineMoves.load(duty, runs, random));
    }
    MoveKind kind = shares.kind(random.nextInt(100));
    return switch (kind) {
      case FIT -> plantMoves.fit(line, random);
      case SHIFT -> draft.one(kind.key(), line, lineMoves.shift(runs, random));
      case RELOCATE -> draft.one(kind.key(), line, lineMoves.relocate(runs, random));
      case HAND_IN_LINE -> draft.one(kind.key(), line, lineMoves.hand(runs, random));
      case SPLIT -> draft.one(kind.key(), line, lineMoves.split(duty, runs, random));
      case MERGE -> draft.one(kind.key(), line, lineMoves.merge(duty, runs, random));
      case SHRINK ->
          draft.one(kind.key(), line, lineMoves.resize(runs, -lineMoves.step(random), random));
      case GROW ->
          draft.one(kind.key(), line, lineMoves.resize(runs, lineMoves.step(random), random));
      case ADD -> draft.one(kind.key(), line, lineMoves.add(duty, runs, random));
      case DROP -> draft.one(kind.key(), line, lineMoves.drop(runs, random));
      case HAND_TO_SIBLING -> plantMoves.handToSibling(line, random);
      case WAKE_SIBLING -> plantMoves.wakeSibling(line, random);
      case PAIR_SHIFT -> pairMoves.shift(line, neighbours.ofSector(line), random);
      case SWAP_IN_SECTOR -> pairMoves.swap(kind.key(), line, neighbours.ofSector(line), random);
      case SWAP_IN_TOWN -> pairMoves.swap(kind.key(), line, neighbours.ofTown(line), random);
    };
  }
}
