package lunting.data.finding;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader found wrong with its input.
 *
 * @param severity whether the input is unusable
 * @param code stable name of the kind of finding, such as {@code unknown-key}
 * @param file the file it stands in, as the caller named it
 * @param place JSON Pointer such as {@code /plants/3/lines/0/capacity}, or sheet, row and column;
 *     empty for the whole file
 * @param value the value that was found; null where there is none
 * @param message what is wrong, and the way out, in both languages
 */
public record Finding(
    Severity severity,
    String code,
    String file,
    String place,
    @Nullable String value,
    Text message) {
  /** Whether the input can still be used. */
  public enum Severity {
    /** Nothing is written; the program ends with exit code 2. */
    ERROR,
    /** Printed; the work goes on. */
    WARNING
  }

  /** The finding as the command line prints it: {@code file:path: message}. */
  public String line(boolean chinese) {
    return file + ":" + place + ": " + (chinese ? message.zh() : message.english());
  }
}
