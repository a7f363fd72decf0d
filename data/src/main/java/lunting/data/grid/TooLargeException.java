package lunting.data.grid;

import java.io.IOException;

/** A file that goes past a limit of reading; the message names it. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String limit) {
    super(limit);
  }
}
