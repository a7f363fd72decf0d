package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.math.BigInteger;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.solver.line.DayRule;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * Load limits (限产) are only for lines that cannot stop, serve livelihood or are measured by
 * capacity, and never below the technical minimum.
 *
 * <p>Formula: line-days with load &lt; minLoad on a line that cannot stop; or 0 &lt; load &lt; 1 on
 * a line that can stop, unless it serves livelihood or its industry's measures count capacity, and
 * then 0 &lt; load &lt; minLoad. With a baseline, days from asOf on.
 *
 * <p>Level: HARD. Unit: line-days. Clause: 3.3a/d.
 */
final class LoadLimit implements Rule {
  private static final RuleHead HEAD = RuleHead.hard(RuleId.LOAD_LIMIT, "3.3a/d", "line-days");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.getPattern().isLimited() || !line.duty().limits().canStop())
        .penalize(HardMediumSoftScore.ofHard(1_000), DayRule.LOAD_LIMIT::amountIn)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (LineDuty line : plan.reducedLines()) {
      int minLoad = line.limits().minLoadPercent();
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        int load = plan.load(line, day);
        boolean limited = load > 0 && load < 100;
        if (limited && isGivenByList(line, day, load)) {
          continue;
        }
        if (!line.limits().canStop() && load < minLoad) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  Sentence.of(
                          "该线不能停产，负荷 {load}% 低于最低负荷 {least}%。",
                          "The line cannot stop; its load of {load}% is below its least load of"
                              + " {least}%.")
                      .with("load", load)
                      .with("least", minLoad)
                      .text());
        } else if (line.limits().canStop() && limited && !line.mayRunAtLimit()) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  Sentence.of(
                          "该线可以停产，应优先停产，不得以 {load}% 负荷限产。",
                          "The line can stop and must stop rather than run at {load}%.")
                      .with("load", load)
                      .text());
        } else if (line.limits().canStop() && limited && load < minLoad) {
          tally.add(
              line.id(),
              day,
              1,
              () ->
                  Sentence.of(
                          "负荷 {load}% 低于最低负荷 {least}%。",
                          "Its load of {load}% is below its least load of {least}%.")
                      .with("load", load)
                      .with("least", minLoad)
                      .text());
        }
      }
    }
  }

  /** Whether the plant's own list gives a line that can stop this load, or a lower one above 0. */
  private static boolean isGivenByList(LineDuty line, int day, int load) {
    if (line.measures() == null || !line.limits().canStop()) {
      return false;
    }
    long given = line.measures().asked().on(day);
    return given > 0 && given < 100 && load >= given && load >= line.limits().minLoadPercent();
  }

  @Override
  public BigInteger most(Problem problem) {
    return Most.lineDays(problem);
  }
}
