package lunting.solver.exact.tiny;

import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.report.Verdict;
import lunting.solver.exact.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What was proved of a tiny case.
 *
 * @param seed of its kind
 * @param documents digest of what the seed drew, so that no optimum outlives its case
 * @param status OPTIMAL or INFEASIBLE
 * @param medium the best MEDIUM score; 0 where no plan is legal
 * @param soft the best SOFT score at that MEDIUM
 * @param published the plan that was published before; null where none was
 * @param best a plan with that score; empty where no plan is legal
 */
record StoredCase(
    int seed,
    String documents,
    Proof.Status status,
    long medium,
    long soft,
    @Nullable List<String> published,
    List<String> best) {
  /** Copies the lists. */
  StoredCase {
    published = published == null ? null : List.copyOf(published);
    best = List.copyOf(best);
  }

  /** The case of a kind. */
  ExactCase exact(CaseKind kind) {
    TinyCase drawn = kind.draw(seed);
    Season season = drawn.policy().season();
    boolean legal = status == Proof.Status.OPTIMAL;
    return new ExactCase(
        drawn.name(),
        drawn.problem(published == null ? null : PlanText.read(published, season)),
        legal ? new Verdict.Totals(0, medium, soft) : null,
        legal ? PlanText.read(best, season) : null);
  }
}
