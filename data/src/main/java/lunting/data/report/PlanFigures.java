package lunting.data.report;

/**
 * A plan counted out by itself: how much of a list it stops, and what it lacks. Plans with the same
 * loads have the same figures, however their rows are cut.
 *
 * @param feasible whether the plan breaks no HARD rule
 * @param plants plants of the list
 * @param plantsReduced plants with a reduction inside the season
 * @param plantsShort plants that reduce less over the season than they owe, as the verdict counts
 *     it
 * @param lines lines of the list
 * @param linesStopped lines with at least one stop day
 * @param stopDays line-days stopped: days of load 0, summed over all lines
 * @param restarts stops that end before the season does; days that touch are one stop, whatever
 *     their causes
 * @param reserveShortfall what the sectors' reserves lack, summed over all days, in milli-line-days
 */
public record PlanFigures(
    boolean feasible,
    Verdict.Totals score,
    int plants,
    int plantsReduced,
    int plantsShort,
    int lines,
    int linesStopped,
    int stopDays,
    int restarts,
    long reserveShortfall) {}
