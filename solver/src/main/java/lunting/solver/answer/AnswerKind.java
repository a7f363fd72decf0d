package lunting.solver.answer;

import java.util.Comparator;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.report.AnswerFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.Aim;

/** What an answer to a warning puts first: the same rules with other weights. */
public enum AnswerKind {
  /** As few plants as possible hear of it. */
  FEWEST_PLANTS("变动企业最少", "Fewest plants disturbed", RuleId.DISTURBED_PLANTS),

  /** The stops stay spread over days and plants. */
  MOST_EVEN("最均衡", "Most even", RuleId.EVEN_COVERAGE, RuleId.UNFAIRNESS),

  /** As little as possible is stopped beyond the duty, as few kilns as possible are relit. */
  LEAST_STOPPING(
      "额外停产和复产最少", "Least extra stopping, fewest restarts", RuleId.RESTARTS, RuleId.OVERSHOOT);

  private static final int TIMES_MORE = 10;

  /** Weights past this one outweigh the others as they are. */
  private static final int HEAVY = 10_000;

  private final String zh;
  private final String en;

  @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list, which the type cannot say.
  private final List<RuleId> first;

  AnswerKind(String zh, String en, RuleId... first) {
    this.zh = zh;
    this.en = en;
    this.first = List.of(first);
  }

  /** How a planner reads it. */
  public Text title() {
    return Text.of(zh, en);
  }

  /** What a solve for this answer is after: it may change a plan only where a duty is not kept. */
  public Aim aim(Policy policy) {
    return new Aim(false, weights(policy.weights()));
  }

  /** Puts the figures first that keep best what the name promises. */
  Comparator<AnswerFigures> promise() {
    return switch (this) {
      case FEWEST_PLANTS ->
          Comparator.comparingInt(AnswerFigures::plantsDisturbed)
              .thenComparing(AnswerFigures::lineDaysChanged);
      case MOST_EVEN -> Comparator.comparing(AnswerFigures::unevenness);
      case LEAST_STOPPING ->
          Comparator.comparing(AnswerFigures::lineDaysAdded)
              .thenComparingInt(AnswerFigures::restarts);
    };
  }

  /** What a plan costs by the weights of this kind. */
  long cost(Policy policy, Verdict verdict) {
    Weights weights = weights(policy.weights());
    long cost = 0;
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() == Verdict.Severity.SOFT) {
        cost += rule.amount() * weights.of(rule.rule());
      }
    }
    return cost;
  }

  /** The weights that it searches by. */
  Weights weights(Weights own) {
    return Weights.by(
        rule -> first.contains(rule) ? more(own.of(rule), rule, TIMES_MORE) : own.of(rule));
  }

  /** A weight that counts so many times more; a weight of 0 counts as the usual one. */
  static int more(int weight, RuleId rule, int times) {
    return weight >= HEAVY ? weight : times * Math.max(weight, rule.usualWeight());
  }
}
