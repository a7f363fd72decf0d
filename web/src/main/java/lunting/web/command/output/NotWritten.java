package lunting.web.command.output;

import java.io.IOException;

/** What was worked out could not be put where it was asked for; that has been told. */
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1L;

  NotWritten(IOException cause) {
    super(cause);
  }
}
