package lunting.data.finding;

/**
 * A file to be read: its name as the user knows it, for findings, its bytes, and how much of it is
 * read.
 *
 * <p>Threads: the bytes are not copied; nobody may change them while they are read.
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of every upload buys nothing
public record InputFile(String name, byte[] content, Limits limits) {
  /** A file of this name and content that its reader has at hand. */
  public static InputFile of(String name, byte[] content) {
    return new InputFile(name, content, Limits.AT_HAND);
  }

  /** A file of this name and content that somebody sent to a server. */
  public static InputFile sent(String name, byte[] content) {
    return new InputFile(name, content, Limits.SENT);
  }
}
