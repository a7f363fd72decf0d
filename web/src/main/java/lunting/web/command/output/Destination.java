package lunting.web.command.output;

import java.io.Closeable;
import java.io.IOException;
import lunting.data.finding.Fault;
import org.jspecify.annotations.Nullable;

/** Where the name of an output leads, and how something is put there. */
interface Destination extends Closeable {
  /** Why nothing can be put there, found out by trying; null where it can. */
  @Nullable Fault refusal();

  /** Whether what stands there before is replaced. */
  boolean replaces();

  /** Makes everything ready, so that {@link #put} has as little as possible left that can fail. */
  void prepare(Content content) throws IOException;

  /** Puts there what was made ready. */
  void put(Content content) throws IOException;

  /** Removes what was made ready and not put. */
  @Override
  void close() throws IOException;
}
