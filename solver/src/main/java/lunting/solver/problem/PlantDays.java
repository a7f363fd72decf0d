package lunting.solver.problem;

/**
 * The days that matter to a plant.
 *
 * @param inForceFrom first day the plant is in force (clause 3.1); the season's length for a plant
 *     that is exempt throughout
 * @param quotaFrom f(p), the first day it owes a quota
 * @param owed W(p), the days its quota is counted on; none for an exempt plant
 * @param calendar the CALENDAR days of its grade from the day it is in force (clause 4.2)
 * @param avoid days on which it would rather not be stopped
 */
public record PlantDays(
    int inForceFrom, int quotaFrom, DaySet owed, DaySet calendar, DaySet avoid) {
  /** Whether the plant is in force on a day. */
  public boolean inForce(int day) {
    return day >= inForceFrom;
  }

  /** Whether a stop with these ends is chosen, not imposed by the calendar. */
  public boolean isChosen(int firstDay, int lastDay) {
    return !calendar.contains(firstDay) && !calendar.contains(lastDay);
  }
}
