package lunting.web.command.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as files write it, {@code 2020-12-05}. */
public final class DateReader implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public LocalDate convert(String written) {
    try {
      if (FORM.matcher(written.strip()).matches()) {
        return LocalDate.parse(written.strip());
      }
    } catch (DateTimeException e) {
      throw refusal(written);
    }
    throw refusal(written);
  }

  private static TypeConversionException refusal(String written) {
    return new TypeConversionException("The date (" + written + ") must be like 2020-12-05.");
  }
}
