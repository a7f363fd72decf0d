package lunting.data.cells;

import java.io.IOException;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file that is no workbook, or not a whole one; what is wrong with it is said in both languages.
 */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  /** Names what is wrong, as part of a sentence. */
  DamagedException(Sentence reason) {
    this(reason.text(), null);
  }

  /** The same where a library was the first to see it. */
  DamagedException(Sentence reason, Exception cause) {
    this(reason.text(), cause);
  }

  private DamagedException(Text reason, @Nullable Exception cause) {
    super(reason.english(), cause);
    this.reason = reason;
  }

  /** What is wrong, as part of a sentence. */
  Text reason() {
    return reason;
  }
}
