package lunting.web.command.report;

import java.io.PrintWriter;
import java.util.Locale;
import lunting.data.report.Verdict;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
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
        console.say(
            Sentence.of(
                    "{plan}：硬性 {hard}，份额 {medium}，优化 {soft}",
                    "{plan}: hard {hard}, medium {medium}, soft {soft}")
                .with(
                    "plan",
                    verdict.feasible()
                        ? Text.of("方案合规", "The plan is legal")
                        : Text.of("方案不合规", "The plan is not legal"))
                .with("hard", score.hard())
                .with("medium", score.medium())
                .with("soft", score.soft())));
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
          Locale.ROOT,
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
                  Sentence.of("……另有 {more} 处，见校核结果文件", "… and {more} more, see the verdict")
                      .with("more", more)));
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
