package lunting.web.run;

import java.time.Instant;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said of a run at one moment.
 *
 * @param started null while it waits
 * @param completed null until it ends
 * @param progress the newest; null before the first
 * @param score of the best plan so far; null before the first
 * @param version the newest plan version; null before the first
 * @param legality whether the final plan is legal, and if not, whether any can be; null before it
 * @param failure null unless it failed
 */
public record RunState(
    RunStatus status,
    Instant submitted,
    @Nullable Instant started,
    @Nullable Instant completed,
    @Nullable Snapshot progress,
    Verdict.@Nullable Totals score,
    @Nullable PlanVersion version,
    @Nullable Legality legality,
    @Nullable Text failure) {
  static RunState scheduled(Instant now) {
    return new RunState(RunStatus.SOLVING_SCHEDULED, now, null, null, null, null, null, null, null);
  }

  RunState active(Instant now) {
    return new RunState(
        RunStatus.SOLVING_ACTIVE,
        submitted,
        now,
        null,
        progress,
        score,
        version,
        legality,
        failure);
  }

  RunState with(Snapshot snapshot) {
    return new RunState(
        status,
        submitted,
        started,
        completed,
        snapshot,
        snapshot.score(),
        version,
        legality,
        failure);
  }

  RunState with(PlanVersion newest) {
    return new RunState(
        status,
        submitted,
        started,
        completed,
        progress,
        newest.figures().score(),
        newest,
        legality,
        failure);
  }

  RunState with(Legality known) {
    return new RunState(
        status, submitted, started, completed, progress, score, version, known, failure);
  }

  RunState ended(RunStatus end, Instant now, @Nullable Text why) {
    return new RunState(end, submitted, started, now, progress, score, version, legality, why);
  }
}
