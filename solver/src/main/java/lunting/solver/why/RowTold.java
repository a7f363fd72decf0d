package lunting.solver.why;

import java.util.List;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.data.text.Text;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rules;

/** How the days of one stop or load limit are worded, and what its kiln makes of its length. */
final class RowTold {
  private final Problem problem;
  private final LineDuty line;
  private final List<Reduction> parts;
  private boolean leastTold;

  /**
   * A stop or load limit.
   *
   * @param parts inside the season, in time, as {@link Causes} gives them
   */
  RowTold(Problem problem, LineDuty line, List<Reduction> parts) {
    this.problem = problem;
    this.line = line;
    this.parts = parts;
  }

  int firstDay(Reduction part) {
    return problem.season().dayOf(part.span().from());
  }

  int lastDay(Reduction part) {
    return problem.season().dayOf(part.span().to());
  }

  /** The days of a part as a range of dates. */
  Text days(Reduction part) {
    return DayRanges.of(problem.season(), firstDay(part), lastDay(part));
  }

  /** The days of a part, how many they are, and what the line does on them. */
  Text head(Reduction part) {
    Sentence head =
        part.loadPercent() == 0
            ? Sentence.of("{days}，停产 {count} 天", "{days}, stopped for {count:day}")
            : Sentence.of("{days}，{count} 天以 {load}% 负荷运行", "{days}, {count:day} at {load} % load")
                .with("load", part.loadPercent());
    return head.with("days", days(part)).with("count", part.span().days()).text();
  }

  /** How many days the whole stop has. */
  int days() {
    return lastDay(parts.getLast()) - firstDay(parts.getFirst()) + 1;
  }

  boolean isStop() {
    return parts.getFirst().loadPercent() == 0;
  }

  /** Whether the kiln's least stop holds here and the stop is no longer than that. */
  boolean isLeastStop() {
    int first = firstDay(parts.getFirst());
    int last = lastDay(parts.getLast());
    boolean toTheEnd = line.days().quotaFrom() > 0 && last == problem.days() - 1;
    return isStop()
        && line.limits().minStopDays() > 1
        && days() == line.limits().minStopDays()
        && line.days().isChosen(first, last)
        && !line.days().measured().contains(first)
        && !toTheEnd;
  }

  /** That the kiln's stops have a least length; then it is not said again. */
  Text leastStop() {
    leastTold = true;
    return Sentence.of("每次停产至少 {least} 天", "the kiln stops for {least:day} at least")
        .with("least", line.limits().minStopDays())
        .text();
  }

  /** That a part was published for what no longer holds on its days, and what keeps it there. */
  Sentence formerly(Reduction part, Text what) {
    boolean heats =
        isStop() && lastDay(part) < (long) problem.asOfDay() + line.limits().heatUpDays();
    if (!isLeastStop() && !heats) {
      return Sentence.of("{head}：{what}。", "{head}: {what}.")
          .with("head", head(part))
          .with("what", what);
    }
    return Sentence.of("{head}：{what}，{kiln}。", "{head}: {what}, and {kiln}.")
        .with("head", head(part))
        .with("what", what)
        .with("kiln", isLeastStop() ? leastStop() : heatUp());
  }

  /** That the kiln takes days to cool down. */
  Text coolDown() {
    return Sentence.of("降温须 {cool} 天", "the kiln needs {cool:day} to cool down")
        .with("cool", line.limits().coolDownDays())
        .text();
  }

  /** That the kiln takes days to heat up. */
  Text heatUp() {
    return Sentence.of("升温须 {heat} 天", "the kiln needs {heat:day} to heat up")
        .with("heat", line.limits().heatUpDays())
        .text();
  }

  /** That nothing asks for days but the plan itself, which joins them to those beside them. */
  Text joined() {
    Integer most = problem.plantOf(line).town().inspectionsPerDay();
    return most == null
        ? Text.of(
            "没有条款要求，与相邻的停限产日连排",
            "no clause asks for it; it is planned together with the days beside it")
        : Sentence.of(
                "没有条款要求，与相邻的停限产日连排，属地每日检查停产、复产不超过 {most} 起",
                "no clause asks for it; it is planned together with the days beside it, as the town"
                    + " can attend {most:stop or restart|stops and restarts} a day at most")
            .with("most", most)
            .text();
  }

  /** Says so where the stop is as short as its kiln allows and nothing else has said it. */
  void tellLeastStop(Sentences told) {
    if (line.countable() && isLeastStop() && !leastTold) {
      told.citing(
          Rules.clause(problem.policy(), RuleId.MIN_STOP),
          Sentence.of("该窑炉每次停产至少 {least} 天。", "Its kiln stops for {least:day} at least.")
              .with("least", line.limits().minStopDays()));
    }
  }
}
