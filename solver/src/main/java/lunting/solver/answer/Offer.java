package lunting.solver.answer;

import java.util.Comparator;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.report.AnswerFigures;
import lunting.data.report.Verdict;

/**
 * A plan that was found as an answer, with what it is judged by.
 *
 * @param foundFor the kind of answer that its search was after
 */
public record Offer<T>(T plan, AnswerKind foundFor, Verdict verdict, AnswerFigures figures) {
  /** Shortfalls of MEDIUM that differ by no more milli-line-days are held to be the same. */
  private static final long SAME_SHORTFALL = 10;

  /**
   * The best of the plans found in what a kind of answer promises, by the figures that a planner
   * sees. Plans that keep the duties less well than another stay out of it: to lack more is no way
   * to disturb fewer.
   *
   * @param found at least one
   */
  public static <T> Offer<T> best(AnswerKind kind, Policy policy, List<Offer<T>> found) {
    long hard = found.stream().mapToLong(offer -> offer.verdict().score().hard()).max().orElse(0);
    List<Offer<T>> legal =
        found.stream().filter(offer -> offer.verdict().score().hard() == hard).toList();
    long medium =
        legal.stream().mapToLong(offer -> offer.verdict().score().medium()).max().orElse(0);
    Comparator<Offer<T>> byPromise = Comparator.comparing(Offer::figures, kind.promise());
    return legal.stream()
        .filter(offer -> offer.verdict().score().medium() >= medium - SAME_SHORTFALL)
        .min(
            byPromise
                .thenComparingLong(offer -> -offer.verdict().score().medium())
                .thenComparingLong(offer -> kind.cost(policy, offer.verdict()))
                .thenComparing(offer -> offer.foundFor() != kind))
        .orElse(found.getFirst());
  }
}
