package lunting.web.api.desk;

import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.edit.BreachTold;
import lunting.solver.edit.Judgement;
import lunting.solver.edit.RuleChange;
import lunting.solver.problem.Problem;
import lunting.web.desk.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What edits mean.
 *
 * @param legal whether the plan keeps every HARD rule after them
 * @param changes the rules whose amount or, of HARD ones, whose places change, the worst first
 * @param said one sentence for the telephone
 */
record JudgedView(boolean legal, ScoresView score, List<RuleChangeView> changes, Text said) {
  /** The plan's score before and after. */
  record ScoresView(Verdict.Totals before, Verdict.Totals after) {}

  /**
   * A rule whose amount changes, or a HARD one that is broken in another place.
   *
   * @param breaks whether a HARD rule is broken more than before by anybody on any day
   * @param text the breach that grew most; null where none is told
   */
  record RuleChangeView(
      RuleId rule,
      Verdict.Severity level,
      @Nullable String clause,
      String unit,
      long before,
      long after,
      boolean breaks,
      @Nullable Text text) {
    static RuleChangeView of(RuleChange change, BreachTold told) {
      return new RuleChangeView(
          change.rule(),
          change.level(),
          change.clause(),
          change.unit(),
          change.before(),
          change.after(),
          change.breaks(),
          told.of(change.worst()));
    }
  }

  static JudgedView of(Deed.Done done) {
    return of(done.copy().base().problem(), done.judgement(), done.lines());
  }

  /**
   * What edits mean.
   *
   * @param lines ids of the lines that they change
   */
  static JudgedView of(Problem problem, Judgement judgement, List<String> lines) {
    BreachTold told = new BreachTold(problem, lines);
    return new JudgedView(
        judgement.legal(),
        new ScoresView(judgement.before(), judgement.after()),
        judgement.changes().stream().map(change -> RuleChangeView.of(change, told)).toList(),
        judgement.said());
  }
}
