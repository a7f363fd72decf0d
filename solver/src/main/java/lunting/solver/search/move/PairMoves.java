package lunting.solver.search.move;

import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Run;
import org.jspecify.annotations.Nullable;

/** Moves that change a run of each of two lines at once: shifted against each other, or swapped. */
final class PairMoves {
  private final MoveDraft draft;
  private final LineMoves lineMoves;

  PairMoves(MoveDraft draft, LineMoves lineMoves) {
    this.draft = draft;
    this.lineMoves = lineMoves;
  }

  /** Moves a run earlier and another line's run later by as much. */
  @Nullable PlanMove shift(LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = MoveDraft.another(line, group, random);
    if (other == null || other.plant().wholeLines()) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> otherRuns = other.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(otherRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    int by = lineMoves.signedStep(random);
    return draft.two(
        MoveKind.PAIR_SHIFT.key(),
        line,
        lineMoves.moved(runs, i, by),
        other,
        lineMoves.moved(otherRuns, j, -by));
  }

  /** Lets two lines trade the places of a run each, keeping their lengths. */
  @Nullable PlanMove swap(
      String kind, LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = MoveDraft.another(line, group, random);
    if (other == null || other.plant().wholeLines()) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> otherRuns = other.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(otherRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    boolean byEnds = random.nextBoolean();
    int by =
        byEnds
            ? otherRuns.get(j).to() - runs.get(i).to()
            : otherRuns.get(j).from() - runs.get(i).from();
    return draft.two(
        kind,
        line,
        Runs.sorted(lineMoves.moved(runs, i, by)),
        other,
        Runs.sorted(lineMoves.moved(otherRuns, j, -by)));
  }
}
