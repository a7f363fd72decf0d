package lunting.solver.edit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.CountOfLines;
import lunting.solver.verdict.CountedPlan;

/**
 * What an edit means: the plan after it beside the plan before.
 *
 * @param legal whether the plan keeps every HARD rule after it
 * @param changes the rules whose amount changes, the worst first
 * @param said one sentence for the telephone: whether it can be done, or that it was, and what it
 *     breaks or costs
 */
public record Judgement(
    boolean legal,
    Verdict.Totals before,
    Verdict.Totals after,
    List<RuleChange> changes,
    Text said) {
  /** Copies the list. */
  public Judgement {
    changes = List.copyOf(changes);
  }

  /**
   * Judges edits that are only tried: no more is counted than what their lines have a part in.
   *
   * @param counted the plan as it stands
   */
  public static Judgement ofTrial(Problem problem, CountedPlan counted, Applied.Done done) {
    Set<String> lines = done.lines().keySet();
    CountOfLines count = counted.about(lines, EnumSet.allOf(Severity.class));
    return of(
        problem,
        count.before(),
        count.after(LineRows.reductions(done.lines())),
        EditStage.TRIAL,
        done.what(),
        lines);
  }

  /**
   * Judges an edit.
   *
   * @param what what it does, as part of a sentence
   * @param lines ids of the lines that it changes
   */
  public static Judgement of(
      Problem problem,
      Verdict before,
      Verdict after,
      EditStage stage,
      Text what,
      Collection<String> lines) {
    List<RuleChange> changes = RuleChange.between(before, after);
    return new Judgement(
        after.feasible(),
        before.score(),
        after.score(),
        changes,
        new Saying(new BreachTold(problem, lines), before, after, changes, stage).of(what));
  }
}
