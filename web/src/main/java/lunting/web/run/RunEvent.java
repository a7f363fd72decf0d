package lunting.web.run;

import lunting.solver.Snapshot;
import lunting.web.store.PlanVersion;
import lunting.web.store.VersionBound;

/** Something that happened to a run; ids grow by the order in which it happened. */
public sealed interface RunEvent {
  /** Greater than that of every event before it. */
  long id();

  /** The run was queued or has begun. */
  record StatusChanged(long id, RunState state) implements RunEvent {}

  /** The solver reported its progress. */
  record Progressed(long id, Snapshot snapshot) implements RunEvent {}

  /** The run has kept a plan version. */
  record PlanReady(long id, String planVersion) implements RunEvent {}

  /** More is proved about how good the run's plan is. */
  record BoundImproved(long id, PlanVersion version, VersionBound bound) implements RunEvent {}

  /** The last event of a run. */
  record Ended(long id, RunState state) implements RunEvent {}
}
