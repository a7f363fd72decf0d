package lunting.solver.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lunting.data.plan.Pin;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/** What keeps lines from being cut on a day: their notice, a load limit's floor, a pin. */
final class LinesHeld {
  private final Problem problem;

  LinesHeld(Problem problem) {
    this.problem = problem;
  }

  /** Whether a planner has pinned a day of a line to what the published plan has. */
  boolean isPinned(LineDuty line, int day) {
    Baseline baseline = problem.baseline();
    if (baseline == null) {
      return false;
    }
    LocalDate date = problem.season().dateOf(day);
    for (Pin pin : baseline.plan().pins()) {
      if (pin.line().equals(line.id()) && pin.span().contains(date)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line that can stop can not be told in time to stand still on a day. */
  static boolean isTooLate(LineDuty line, int day) {
    return line.limits().canStop() && day < line.firstDayToStop();
  }

  /**
   * The most of a line, in percent, that any plan could have off on an open day. What livelihood
   * services, least stops and runs forbid is not looked at.
   */
  int greatestCut(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    if (before != null && isPinned(line, day)) {
      return before.cut(day);
    }
    if (before == null || !isTooLate(line, day)) {
      return line.greatestCut();
    }
    int limited = line.mayRunAtLimit() ? 100 - line.limits().minLoadPercent() : 0;
    return Math.max(before.cut(day), limited);
  }

  /** Lines by the first day on which each could stop, so that many stay one sentence. */
  Text byFirstDay(List<LineDuty> lines) {
    Map<Integer, List<String>> byDay = new TreeMap<>();
    for (LineDuty line : lines) {
      int day = Math.min(line.firstDayToStop(), problem.days());
      byDay.computeIfAbsent(day, each -> new ArrayList<>()).add(line.id());
    }
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    byDay.forEach((day, ids) -> {
      Text from =
          day < problem.days()
              ? Wording.date(problem.season().dateOf(day))
              : Text.of("本季之后", "the season's end");
      zh.add("最早%s可停的 %d 条（%s）".formatted(from.zh(), ids.size(), String.join("、", ids)));
      en.add(
          "%s not before %s (%s)"
              .formatted(
                  Wording.counted(ids.size(), "line"), from.english(), String.join(", ", ids)));
    });
    return Text.of(String.join("；", zh), String.join("; ", en));
  }

  /** Their ids, one after the other. */
  static Text ids(List<LineDuty> lines) {
    List<String> ids = lines.stream().map(LineDuty::id).toList();
    return Text.of(String.join("、", ids), String.join(", ", ids));
  }
}
