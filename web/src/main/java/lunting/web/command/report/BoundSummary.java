package lunting.web.command.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import lunting.data.report.BoundGap;
import lunting.data.report.Certificate;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.bound.ProvedBound;
import lunting.web.command.io.Console;

/** What a bound says, alone and of a plan, for people, on standard output. */
public final class BoundSummary {
  private final Console console;

  public BoundSummary(Console console) {
    this.console = console;
  }

  /** What was found. */
  public void found(Certificate found) {
    tell(
        found.bound() == 0
            ? Sentence.of("没有证明出大于 0 的下界。", "No bound above 0 was proved.")
            : Sentence.of(
                    "合规方案的成本不低于 {bound}（日常份额不缺）。",
                    "No legal plan whose reserve stands costs less than {bound}.")
                .with("bound", found.bound()));
  }

  /** How far a plan is from the bound, and how the bound was obtained. */
  public void of(Verdict verdict, Certificate certificate, ProvedBound proved) {
    Verdict.Totals score = verdict.score();
    if (!verdict.feasible()) {
      tell(
          Sentence.of(
                  "成本下界 {bound} 只对合规方案成立，本方案不合规，不与之相比。",
                  "The bound {bound} holds for legal plans; this one is not legal and is not"
                      + " measured against it.")
              .with("bound", proved.lacking(0)));
    } else {
      gap(-score.soft(), -score.medium(), proved.lacking(-score.medium()));
    }
    obtained(certificate);
  }

  private void gap(long cost, long lacking, long bound) {
    if (bound == 0) {
      tell(
          Sentence.of("成本 {cost}；没有证明出大于 0 的下界。", "It costs {cost}; no bound above 0 is proved.")
              .with("cost", cost));
      return;
    }
    Text least =
        lacking == 0
            ? Sentence.of(
                    "日常份额不缺的合规方案，成本不低于 {bound}",
                    "No legal plan whose reserve stands costs less than {bound}")
                .with("bound", bound)
                .text()
            : Sentence.of(
                    "日常份额所缺不超过 {lacks} 标准线·天的合规方案，成本不低于 {bound}",
                    "No legal plan that lacks at most {lacks} line-days of reserve costs less than"
                        + " {bound}")
                .with("lacks", BigDecimal.valueOf(lacking, 3).toPlainString())
                .with("bound", bound)
                .text();
    BigDecimal percent = new BoundGap(cost, bound).percent();
    Sentence told =
        percent == null
            ? Sentence.of(
                "{least}；本方案 {cost}，高出 {gap}；下界过低，不宜折算成百分比。",
                "{least}; this one costs {cost}, {gap} more; the bound is too low for a percentage"
                    + " to mean anything.")
            : Sentence.of(
                    "{least}；本方案 {cost}，高出 {gap}（{percent}%）。",
                    "{least}; this one costs {cost}, {gap} more ({percent} %).")
                .with("percent", percent.toPlainString());
    tell(told.with("least", least).with("cost", cost).with("gap", cost - bound));
  }

  private void obtained(Certificate certificate) {
    Long steps = certificate.steps();
    Duration spent = certificate.spent();
    if (steps == null || spent == null) {
      tell(
          Sentence.of(
              "下界由按企业分解的拉格朗日松弛求得，已在此重新核验。",
              "The bound comes from a Lagrangian relaxation by plant and was proved anew here."));
    } else {
      tell(
          Sentence.of(
                  "下界由按企业分解的拉格朗日松弛求得（试价 {steps} 次，{spent} 秒），已在此重新核验。",
                  "The bound comes from a Lagrangian relaxation by plant ({steps} prices tried in"
                      + " {spent} s) and was proved anew here.")
              .with("steps", steps)
              .with("spent", String.format(Locale.ROOT, "%.1f", spent.toMillis() / 1000.0)));
    }
  }

  private void tell(Sentence sentence) {
    console.out().println(console.say(sentence));
    console.out().flush();
  }
}
