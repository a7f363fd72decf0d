package lunting.solver.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** What keeps a line from being cut on a day: the past, a pin, its notice, a load limit's floor. */
final class LinesHeld {
  private LinesHeld() {}

  /** Whether a planner has pinned a line to what the published plan has on a day. */
  static boolean isPinned(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    return before != null && before.isPinned(day);
  }

  /** Whether a line can stop, but can no longer be told in time to stand still on a day. */
  static boolean isTooLate(LineDuty line, int day) {
    return line.limits().canStop() && day < line.firstDayToStop();
  }

  /**
   * The most of a line, in percent, that any plan could have off on a day: on a past or pinned day
   * what the published plan has. What livelihood services, least stops and runs forbid is not
   * looked at.
   */
  static int greatestCut(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return line.greatestCut();
    }
    if (day < line.firstOpenDay() || before.isPinned(day)) {
      return before.cut(day);
    }
    if (!isTooLate(line, day)) {
      return Math.max(before.cut(day), line.greatestCut());
    }
    int limited = line.mayRunAtLimit() ? 100 - line.limits().minLoadPercent() : 0;
    return Math.max(before.cut(day), limited);
  }

  /** One sentence that lists lines by the first day on which each could stop. */
  static Text byFirstDay(Problem problem, List<LineDuty> lines) {
    Map<Integer, List<String>> byDay = new TreeMap<>();
    for (LineDuty line : lines) {
      int day = Math.min(line.firstDayToStop(), problem.days());
      byDay.computeIfAbsent(day, each -> new ArrayList<>()).add(line.id());
    }
    List<Text> groups = new ArrayList<>();
    byDay.forEach((day, ids) -> {
      Text from =
          day < problem.days()
              ? Wording.date(problem.season().dateOf(day))
              : Text.of("本季之后", "the season's end");
      groups.add(
          Sentence.of("最早{from}可停的 {count} 条（{lines}）", "{count:line} not before {from} ({lines})")
              .with("from", from)
              .with("count", ids.size())
              .with("lines", Wording.names(ids))
              .text());
    });
    return Wording.parts(groups);
  }

  /** The ids of lines, separated by commas. */
  static Text ids(List<LineDuty> lines) {
    return Wording.names(lines.stream().map(LineDuty::id).toList());
  }
}
