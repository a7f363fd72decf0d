package lunting.web.notice;

import java.time.LocalDate;
import lunting.data.plan.Stretch;
import lunting.data.policy.KilnLimits;
import org.jspecify.annotations.Nullable;

/**
 * The four days of a stop on which people act. Cool-down and heat-up lie inside the days of load 0.
 *
 * @param coolDown the day on which cool-down begins
 * @param cold the first day on which the kiln is cold; null where the fire is lit before that
 * @param fire the day on which the fire is lit
 * @param full the day of full production
 */
record StopDays(LocalDate coolDown, @Nullable LocalDate cold, LocalDate fire, LocalDate full) {
  static StopDays of(Stretch stop, KilnLimits kiln) {
    LocalDate coolDown = stop.span().from();
    LocalDate cold = coolDown.plusDays(kiln.coolDownDays());
    LocalDate full = stop.dayAfter();
    LocalDate heats = full.minusDays(kiln.heatUpDays());
    LocalDate fire = heats.isBefore(coolDown) ? coolDown : heats;
    return new StopDays(coolDown, cold.isAfter(fire) ? null : cold, fire, full);
  }
}
