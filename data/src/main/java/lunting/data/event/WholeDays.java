package lunting.data.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The whole days that the hours of a warning come to: a local day counts if the warning holds for
 * at least twelve hours of it.
 */
public final class WholeDays {
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private WholeDays() {}

  /**
   * The first local day of which at least twelve hours lie after the start.
   *
   * @param zone the policy's time zone; null: that of the offset given
   */
  public static LocalDate first(OffsetDateTime start, @Nullable ZoneId zone) {
    ZoneId local = zone == null ? start.getOffset() : zone;
    LocalDate day = start.atZoneSameInstant(local).toLocalDate();
    while (Duration.between(start.toInstant(), day.plusDays(1).atStartOfDay(local).toInstant())
            .compareTo(HALF_A_DAY)
        < 0) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * The last local day of which at least twelve hours lie before the end. It lies before the {@link
   * #first} day where the warning fills no day.
   *
   * @param zone the policy's time zone; null: that of the offset given
   */
  public static LocalDate last(OffsetDateTime end, @Nullable ZoneId zone) {
    ZoneId local = zone == null ? end.getOffset() : zone;
    LocalDate day = end.atZoneSameInstant(local).toLocalDate();
    while (Duration.between(day.atStartOfDay(local).toInstant(), end.toInstant())
            .compareTo(HALF_A_DAY)
        < 0) {
      day = day.minusDays(1);
    }
    return day;
  }
}
