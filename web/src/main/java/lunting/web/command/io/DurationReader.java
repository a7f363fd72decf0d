package lunting.web.command.io;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a time as people write it ({@code 30s}, {@code 2m}) or as ISO 8601 does ({@code PT30S}).
 */
public final class DurationReader implements ITypeConverter<Duration> {
  /** No solve may take longer. */
  static final Duration MAX = Duration.ofHours(24);

  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})(ms|s|m|min|h)");

  @Override
  public Duration convert(String written) {
    Duration time = parse(written.strip());
    if (time.isNegative() || time.isZero() || time.compareTo(MAX) > 0) {
      throw new TypeConversionException(
          "The time (" + written + ") must be positive and at most 24 h.");
    }
    return time;
  }

  private static Duration parse(String written) {
    Matcher matcher = SHORT.matcher(written.toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      long amount = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "ms" -> Duration.ofMillis(amount);
        case "s" -> Duration.ofSeconds(amount);
        case "h" -> Duration.ofHours(amount);
        default -> Duration.ofMinutes(amount);
      };
    }
    try {
      return Duration.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "The time (" + written + ") must be like 30s, 2m or PT30S.");
    }
  }
}
