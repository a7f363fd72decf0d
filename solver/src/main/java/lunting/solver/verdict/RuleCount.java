package lunting.solver.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lunting.data.policy.Weights;
import lunting.data.report.Verdict;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.RuleHead;
import lunting.solver.rule.Tally;

/** What a recount of one rule found. */
record RuleCount(Rule rule, Tally tally) {
  /** Of so many lines rules are recounted on all cores; of fewer, that is not worth it. */
  private static final int MANY_LINES = 5_000;

  /** Recounts each of some rules. */
  static List<RuleCount> each(List<Rule> rules, LoadTable loads) {
    // Recounts share nothing but the loads, which nobody changes.
    Stream<Rule> each = loads.lines().size() < MANY_LINES ? rules.stream() : rules.parallelStream();
    return each.map(rule -> of(rule, loads)).toList();
  }

  private static RuleCount of(Rule rule, LoadTable loads) {
    Tally tally = new Tally();
    rule.recount(loads, tally);
    return new RuleCount(rule, tally);
  }

  /** The sum of what was found, not rounded. */
  BigDecimal exact() {
    return tally.exact();
  }

  /**
   * The verdict on the rule.
   *
   * @param exact the sum of its amounts, which may be more than what was recounted
   * @param listed the breaches that are told
   */
  Verdict.RuleResult result(
      Problem problem,
      Weights weights,
      BigDecimal exact,
      Function<Tally, List<Tally.Entry>> listed) {
    RuleHead head = rule.head();
    List<Verdict.Breach> breaches = new ArrayList<>();
    for (Tally.Entry entry : listed.apply(tally)) {
      breaches.add(
          new Verdict.Breach(
              entry.subject(),
              entry.day() == Tally.NO_DAY ? null : problem.season().dateOf(entry.day()),
              entry.amount(),
              entry.text().get()));
    }
    long amount = Tally.total(exact);
    long weight = head.weight(weights);
    return new Verdict.RuleResult(
        head.id(),
        head.level(),
        head.clause(problem.policy()),
        amount,
        weight,
        Math.multiplyExact(amount, weight),
        head.unit(),
        breaches);
  }
}
