package lunting.solver.conflict;

import java.util.List;
import java.util.function.BooleanSupplier;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;

/**
 * Whether a plan is legal, and if not, whether any can be.
 *
 * @param conflicts duties that cannot hold together; some where it is impossible, else none
 * @param remaining what would make this plan legal, all of it together, the easiest first; none
 *     where it is legal, or where it breaks a duty that nobody can give up
 */
public record Legality(Outcome outcome, List<Conflict> conflicts, List<WayOut> remaining) {
  /** Copies the lists. */
  public Legality {
    conflicts = List.copyOf(conflicts);
    remaining = List.copyOf(remaining);
  }

  /** What is known beside a plan whose verdict is known. */
  public static Legality of(Problem problem, Plan plan, Verdict verdict) {
    return of(problem, plan, verdict, () -> false);
  }

  /**
   * The same, for whoever may not want to wait for proofs.
   *
   * @param stops whether nothing more is to be proved; what is proved by then is told
   */
  public static Legality of(Problem problem, Plan plan, Verdict verdict, BooleanSupplier stops) {
    if (verdict.feasible()) {
      return new Legality(Outcome.LEGAL, List.of(), List.of());
    }
    Verdict whole = Checker.inFull(problem, plan, verdict);
    List<Conflict> conflicts = Conflicts.of(problem, whole, stops);
    return new Legality(
        conflicts.isEmpty() ? Outcome.NONE_FOUND : Outcome.IMPOSSIBLE,
        conflicts,
        Remains.of(problem, whole));
  }
}
