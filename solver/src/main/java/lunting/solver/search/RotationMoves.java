package lunting.solver.search;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.search.move.MoveMaker;
import lunting.solver.search.move.MoveShares;
import lunting.solver.search.move.PlanMove;
import org.jspecify.annotations.Nullable;

/** Gives the solver random moves without end, and counts them in the plan's log. */
public final class RotationMoves implements MoveIteratorFactory<RotationPlan, PlanMove> {
  /** After so many moves a step is offered the move that changes nothing, so that it can end. */
  static final int MOST_MOVES_A_STEP = 1_000;

  private MoveShares shares = MoveShares.TUNED;
  private @Nullable MoveMaker maker;
  private @Nullable SearchLog log;

  /** Takes the shares from the solver's settings, as {@link MoveShares#of(String)} reads them. */
  public void setShares(String changes) {
    shares = MoveShares.of(changes);
  }

  @Override
  public void phaseStarted(ScoreDirector<RotationPlan> scoreDirector) {
    RotationPlan plan = scoreDirector.getWorkingSolution();
    maker =
        new MoveMaker(
            ((InnerScoreDirector<RotationPlan, ?>) scoreDirector)
                .getSolutionDescriptor()
                .getMetaModel()
                .genuineEntity(LinePattern.class)
                .basicVariable(),
            plan,
            shares);
    log = plan.log();
  }

  @Override
  public long getSize(ScoreDirector<RotationPlan> scoreDirector) {
    return Integer.MAX_VALUE;
  }

  @Override
  public Iterator<PlanMove> createOriginalMoveIterator(ScoreDirector<RotationPlan> scoreDirector) {
    throw new UnsupportedOperationException("Moves are random, never listed.");
  }

  @Override
  public Iterator<PlanMove> createRandomMoveIterator(
      ScoreDirector<RotationPlan> scoreDirector, RandomGenerator random) {
    MoveMaker moves = java.util.Objects.requireNonNull(maker);
    SearchLog counts = java.util.Objects.requireNonNull(log);
    counts.step();
    moves.look();
    return new Iterator<>() {
      private int made;

      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public PlanMove next() {
        counts.move();
        return ++made % MOST_MOVES_A_STEP == 0 ? PlanMove.REST : moves.make(random);
      }
    };
  }
}
