package lunting.data.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The four days of a stop on which people act: the kiln begins to cool down (降温), it is cold
 * (停产到位), its fire is lit (点火), it is back in full production (复产). A load limit has none of them:
 * its kiln stays hot, so only its first day and the day after its last one are told.
 *
 * <p>Shape: the days of load 0 contain the cool-down at their beginning and the heat-up at their
 * end. So cool-down begins on the first of them, production on the day after the last of them, and
 * the fire is lit as many days before that as the kiln takes to heat up, but not before the stop
 * begins.
 *
 * <p>Where ramp days do not count ({@link Readings.RampDays#DO_NOT_COUNT}), a stop that begins on
 * the season's first day counts from that day on, so its kiln has to be cold by then and begins to
 * cool down before the season; one that reaches the season's last day counts to the end, so its
 * fire is lit after it.
 *
 * <p>An order to stop lasts to its last day, whatever a kiln needs: the fire is lit on the day
 * after it at the earliest, and production follows when the kiln is hot. Where an order still holds
 * on the season's last day, nobody knows yet when that will be.
 *
 * @param coolDown the day on which cool-down begins; may lie before the season
 * @param cold the first day on which the kiln is cold; null where the fire is lit before that
 * @param fire the day on which the fire is lit; null where an order still holds the line on the
 *     season's last day
 * @param full the day on which the line produces again; null where {@code fire} is
 * @param loadAfter the load that the line may then run at, in percent: 100, or that of a load limit
 *     which follows at once
 */
public record StopDates(
    LocalDate coolDown,
    @Nullable LocalDate cold,
    @Nullable LocalDate fire,
    @Nullable LocalDate full,
    int loadAfter) {
  /** One of the four days, in the order in which they come. */
  public enum Step {
    COOL_DOWN,
    COLD,
    FIRE,
    FULL;

    /** What happens on the day. */
    public Text text() {
      return switch (this) {
        case COOL_DOWN -> Text.of("降温", "cool-down begins");
        case COLD -> Text.of("停产到位", "cold");
        case FIRE -> Text.of("点火", "fire lit");
        case FULL -> Text.of("复产", "full production");
      };
    }
  }

  /** A step with its day. */
  public record Day(Step step, LocalDate date) {}

  /**
   * The days of a stop.
   *
   * @param kiln the line's own limits
   * @param stop of load 0; its days outside the season are left out
   * @param next what the line does next; null: it is not reduced again
   */
  public static StopDates of(Policy policy, KilnLimits kiln, Stretch stop, @Nullable Stretch next) {
    Span season = policy.season().span();
    Span days = stop.span().clip(season);
    if (days == null || !stop.isStop()) {
      throw new IllegalArgumentException(
          "The days (%s) of line (%s) must be a stop with a day in the season."
              .formatted(stop.span(), stop.line()));
    }
    boolean ramps = policy.readings().rampDays() == Readings.RampDays.COUNT;
    boolean toTheEnd = days.to().equals(season.to());
    int before = !ramps && days.from().equals(season.from()) ? kiln.coolDownDays() : 0;
    int after = !ramps && toTheEnd ? kiln.heatUpDays() : 0;
    LocalDate coolDown = days.from().minusDays(before);
    LocalDate cold = coolDown.plusDays(kiln.coolDownDays());
    LocalDate free = dayAfterOrders(stop, days.from());
    if (free.isAfter(season.to())) {
      return new StopDates(coolDown, cold, null, null, 100);
    }
    LocalDate end = days.to().plusDays(1L + after);
    LocalDate fire = later(end.minusDays(kiln.heatUpDays()), free);
    boolean ordered = free.isAfter(days.from());
    LocalDate full = ordered ? later(end, fire.plusDays(kiln.heatUpDays())) : end;
    return new StopDates(
        coolDown, cold.isAfter(fire) ? null : cold, fire, full, loadAfter(stop, next));
  }

  private static int loadAfter(Stretch stop, @Nullable Stretch next) {
    return next == null || !next.span().from().equals(stop.dayAfter()) ? 100 : next.loadPercent();
  }

  /** The day after the last one that an order holds; the given day where none does. */
  private static LocalDate dayAfterOrders(Stretch stop, LocalDate first) {
    LocalDate free = first;
    for (Reduction part : stop.parts()) {
      free = part.cause() == Reduction.Cause.ORDER ? part.span().to().plusDays(1) : free;
    }
    return free;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * The days in time, as they are told: cool-down is left out where the kiln needs none, and so is
   * the fire where production begins with it.
   */
  public List<Day> days() {
    List<Day> days = new ArrayList<>();
    if (!coolDown.equals(cold)) {
      days.add(new Day(Step.COOL_DOWN, coolDown));
    }
    if (cold != null) {
      days.add(new Day(Step.COLD, cold));
    }
    if (fire != null && !fire.equals(full)) {
      days.add(new Day(Step.FIRE, fire));
    }
    if (full != null) {
      days.add(new Day(Step.FULL, full));
    }
    return days;
  }
}
