package lunting.data.tree;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Tells names of time zones from offsets, which browsers and calendars do not know as names. */
final class Zones {
  private static final int SECONDS_AN_HOUR = 3_600;

  /** The fixed zones of the IANA list, Etc/GMT+12 to Etc/GMT-14. */
  private static final int FIRST_HOUR = -12;

  private static final int LAST_HOUR = 14;

  private Zones() {}

  /** Whether the IANA list of time zones has it. */
  static boolean isNamed(String zone) {
    return ZoneId.getAvailableZoneIds().contains(zone) && !zone.startsWith("SystemV/");
  }

  /** The zone of the IANA list that keeps the same offset; null where the text is no offset. */
  static @Nullable String fixed(String zone) {
    Integer hours = hours(zone);
    if (hours == null) {
      return null;
    }
    return hours == 0 ? "Etc/UTC" : "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours);
  }

  /** The whole hours of an offset; null where it is none that has a name. */
  private static @Nullable Integer hours(String zone) {
    try {
      if (!(ZoneId.of(zone).normalized() instanceof ZoneOffset offset)) {
        return null;
      }
      int hours = offset.getTotalSeconds() / SECONDS_AN_HOUR;
      boolean whole = hours * SECONDS_AN_HOUR == offset.getTotalSeconds();
      return whole && hours >= FIRST_HOUR && hours <= LAST_HOUR ? hours : null;
    } catch (DateTimeException e) {
      return null; // no zone at all
    }
  }
}
