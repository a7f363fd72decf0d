package lunting.solver.proof;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.Problem;

/**
 * What can be proved on the input alone, in milliseconds: duties that no plan can keep, and duties
 * that were cut to what can be given.
 *
 * <p>An impossible HARD duty means that no plan is legal; an impossible reserve means that no legal
 * plan keeps it on every day. Finding nothing proves nothing.
 */
public final class PreCheck {
  private PreCheck() {}

  /** All that can be proved, the impossible first. */
  public static List<Proof> check(Problem problem) {
    Reach reach = Reach.of(problem);
    List<Proof> proofs = new ArrayList<>();
    proofs.addAll(ServiceProofs.of(problem, reach));
    proofs.addAll(NeedProofs.unreachable(problem, reach));
    proofs.addAll(ReserveProofs.unreachable(problem, reach));
    proofs.addAll(ReserveProofs.capped(problem));
    proofs.addAll(NeedProofs.cut(problem));
    return List.copyOf(proofs);
  }
}
