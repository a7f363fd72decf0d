package lunting.web.api.files;

import java.math.BigDecimal;
import java.util.Locale;
import lunting.data.report.BoundGap;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.web.store.PlanVersion;
import lunting.web.store.VersionBound;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan can be from the best, as the page shows it.
 *
 * @param cost of the plan, in points of SOFT
 * @param bound no legal plan that lacks no more of its reserve costs less; 0 says nothing
 * @param gap by how much the plan costs more; null where the bound says nothing
 * @param gapPercent the same in percent of the bound; null where the bound says too little
 * @param how the way the bound was obtained, and for which plans it holds
 */
public record BoundView(
    long cost,
    long bound,
    @Nullable Long gap,
    @Nullable BigDecimal gapPercent,
    long steps,
    BigDecimal spentSeconds,
    Text how) {
  /** What a bound says of a version. */
  public static BoundView of(PlanVersion version, VersionBound proved) {
    Verdict.Totals score = version.figures().score();
    return of(-score.soft(), -score.medium(), proved);
  }

  static BoundView of(long cost, long lacking, VersionBound proved) {
    BoundGap gap = new BoundGap(cost, proved.bound());
    return new BoundView(
        cost,
        proved.bound(),
        gap.amount(),
        gap.percent(),
        proved.steps(),
        BigDecimal.valueOf(proved.spent().toMillis(), 3),
        how(lacking, proved));
  }

  private static Text how(long lacking, VersionBound proved) {
    Sentence told =
        lacking == 0
            ? Sentence.of(
                "按企业分解的拉格朗日松弛，试价 {steps} 次，{spent} 秒；对日常份额不缺的合规方案成立。",
                "By a Lagrangian relaxation by plant, {steps} prices tried in {spent} s; it holds"
                    + " for legal plans whose reserve stands.")
            : Sentence.of(
                    "按企业分解的拉格朗日松弛，试价 {steps} 次，{spent} 秒；对所缺不超过 {lacking} 标准线·天的合规方案成立。",
                    "By a Lagrangian relaxation by plant, {steps} prices tried in {spent} s; it"
                        + " holds for legal plans that lack at most {lacking} line-days of"
                        + " reserve.")
                .with("lacking", Wording.milli(lacking));
    return told.with("steps", proved.steps())
        .with("spent", String.format(Locale.ROOT, "%.1f", proved.spent().toMillis() / 1000.0))
        .text();
  }
}
