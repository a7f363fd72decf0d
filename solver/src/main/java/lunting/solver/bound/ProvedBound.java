package lunting.solver.bound;

import lunting.data.report.Certificate;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The bound that a certificate's prices prove, worked out anew by solving the relaxed problem once.
 * No search is needed, and what the certificate claims is not looked at.
 */
public final class ProvedBound {
  private final Relaxation relaxation;
  private final Multipliers prices;
  private final long value;

  private ProvedBound(Relaxation relaxation, Multipliers prices, long value) {
    this.relaxation = relaxation;
    this.prices = prices;
    this.value = value;
  }

  /**
   * What a certificate proves of a problem; null where its prices are too large to be summed up
   * exactly.
   *
   * <p>Fails: {@link IllegalArgumentException} where a price other than a sector's is negative, or
   * a row has not one price a season day.
   */
  public static @Nullable ProvedBound of(Problem problem, Certificate certificate, int threads) {
    Relaxation relaxation = new Relaxation(problem, () -> false);
    Multipliers prices = Certificates.prices(problem, certificate);
    if (!relaxation.canCount(prices)) {
      return null;
    }
    try (Evaluator evaluator = new Evaluator(relaxation, threads)) {
      Evaluation found = evaluator.at(prices, () -> false);
      return found == null ? null : new ProvedBound(relaxation, prices, found.value());
    }
  }

  /**
   * What no legal plan costs less than, in points of SOFT; 0 says nothing.
   *
   * @param lacking how much of the reserve such a plan may lack, in milli-line-days
   */
  public long lacking(long lacking) {
    return relaxation.bound(value, prices, lacking);
  }
}
