package lunting.solver.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.plan.Reduction;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;

/**
 * Counts what other reductions of a few lines would change of a plan. Only the duties in which
 * these lines have a part are recounted, before and after; the amounts of all others stay.
 *
 * <p>Shape: its verdicts have the amounts and the score of the whole plan, but list the breaches of
 * those duties alone, and neither plants nor coverage.
 *
 * <p>Threads: immutable.
 */
public final class CountOfLines {
  private final LoadTable loads;
  private final List<LineDuty> lines;
  private final List<Rule> rules = new ArrayList<>();

  /** Of each of these rules, what all others break of it. */
  private final List<BigDecimal> others = new ArrayList<>();

  private final Verdict before;

  CountOfLines(
      LoadTable loads, List<LineDuty> lines, List<BigDecimal> exact, Set<Severity> levels) {
    this.loads = loads;
    this.lines = lines;
    List<BigDecimal> sums = new ArrayList<>();
    for (int place = 0; place < exact.size(); place++) {
      Rule rule = Rules.ALL.get(place);
      if (levels.contains(rule.head().level())) {
        rules.add(rule);
        sums.add(exact.get(place));
      }
    }
    List<RuleCount> counts = RuleCount.each(rules, loads.about(lines));
    for (int place = 0; place < counts.size(); place++) {
      others.add(sums.get(place).subtract(counts.get(place).exact()));
    }
    before = verdict(counts);
  }

  /** The verdict on the plan as it is. */
  public Verdict before() {
    return before;
  }

  /**
   * The verdict on the plan with other reductions.
   *
   * @param reductions all of each line that changes, by its id
   */
  public Verdict after(Map<String, List<Reduction>> reductions) {
    Map<LineDuty, List<Reduction>> changed = new HashMap<>();
    reductions.forEach((id, own) -> {
      LineDuty line = loads.problem().getLine(id);
      if (!lines.contains(line)) {
        throw new IllegalArgumentException(
            "The count is not about the line (%s).".formatted(line.id()));
      }
      changed.put(line, own);
    });
    return verdict(RuleCount.each(rules, loads.with(changed).about(lines)));
  }

  private Verdict verdict(List<RuleCount> counts) {
    Problem problem = loads.problem();
    List<Verdict.RuleResult> results = new ArrayList<>();
    for (int place = 0; place < counts.size(); place++) {
      RuleCount count = counts.get(place);
      results.add(
          count.result(
              problem,
              problem.policy().weights(),
              others.get(place).add(count.exact()),
              Tally::largest));
    }
    Verdict.Totals score = Checker.totals(results);
    return new Verdict(score.hard() == 0, score, results, List.of(), List.of());
  }
}
