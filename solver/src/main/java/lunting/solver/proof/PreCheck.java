package lunting.solver.proof;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.Problem;

/**
 * Finds duties that no plan can keep, and duties that were cut to what is possible, in milliseconds
 * and before any search.
 *
 * <p>An impossible HARD duty means that no plan is legal; an impossible reserve means that no legal
 * plan keeps it on every day. An empty answer does not mean that a legal plan exists.
 */
public final class PreCheck {
  private PreCheck() {}

  /** All proofs, those of impossible duties first. */
  public static List<Proof> check(Problem problem) {
    Bounds bounds = Bounds.of(problem);
    List<Proof> proofs = new ArrayList<>();
    proofs.addAll(ServiceProofs.of(problem, bounds));
    proofs.addAll(NeedProofs.impossible(problem, bounds));
    proofs.addAll(ReserveProofs.impossible(problem, bounds));
    proofs.addAll(ReserveProofs.capped(problem));
    proofs.addAll(NeedProofs.cut(problem));
    proofs.addAll(MustRunProofs.waived(problem));
    return List.copyOf(proofs);
  }
}
