package lunting.data.cells;

import java.io.IOException;
import lunting.data.text.Sentence;
import lunting.data.text.Text;

/** A file that goes past a limit of reading, which it names in both languages. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Text limit;

  /** Names the limit, as part of a sentence. */
  public TooLargeException(Sentence limit) {
    this(limit.text());
  }

  private TooLargeException(Text limit) {
    super(limit.english());
    this.limit = limit;
  }

  /** The limit, as part of a sentence. */
  public Text limit() {
    return limit;
  }
}
