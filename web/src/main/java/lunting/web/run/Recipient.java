package lunting.web.run;

import lunting.solver.Snapshot;
import lunting.solver.conflict.Legality;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;

/** The run that an execution works for: it takes what the work brings. */
interface Recipient {
  /** Id of the run. */
  String id();

  /** Where the run stands now. */
  RunState state();

  /** The solver has reported how far it is. */
  void progressed(Snapshot snapshot);

  /**
   * Keeps a plan that was found.
   *
   * @param legality of the final plan; null for one before it
   */
  PlanVersion keep(NewPlan found, @Nullable Legality legality);

  /** More is proved about how good the plan is. */
  void proved(PlanVersion version, VersionBound bound);
}
