package lunting.data.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan means for those who must choose an answer to a warning: whom it disturbs against the
 * published plan, and from which day the warnings have what they ask for.
 *
 * @param plantsDisturbed the plants of {@link ChangeFigures} against the published plan
 * @param lineDaysChanged their line-days
 * @param lineDaysAdded their added line-days
 * @param restarts those restarts of {@link PlanFigures} that lie on asOf or later
 * @param overshoot what is stopped beyond the duties, over the whole season, in average line-days
 * @param unevenness how far the sectors' days lie from an even spread, in average line-days
 * @param worstDay the sector and day of a response that is furthest below its share; null where no
 *     response asks a sector for one
 * @param shareAsked whether a response asks for a share from asOf on
 * @param firstDayReached the day from which every share of the responses is reached; null where it
 *     is not reached before they end, or none is asked
 */
public record AnswerFigures(
    int plantsDisturbed,
    BigDecimal lineDaysChanged,
    BigDecimal lineDaysAdded,
    int restarts,
    BigDecimal overshoot,
    BigDecimal unevenness,
    @Nullable WorstDay worstDay,
    boolean shareAsked,
    @Nullable LocalDate firstDayReached) {
  /**
   * A sector's day.
   *
   * @param share of its capacity that is off
   * @param required share that should be
   */
  public record WorstDay(String sector, LocalDate day, BigDecimal share, BigDecimal required) {}
}
