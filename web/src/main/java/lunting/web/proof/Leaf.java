package lunting.web.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What was published for one plant.
 *
 * @param content a text; equal exactly where the plant is to do the same
 * @param salt 64 hex digits that nobody can guess, so that nobody finds the content by trying
 */
public record Leaf(String content, String salt) {
  private static final int SALT_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A leaf with a salt of its own. */
  public static Leaf salted(String content) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Leaf(content, HexFormat.of().formatHex(salt));
  }

  /** SHA-256 over the byte 0, the salt and the content as UTF-8; hex digits. */
  public String hash() {
    return TreeHash.of(
        TreeHash.LEAF, HexFormat.of().parseHex(salt), content.getBytes(StandardCharsets.UTF_8));
  }
}
