package lunting.solver.edit;

import java.util.Collection;
import java.util.List;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;

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
