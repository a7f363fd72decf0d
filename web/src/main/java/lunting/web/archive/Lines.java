package lunting.web.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts lines and digests them while they are written, or read again. */
final class Lines {
  private static final byte[] END = {'\n'};

  private final OutputStream out;
  private final MessageDigest digest;
  private long count;

  Lines(OutputStream out) {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  void write(byte[] line) throws IOException {
    out.write(line);
    out.write(END);
    digest.update(line);
    digest.update(END);
    count++;
  }

  long count() {
    return count;
  }

  /** The digest of all lines, 64 hex digits; to be asked for once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
