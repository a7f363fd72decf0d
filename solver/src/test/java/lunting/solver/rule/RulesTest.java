package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict.Severity;
import org.junit.jupiter.api.Test;

/** Names what was forgotten when a rule came. */
final class RulesTest {
  @Test
  void everyIdHasItsRuleAtTheSamePlace() {
    assertThat(Rules.ALL)
        .extracting(rule -> rule.head().id())
        .containsExactlyInAnyOrder(RuleId.values())
        .containsExactly(RuleId.values());
  }

  @Test
  void everyRuleHasItsTest() {
    List<String> untested = new ArrayList<>();

    for (Rule rule : Rules.ALL) {
      String test = rule.getClass().getName() + "Test";
      try {
        Class.forName(test);
      } catch (ClassNotFoundException e) {
        untested.add(test);
      }
    }

    assertThat(untested).as("tests of rules that are missing").isEmpty();
  }

  @Test
  void theSoftRulesAreThoseWithAWeight() {
    assertThat(Rules.ALL)
        .filteredOn(rule -> rule.head().level() == Severity.SOFT)
        .extracting(rule -> rule.head().id())
        .containsExactlyElementsOf(RuleId.soft());
  }

  @Test
  void everyWeightIsOneRulesOwn() {
    for (RuleId weighed : RuleId.soft()) {
      Weights alone = Weights.each(0).with(weighed, 7);

      assertThat(Rules.ALL)
          .filteredOn(rule -> rule.head().level() == Severity.SOFT)
          .filteredOn(rule -> rule.head().weight(alone) != 0)
          .extracting(rule -> rule.head().id())
          .as("rules that go by the weight %s", weighed.weightKey())
          .containsExactly(weighed);
    }
  }
}
