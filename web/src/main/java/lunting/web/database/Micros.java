package lunting.web.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them: whole microseconds since 1970. */
public final class Micros {
  private Micros() {}

  /** The number that is kept of a moment. */
  public static long of(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  /** The moment of a number. */
  public static Instant toInstant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
