package lunting.solver.problem;

import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Levels;

/**
 * The season days that matter to a plant: when it owes, and when the calendar, an order or a
 * warning asks something of it.
 *
 * @param inForceFrom first day the plant is in force (clause 3.1); the season's length for a plant
 *     that is exempt throughout
 * @param quotaFrom f(p), the first day it owes a quota; 0 for a plant that never owes one
 * @param owed W(p), the days its quota is counted on; none for an exempt plant
 * @param calendar the CALENDAR days of its own windows, else of its grade, from the day it is in
 *     force (clause 4.2)
 * @param avoid days on which it would rather not be stopped
 * @param ordered days on which it must rectify or was found concealed (clauses 3.4a, 3.4b)
 * @param measured days on which it must take measures, from the day it is in force (4.2 to 4.4)
 * @param fixedRun every day of its own {@code mustRun}, whatever else is asked on it
 * @param mustRun the must-run days: those of {@code fixedRun} on which nothing asks for a reduction
 * @param wish days on which it would rather be stopped, if it has to stop at all
 * @param asked days on which the calendar, an order or a measure asks for reductions
 * @param levels the warning level of each day for its industry in its group of towns
 */
public record PlantDays(
    int inForceFrom,
    int quotaFrom,
    DaySet owed,
    DaySet calendar,
    DaySet avoid,
    DaySet ordered,
    DaySet measured,
    DaySet fixedRun,
    DaySet mustRun,
    DaySet wish,
    DaySet asked,
    Levels levels) {
  /** Whether the plant is in force on a day. */
  public boolean inForce(int day) {
    return day >= inForceFrom;
  }

  /** Whether a stop with these ends is chosen, not imposed by the calendar or an order. */
  public boolean isChosen(int firstDay, int lastDay) {
    return !isImposed(firstDay) && !isImposed(lastDay);
  }

  /** Whether the calendar or an order stops the plant on a day. */
  public boolean isImposed(int day) {
    return calendar.contains(day) || ordered.contains(day);
  }

  /** Whether the calendar, an order or a measure asks for reductions on a day. */
  public boolean isAsked(int day) {
    return asked.contains(day);
  }
}
