package lunting.solver.verdict;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;

/**
 * A plan on which every rule is counted, so that what other reductions of a few lines would change
 * is found without counting all of it again.
 *
 * <p>Threads: immutable.
 */
public final class CountedPlan {
  private final LoadTable loads;
  private final Verdict verdict;
  private final List<BigDecimal> exact;

  private CountedPlan(LoadTable loads, Verdict verdict, List<BigDecimal> exact) {
    this.loads = loads;
    this.verdict = verdict;
    this.exact = exact;
  }

  /** Counts every rule on a plan. */
  public static CountedPlan of(Problem problem, Plan plan) {
    LoadTable loads = LoadTable.of(problem, plan);
    List<RuleCount> counts = RuleCount.each(Rules.ALL, loads);
    return new CountedPlan(
        loads,
        Checker.verdict(loads, counts, Tally::largest),
        counts.stream().map(RuleCount::exact).toList());
  }

  /** The verdict on the plan, which is that of {@link Checker#check}. */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * For those who will ask what other reductions of these lines would change.
   *
   * @param lines ids of lines of the list
   * @param levels rules of other levels are left out
   */
  public CountOfLines about(Set<String> lines, Set<Severity> levels) {
    List<LineDuty> own =
        lines.stream()
            .map(loads.problem()::getLine)
            .sorted(Comparator.comparingInt(LineDuty::index))
            .toList();
    return new CountOfLines(loads, own, exact, levels);
  }
}
