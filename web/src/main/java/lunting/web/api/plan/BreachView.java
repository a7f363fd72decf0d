package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** A breach of a HARD or MEDIUM rule by the plant or one of its lines. */
record BreachView(
    RuleId rule,
    Verdict.Severity level,
    @Nullable String clause,
    String subject,
    @Nullable LocalDate day,
    BigDecimal amount,
    @Nullable Text text) {
  static BreachView of(Verdict.RuleResult rule, Verdict.Breach breach) {
    return new BreachView(
        rule.rule(),
        rule.level(),
        rule.clause(),
        breach.subject(),
        breach.day(),
        breach.amount(),
        breach.text());
  }
}
