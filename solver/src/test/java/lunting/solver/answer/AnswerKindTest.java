package lunting.solver.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.plan.Verdict;
import lunting.data.policy.Policy;
import lunting.solver.Sketch;
import lunting.solver.check.Checker;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

final class AnswerKindTest {
  private static final String PUBLISHED = "K1 ...####.............\nK2 ...####.............";

  @Test
  void eachKindTakesThePlanThatServesItsOwnAim() {
    Verdict together = verdict("K1 ...####.............", "K2 ...####.............");
    Verdict apart = verdict("K1 ...####.............", "K2 .............####...");
    List<Verdict> found = List.of(apart, together);

    assertThat(AnswerKind.FEWEST_PLANTS.best(policy(), found)).isEqualTo(1);
    assertThat(AnswerKind.MOST_EVEN.best(policy(), found)).isZero();
    assertThat(AnswerKind.LEAST_STOPPING.best(policy(), found)).isEqualTo(1);
  }

  @Test
  void noAimOutweighsADuty() {
    Verdict short1 = verdict("K1 ...####.............", "K2 ....................");
    Verdict kept = verdict("K1 ...####.............", "K2 .............####...");

    assertThat(AnswerKind.FEWEST_PLANTS.best(policy(), List.of(short1, kept))).isEqualTo(1);
  }

  @Test
  void ofEqualsTheFirstIsTaken() {
    Verdict once = verdict("K1 ...####.............", "K2 ...####.............");

    for (AnswerKind kind : AnswerKind.values()) {
      assertThat(kind.best(policy(), List.of(once, once))).isZero();
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
