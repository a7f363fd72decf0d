package lunting.web.api.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a HARD or MEDIUM rule by a published plan under new events.
 *
 * @param plant the plant that is the subject, or whose line is; null where none is
 */
record ImpactBreach(
    RuleId rule,
    Verdict.Severity level,
    @Nullable String clause,
    String subject,
    @Nullable String plant,
    @Nullable LocalDate day,
    BigDecimal amount,
    String unit,
    @Nullable Text text) {
  /** All of a verdict, in the order of the rules. */
  static List<ImpactBreach> of(Problem problem, Verdict verdict) {
    List<ImpactBreach> found = new ArrayList<>();
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() != Verdict.Severity.SOFT) {
        for (Verdict.Breach breach : rule.breaches()) {
          found.add(
              new ImpactBreach(
                  rule.rule(),
                  rule.level(),
                  rule.clause(),
                  breach.subject(),
                  plant(problem, rule.rule(), breach.subject()),
                  breach.day(),
                  breach.amount(),
                  rule.unit(),
                  breach.text()));
        }
      }
    }
    return found;
  }

  /** Ids of sectors, services and towns may be those of plants or lines: the rule tells which. */
  private static @Nullable String plant(Problem problem, RuleId rule, String subject) {
    if (Set.of(RuleId.RESERVE, RuleId.LIVELIHOOD, RuleId.INSPECTIONS).contains(rule)) {
      return null;
    }
    LineDuty line = problem.lineById().get(subject);
    return line == null ? subject : problem.plantOf(line).id();
  }
}
