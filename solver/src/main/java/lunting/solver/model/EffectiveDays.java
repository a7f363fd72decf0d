package lunting.solver.model;

import lunting.solver.problem.LineDuty;

/**
 * Which days of a stop count as reduced: all of them, or all but those on which the kiln cools down
 * and heats up, where the reading on ramp days (口径) leaves them out.
 */
final class EffectiveDays {
  private EffectiveDays() {}

  /** The first day that counts: a stop that begins with the season or the quota began cold. */
  static int first(LineDuty line, Run stop) {
    boolean cold = stop.from() == 0 || stop.from() == line.days().quotaFrom();
    return line.countRamps() || cold ? stop.from() : stop.from() + line.limits().coolDownDays();
  }

  /** The last day that counts: a stop that lasts to the season's end does not heat up in it. */
  static int last(LineDuty line, Run stop) {
    boolean lasts = stop.to() == line.days().owed().days() - 1;
    return line.countRamps() || lasts ? stop.to() : stop.to() - line.limits().heatUpDays();
  }

  /** How many of them lie in W(p), the days on which the plant owes its quota. */
  static int owed(LineDuty line, Run stop) {
    return line.days().owed().count(first(line, stop), last(line, stop));
  }
}
