package lunting.solver.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.solver.Sketch;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;

/** What a verdict must say of one rule. */
final class VerdictRows {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  private VerdictRows() {}

  /** The verdict on what is drawn. */
  static Verdict verdict(Sketch drawn) {
    return Checker.check(drawn.problem(), drawn.plan());
  }

  /** The plan is illegal for this rule and breaks no other HARD or MEDIUM rule. */
  static void assertOnlyHardFault(
      Verdict verdict, RuleId rule, @Nullable String clause, long amount, long weight) {
    assertThat(verdict.rules())
        .filteredOn(row -> row.level() != Severity.SOFT && row.amount() > 0)
        .extracting(Verdict.RuleResult::rule)
        .containsExactly(rule);
    assertRow(verdict, rule, clause, amount, weight);
    assertThat(verdict.score().hard()).isEqualTo(-amount * weight);
    assertThat(verdict.score().medium()).isZero();
    assertThat(verdict.feasible()).isFalse();
  }

  /** The plan breaks no HARD or MEDIUM rule. */
  static void assertLegal(Verdict verdict) {
    assertThat(verdict.score().hard()).isZero();
    assertThat(verdict.score().medium()).isZero();
    assertThat(verdict.feasible()).isTrue();
  }

  static void assertRow(
      Verdict verdict, RuleId rule, @Nullable String clause, long amount, long weight) {
    Verdict.RuleResult row = row(verdict, rule);
    assertThat(row.clause()).isEqualTo(clause);
    assertThat(row.amount()).isEqualTo(amount);
    assertThat(row.weight()).isEqualTo(weight);
    assertThat(row.penalty()).isEqualTo(amount * weight);
  }

  static void assertBreaches(Verdict verdict, RuleId rule, Tuple... expected) {
    assertThat(row(verdict, rule).breaches())
        .extracting(
            Verdict.Breach::subject,
            Verdict.Breach::day,
            breach -> breach.amount().longValueExact())
        .containsExactly(expected);
  }

  /** A breach of a whole amount; {@code day} counts from the season's first. */
  static Tuple breach(String subject, @Nullable Integer day, long amount) {
    return tuple(subject, day == null ? null : FIRST_DAY.plusDays(day), amount);
  }

  static Verdict.RuleResult row(Verdict verdict, RuleId rule) {
    return verdict.rules().stream()
        .filter(result -> result.rule() == rule)
        .findFirst()
        .orElseThrow();
  }
}
