package lunting.solver.answer;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.Policy;
import lunting.data.report.Verdict;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

final class AnswerKindTest {
  private static final String PUBLISHED = "K1 ...####.............\nK2 ...####.............";

  @Test
  void eachKindPrefersThePlanThatServesItsOwnAim() {
    Verdict together = verdict("K1 ...####.............", "K2 ...####.............");
    Verdict apart = verdict("K1 ...####.............", "K2 .............####...");

    assertThat(AnswerKind.FEWEST_PLANTS.prefers(policy(), together, apart)).isTrue();
    assertThat(AnswerKind.MOST_EVEN.prefers(policy(), apart, together)).isTrue();
    assertThat(AnswerKind.LEAST_STOPPING.prefers(policy(), together, apart)).isTrue();
  }

  @Test
  void noAimOutweighsADuty() {
    Verdict lacking = verdict("K1 ...####.............", "K2 ....................");
    Verdict kept = verdict("K1 ...####.............", "K2 .............####...");

    for (AnswerKind kind : AnswerKind.values()) {
      assertThat(kind.prefers(policy(), lacking, kept)).isFalse();
    }
  }

  @Test
  void moreOfADutyAloneIsNoReason() {
    Verdict lacking = verdict("K1 ...####.............", "K2 ....................");
    Verdict kept = verdict("K1 .............####...", "K2 .............####...");

    assertThat(AnswerKind.FEWEST_PLANTS.prefers(policy(), kept, lacking)).isFalse();
  }

  @Test
  void nothingIsPreferredToItsEqual() {
    Verdict once = verdict("K1 ...####.............", "K2 ...####.............");

    for (AnswerKind kind : AnswerKind.values()) {
      assertThat(kind.prefers(policy(), once, once)).isFalse();
    }
  }

  private static Policy policy() {
    return sketch("K1 ....................", "K2 ....................").problem().policy();
  }

  private static Verdict verdict(String first, String second) {
    Sketch sketch = sketch(first, second);
    Problem problem = sketch.problem();
    return Checker.check(problem, sketch.plan());
  }

  private static Sketch sketch(String first, String second) {
    return Sketch.rotating(1_500)
        .plant("P1", first)
        .plant("P2", second)
        .when(then -> then.published(0, PUBLISHED));
  }
}
