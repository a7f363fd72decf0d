package lunting.solver.reach;

import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;

/**
 * What keeps a line from another load on a day. Whatever tells what could still be had, and what
 * holds it back, asks here.
 */
enum Hold {
  /** The day is over: it has what was carried out. */
  PAST,
  /** A planner has pinned the line to what the published plan has. */
  PINNED,
  /** No stop of its plant may be planned on the day. */
  MUST_RUN,
  /** It can stop, but can no longer be told in time to stand still. */
  LATE,
  /** Nothing holds it. */
  NONE;

  static Hold of(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    Hold byRules = byRules(line, day);
    return byRules != PAST && before != null && before.isPinned(day) ? PINNED : byRules;
  }

  /** The same by the rules alone, which know no pins. */
  private static Hold byRules(LineDuty line, int day) {
    if (line.baseline() != null && day < line.firstOpenDay()) {
      return PAST;
    }
    if (line.countable() && line.days().mustRun().contains(day)) {
      return MUST_RUN;
    }
    return line.limits().canStop() && day < line.firstDayToStop() ? LATE : NONE;
  }

  /**
   * The most of a line, in percent, that any plan could have off on a day which keeps the pins.
   * What livelihood services, least stops and runs forbid is not looked at.
   */
  static int greatestCut(LineDuty line, int day) {
    return greatestCut(line, day, of(line, day));
  }

  /** The same of any legal plan, whether it keeps the pins or not. */
  static int greatestLegalCut(LineDuty line, int day) {
    return greatestCut(line, day, byRules(line, day));
  }

  private static int greatestCut(LineDuty line, int day, Hold hold) {
    LineBaseline before = line.baseline();
    int published = before == null ? 0 : before.cut(day);
    return switch (hold) {
      case PAST -> published;
      case PINNED -> published;
      case MUST_RUN -> 0;
      case LATE -> Math.max(published, limited(line, day));
      case NONE -> Math.max(published, line.greatestCut());
    };
  }

  /** What a load limit may take off a line that can stop. */
  private static int limited(LineDuty line, int day) {
    if (line.mayRunAtLimit()) {
      return 100 - line.limits().minLoadPercent();
    }
    if (line.measures() == null || !line.isLimitedByList(day)) {
      return 0;
    }
    int load = Math.toIntExact(line.measures().asked().on(day));
    return 100 - Math.max(load, line.limits().minLoadPercent());
  }
}
