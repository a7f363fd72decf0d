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
 * @param interrupted whether the server ended, or was ended, before the run did
 * @param started null while it waits
 * @param completed null until it ends
 * @param progress the newest; null before the first
 * @param score of the best plan so far; null before the first
 * @param version id of the newest plan version; null before the first
 * @param legality whether the final plan is legal, and if not, whether any can be; null before it
 * @param failure null unless it failed
 */
public record RunState(
    RunStatus status,
    boolean interrupted,
    Instant submitted,
    @Nullable Instant started,
    @Nullable Instant completed,
    @Nullable Snapshot progress,
    Verdict.@Nullable Totals score,
    @Nullable String version,
    @Nullable Legality legality,
    @Nullable Text failure) {
  /** A run that waits; one that goes on from another has that one's plan. */
  static RunState scheduled(Instant now, RunOrder.@Nullable Earlier earlier) {
    PlanVersion version = earlier == null ? null : earlier.version();
    return new RunState(
        RunStatus.SOLVING_SCHEDULED,
        false,
        now,
        null,
        null,
        null,
        version == null ? null : version.figures().score(),
        version == null ? null : version.id(),
        null,
        null);
  }

  /** When it was last known to change. */
  Instant lastMoment() {
    if (completed != null) {
      return completed;
    }
    return started == null ? submitted : started;
  }

  RunState active(Instant now) {
    return new RunState(
        RunStatus.SOLVING_ACTIVE,
        false,
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
        interrupted,
        submitted,
        started,
        completed,
        snapshot,
        snapshot.score(),
        version,
        legality,
        failure);
  }

  /** With its newest plan and, where that is the final one, what is known of it. */
  RunState with(PlanVersion newest, @Nullable Legality known) {
    return new RunState(
        status,
        interrupted,
        submitted,
        started,
        completed,
        progress,
        newest.figures().score(),
        newest.id(),
        known,
        failure);
  }

  RunState ended(RunStatus end, Instant now, @Nullable Text why) {
    return new RunState(
        end, false, submitted, started, now, progress, score, version, legality, why);
  }

  /** Cut off by the end of its server. */
  RunState interrupted(Instant now) {
    return new RunState(
        RunStatus.SOLVING_INCOMPLETE,
        true,
        submitted,
        started,
        now,
        progress,
        score,
        version,
        legality,
        failure);
  }
}
