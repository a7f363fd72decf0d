package lunting.data.finding;

/**
 * A file to be read: its name as the user knows it, for findings, and its bytes.
 *
 * <p>Threads: the bytes are not copied; nobody may change them while they are read.
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of every upload buys nothing
public record InputFile(String name, byte[] content) {
  /** A file of this name and content. */
  public static InputFile of(String name, byte[] content) {
    return new InputFile(name, content);
  }
}
