package lunting.web.command.report;

import java.io.PrintWriter;
import lunting.data.report.Verdict;
import lunting.web.command.io.Console;

/** What a verdict says, for people, on standard output. */
public final class Summary {
  private static final int MAX_BREACHES = 20;

  private final Console console;
  private final PrintWriter out;

  public Summary(Console console) {
    this.console = console;
    this.out = console.out();
  }

  /** One line: whether the plan is legal, and its score. */
  public void result(Verdict verdict) {
    Verdict.Totals score = verdict.score();
    out.println(
        (verdict.feasible()
                ? console.say("方案合规", "The plan is legal")
                : console.say("方案不合规", "The plan is not legal"))
            + String.format(
                console.say("：硬性 %d，备用 %d，优化 %d", ": hard %d, medium %d, soft %d"),
                score.hard(),
                score.medium(),
                score.soft()));
    out.flush();
  }

  /** The result, then every rule that has an amount; breaches of the HARD and MEDIUM ones. */
  public void whole(Verdict verdict) {
    result(verdict);
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.amount() == 0) {
        continue;
      }
      String clause = rule.clause() == null ? "" : " (" + rule.clause() + ")";
      out.printf(
          "%-6s %s%s: %d %s × %d = %d%n",
          rule.level(),
          rule.rule().key(),
          clause,
          rule.amount(),
          rule.unit(),
          rule.weight(),
          rule.penalty());
      if (rule.level() != Verdict.Severity.SOFT) {
        breaches(rule);
      }
    }
    out.flush();
  }

  private void breaches(Verdict.RuleResult rule) {
    rule.breaches().stream().limit(MAX_BREACHES).forEach(this::breach);
    int more = rule.breaches().size() - MAX_BREACHES;
    if (more > 0) {
      out.println(
          "       "
              + console.say(
                  "……另有 " + more + " 处，见校核结果文件", "… and " + more + " more, see the verdict"));
    }
  }

  private void breach(Verdict.Breach breach) {
    out.println(
        "       "
            + breach.subject()
            + (breach.day() == null ? "" : " " + breach.day())
            + ": "
            + breach.amount().toPlainString()
            + (breach.text() == null ? "" : "  " + console.say(breach.text())));
  }
}
