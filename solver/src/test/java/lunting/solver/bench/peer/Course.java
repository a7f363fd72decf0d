package lunting.solver.bench.peer;

import java.util.ArrayList;
import java.util.List;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a method finds on its way, and when; a plan that is not better than the last is left out.
 */
public final class Course {
  private final long startedNanos = System.nanoTime();
  private final List<Point> points = new ArrayList<>();
  private long movesPerSecond;

  /** The best score at a moment. */
  public record Point(long millis, Verdict.Totals score) {}

  /** A plan is found. */
  public void found(Verdict.Totals score) {
    found((System.nanoTime() - startedNanos) / 1_000_000, score);
  }

  /** A plan was found so many milliseconds after the start, and its score is known by now. */
  public synchronized void found(long millis, Verdict.Totals score) {
    if (points.isEmpty() || score.compareTo(points.getLast().score()) > 0) {
      points.add(new Point(millis, score));
    }
  }

  /** How many moves a second were evaluated, over the whole search. */
  public void moves(long perSecond) {
    movesPerSecond = perSecond;
  }

  /** What was found, in time. */
  public synchronized List<Point> points() {
    return List.copyOf(points);
  }

  /** When the first plan without a HARD amount stood; null: never. */
  public @Nullable Long firstLegalMillis() {
    for (Point point : points()) {
      if (point.score().hard() == 0) {
        return point.millis();
      }
    }
    return null;
  }

  /** 0 where a method makes no moves. */
  public long movesPerSecond() {
    return movesPerSecond;
  }
}
