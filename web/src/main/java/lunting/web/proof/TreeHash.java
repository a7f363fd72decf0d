package lunting.web.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a tree's parts: SHA-256, with a first byte that tells leaves from what joins two. */
final class TreeHash {
  static final byte LEAF = 0;
  static final byte INNER = 1;

  private TreeHash() {}

  /** What joins two hashes. */
  static String inner(String left, String right) {
    return of(INNER, HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
  }

  static String of(byte kind, byte[] first, byte[] second) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind);
      digest.update(first);
      digest.update(second);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
