package lunting.data.cells;

import java.io.IOException;

/** A file that goes past a limit of reading; the message names it. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the limit. */
  public TooLargeException(String limit) {
    super(limit);
  }
}
