package lunting.solver.problem;

import lunting.solver.problem.day.DayAmounts;

/**
 * What the measures of its plant's own list leave to one line on each day (clauses 4.2 to 4.4).
 *
 * <p>Unit: loads in percent; 100 where nothing is asked of the line.
 *
 * @param asked the load that the list gives; at least its minimum load where the line cannot stop
 * @param owed the load that can be obeyed: with a baseline and before its notice has passed, no
 *     less than what was published
 */
public record LineMeasures(DayAmounts asked, DayAmounts owed) {
  /** Whether the list names the line on a day, and with a load above a stop. */
  public boolean limits(int day) {
    return asked.on(day) > 0 && asked.on(day) < 100;
  }
}
