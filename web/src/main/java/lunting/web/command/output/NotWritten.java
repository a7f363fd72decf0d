package lunting.web.command.output;

import java.io.IOException;
import java.util.List;
import lunting.data.text.Sentence;

/** What was worked out could not be put where it was asked for, and is kept elsewhere. */
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Sentence> told;
  private final transient List<byte[]> homeless;

  NotWritten(List<Sentence> told, List<byte[]> homeless, IOException cause) {
    super(cause);
    this.told = List.copyOf(told);
    this.homeless = List.copyOf(homeless);
  }

  /** For each file, why it could not be written and where its content is now. */
  public List<Sentence> told() {
    return told;
  }

  /** What no folder took; it can only be said. */
  public List<byte[]> homeless() {
    return homeless;
  }
}
