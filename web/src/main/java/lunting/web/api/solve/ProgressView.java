package lunting.web.api.solve;

import java.math.BigDecimal;
import lunting.data.report.Verdict;
import lunting.solver.Snapshot;

/** How far a run is, as the page draws it. */
record ProgressView(
    Snapshot.Phase phase,
    BigDecimal spentSeconds,
    long steps,
    long movesPerSecond,
    int plantsShort,
    long reserveShortfall,
    Verdict.Totals score) {
  static ProgressView of(Snapshot snapshot) {
    return new ProgressView(
        snapshot.phase(),
        BigDecimal.valueOf(snapshot.spent().toMillis(), 3),
        snapshot.steps(),
        snapshot.movesPerSecond(),
        snapshot.plantsShort(),
        snapshot.reserveShortfall(),
        snapshot.score());
  }
}
