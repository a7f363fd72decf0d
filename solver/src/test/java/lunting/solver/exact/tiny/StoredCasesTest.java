package lunting.solver.exact.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lunting.data.report.Verdict;
import lunting.solver.exact.Proof;
import lunting.solver.exact.Prover;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The stored optima: of cases that are still drawn so, reached by the stored plans, and proved. */
final class StoredCasesTest {
  private static final int FEWEST_CASES = 80;

  @Test
  void thereAreManyCasesAndSomeOfEveryKind() {
    List<ExactCase> cases = ExactCase.stored(List.of(CaseKind.values()));

    assertThat(cases.size()).isGreaterThanOrEqualTo(FEWEST_CASES);
    for (CaseKind kind : CaseKind.values()) {
      assertThat(cases.stream().map(ExactCase::name)).anyMatch(name -> name.startsWith(kind.key()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySeedStillDrawsTheCaseThatWasProved(CaseKind kind) {
    for (StoredCase stored : StoredCases.of(kind).cases()) {
      TinyCase drawn = kind.draw(stored.seed());

      String documents = Documents.digest(drawn);

      assertThat(documents).as(drawn.name()).isEqualTo(stored.documents());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCheckerGivesEveryStoredPlanTheStoredScore(CaseKind kind) {
    for (ExactCase exact : ExactCase.stored(List.of(kind))) {
      if (exact.plan() != null) {
        Verdict.Totals score = Checker.score(exact.problem(), exact.plan());

        assertThat(score).as(exact.name()).isEqualTo(exact.best());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"LINE_RATIOS, 2", "LOAD_LIMITS, 2", "CALENDARS, 3"})
  void aHandfulIsProvedAnew(CaseKind kind, int seed) {
    ExactCase exact = StoredCases.of(kind).get(seed).exact(kind);

    Proof proof = Prover.prove(exact.problem(), exact.plan(), Duration.ofMinutes(5));

    Verdict.Totals best = Objects.requireNonNull(exact.best());
    assertThat(proof.status()).isEqualTo(Proof.Status.OPTIMAL);
    assertThat(proof.medium()).isEqualTo(best.medium());
    assertThat(proof.soft()).isEqualTo(best.soft());
  }
}
