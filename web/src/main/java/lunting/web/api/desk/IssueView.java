package lunting.web.api.desk;

import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A HARD or MEDIUM rule that a plan does not keep, with its largest breaches.
 *
 * @param amount in {@code unit}
 */
record IssueView(
    RuleId rule,
    Verdict.Severity level,
    @Nullable String clause,
    String unit,
    long amount,
    List<Verdict.Breach> breaches) {
  /** Of a verdict, what makes the plan illegal first. */
  static List<IssueView> of(Verdict verdict) {
    return verdict.rules().stream()
        .filter(rule -> rule.level() != Verdict.Severity.SOFT && rule.amount() > 0)
        .sorted((one, other) -> one.level().compareTo(other.level()))
        .map(rule ->
            new IssueView(
                rule.rule(),
                rule.level(),
                rule.clause(),
                rule.unit(),
                rule.amount(),
                rule.breaches()))
        .toList();
  }
}
