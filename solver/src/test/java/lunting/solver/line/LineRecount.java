package lunting.solver.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.policy.RuleId;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;

/** What the checker's recount finds on one line, every other line running all season. */
final class LineRecount {
  private LineRecount() {}

  /** The amounts that a rule finds on a line, by day number; days without a breach left out. */
  static Map<Integer, Long> byDay(Problem problem, LineRule rule, LineDuty line, List<Run> runs) {
    Tally tally = new Tally();
    rule(rule.id()).recount(loads(problem, line, runs), tally);
    Map<Integer, Long> amounts = new TreeMap<>();
    for (Tally.Entry entry : tally.all()) {
      if (entry.subject().equals(line.id())) {
        amounts.merge(entry.day(), entry.amount().longValueExact(), Long::sum);
      }
    }
    return amounts;
  }

  /** The amount that a rule finds on a line. */
  static long sum(Problem problem, LineRule rule, LineDuty line, List<Run> runs) {
    return byDay(problem, rule, line, runs).values().stream().mapToLong(Long::longValue).sum();
  }

  private static LoadTable loads(Problem problem, LineDuty line, List<Run> runs) {
    return LoadTable.of(problem, Recount.plan(problem, Map.of(line, runs)));
  }

  private static Rule rule(RuleId id) {
    return Rules.ALL.stream()
        .filter(rule -> rule.head().id() == id)
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
  }
}
