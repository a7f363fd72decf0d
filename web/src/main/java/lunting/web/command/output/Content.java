package lunting.web.command.output;

import java.io.IOException;
import java.io.OutputStream;

/** What is to be in a file; it may be asked for more than once. */
@FunctionalInterface
public interface Content {
  /** Writes all of it and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;
}
