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
 * Makes random moves of all kinds in a fixed mix. All keep the kilns' limits. Most leave what their
 * plant reduces as it is; some change it, so that a plant can come down to its need.
 */
public final class MoveMaker {
  private static final int MOST_TRIES = 100;
  private static final int ANSWERS_PERCENT = 40;
  private static final int SHORT_PERCENT = 30;

  private final MoveDraft draft;
  private final Neighbours neighbours;
  private final LineMoves lineMoves;
  private final PlantMoves plantMoves;
  private final PairMoves pairMoves;
  private final @Nullable AnswerMoves answerMoves;
  private final @Nullable ShortMoves shortMoves;

  public MoveMaker(
      PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable, RotationPlan plan) {
    Problem problem = plan.problem();
    OpenDays open = new OpenDays(problem);
    draft = new MoveDraft(variable, problem.days(), open, new Faults(problem));
    neighbours = new Neighbours(plan.getLines(), open);
    lineMoves = new LineMoves(problem.days());
    plantMoves = new PlantMoves(draft, neighbours, lineMoves);
    pairMoves = new PairMoves(draft, lineMoves);
    boolean inMotion = problem.baseline() != null || !problem.events().events().isEmpty();
    answerMoves = inMotion ? new AnswerMoves(problem, draft, neighbours) : null;
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
    if (answerMoves != null && random.nextInt(100) < ANSWERS_PERCENT) {
      return answerMoves.make(line, random);
    }
    if (line.plant().wholeLines()) {
      return plantMoves.wholeLine(line, random);
    }
    LineDuty duty = line.line();
    List<Run> runs = line.getPattern().runs();
    // Loads have a dimension of their own: lines that may run at a limit try it often.
    if (MoveDraft.mayBeLimited(duty) && random.nextInt(duty.limits().canStop() ? 5 : 2) == 0) {
      return random.nextBoolean()
          ? plantMoves.fit(line, random)
          : draft.one("load", line, lineMoves.load(duty, runs, random));
    }
    int kind = random.nextInt(100);
    if (kind < 3) {
      return plantMoves.fit(line, random);
    } else if (kind < 20) {
      return draft.one("shift", line, lineMoves.shift(runs, random));
    } else if (kind < 28) {
      return draft.one("relocate", line, lineMoves.relocate(runs, random));
    } else if (kind < 34) {
      return draft.one("hand-in-line", line, lineMoves.hand(runs, random));
    } else if (kind < 39) {
      return draft.one("split", line, lineMoves.split(duty, runs, random));
    } else if (kind < 44) {
      return draft.one("merge", line, lineMoves.merge(duty, runs, random));
    } else if (kind < 49) {
      return draft.one("shrink", line, lineMoves.resize(runs, -lineMoves.step(random), random));
    } else if (kind < 52) {
      return draft.one("grow", line, lineMoves.resize(runs, lineMoves.step(random), random));
    } else if (kind < 53) {
      return draft.one("add", line, lineMoves.add(duty, runs, random));
    } else if (kind < 54) {
      return draft.one("drop", line, lineMoves.drop(runs, random));
    } else if (kind < 72) {
      return plantMoves.handToSibling(line, random);
    } else if (kind < 79) {
      return plantMoves.wakeSibling(line, random);
    } else if (kind < 88) {
      return pairMoves.shift(line, neighbours.ofSector(line), random);
    } else if (kind < 96) {
      return pairMoves.swap("swap-in-sector", line, neighbours.ofSector(line), random);
    }
    return pairMoves.swap("swap-in-town", line, neighbours.ofTown(line), random);
  }
}
