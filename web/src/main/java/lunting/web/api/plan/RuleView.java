package lunting.web.api.plan;

import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the verdict without its breaches.
 *
 * @param breaches how many the verdict lists
 */
public record RuleView(
    RuleId rule,
    Verdict.Severity level,
    @Nullable String clause,
    long amount,
    long weight,
    long penalty,
    String unit,
    int breaches) {
  public static RuleView of(Verdict.RuleResult rule) {
    return new RuleView(
        rule.rule(),
        rule.level(),
        rule.clause(),
        rule.amount(),
        rule.weight(),
        rule.penalty(),
        rule.unit(),
        rule.breaches().size());
  }
}
