package lunting.solver.problem;

import lunting.solver.problem.day.DayAmounts;

/**
 * What a plant must take off on each warning day by its industry's measures (clauses 4.2 to 4.4);
 * {@link LineMeasures} has those of its own list.
 *
 * <p>Unit: {@code asked} in lines, or in thousandths of capacity where measures count capacity;
 * {@code owed} in hundredths of the same.
 *
 * @param byLines whether whole stopped lines count; else reduced capacity
 * @param asked the ratio of lines or capacity, rounded up; 0 on other days
 * @param owed the part of it that can be obeyed: with a baseline, only what is off in it or has had
 *     its notice
 */
public record MeasureDuty(boolean byLines, DayAmounts asked, DayAmounts owed) {}
