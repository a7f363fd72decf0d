package lunting.web.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Names what one server keeps, such as {@code plan-5q3n8tx7kd-2}: its kind, the server, its number.
 * No server gives an id that another gave, so that an old link leads nowhere instead of to
 * something else.
 *
 * <p>Shape of the server's part: the second in which it started (6 digits, so that ids of later
 * servers sort behind), then 4 random ones; base 32 without i, l, o and u.
 *
 * <p>Threads: any.
 */
public final class Ids {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BITS = 5;
  private static final int TIME_DIGITS = 6;
  private static final int RANDOM_DIGITS = 4;

  /** Six digits of seconds from here on last until 2058. */
  private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

  private final String server;
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  private Ids(String server) {
    this.server = server;
  }

  /** The ids of a server that starts now. */
  public static Ids startingAt(Instant now) {
    return startingAt(now, new SecureRandom());
  }

  static Ids startingAt(Instant now, RandomGenerator random) {
    long seconds = Duration.between(FIRST, now).toSeconds();
    return new Ids(
        digits(seconds, TIME_DIGITS) + digits(random.nextLong() & Long.MAX_VALUE, RANDOM_DIGITS));
  }

  /** The next id of a kind. */
  public synchronized String next(String kind) {
    return kind + "-" + server + "-" + lastNumbers.merge(kind, 1, Integer::sum);
  }

  private static String digits(long number, int count) {
    StringBuilder written = new StringBuilder();
    for (int digit = count - 1; digit >= 0; digit--) {
      written.append(DIGITS.charAt((int) (number >> (digit * BITS)) & (DIGITS.length() - 1)));
    }
    return written.toString();
  }
}
