package lunting.solver.problem;

import lunting.data.calendar.Span;
import lunting.solver.problem.day.DaySet;

/**
 * What a period of the season asks of one plant (clause 3.3).
 *
 * @param span as the policy has it; it may reach outside the season
 * @param firstDay its first day inside the season, as a day number
 * @param within its days inside the season
 * @param days its days among W(p)
 * @param ratio r_k(p) in 1/10,000
 * @param asked what it asks before that was cut to what the plant can give on its days, in
 *     thousandths·days
 * @param need need_k(p) in thousandths·days
 */
public record PeriodDuty(
    Span span, int firstDay, DaySet within, DaySet days, int ratio, long asked, long need) {}
