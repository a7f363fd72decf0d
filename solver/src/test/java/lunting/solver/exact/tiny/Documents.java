package lunting.solver.exact.tiny;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lunting.data.json.JsonWriting;

/** What a seed drew, told apart by a digest of its files. */
final class Documents {
  private static final int DIGITS = 12;

  private Documents() {}

  static String digest(TinyCase drawn) {
    MessageDigest digest = sha256();
    digest.update(JsonWriting.policy(drawn.policy()));
    digest.update(JsonWriting.registry(drawn.registry()));
    digest.update(JsonWriting.events(drawn.events()));
    digest.update(String.valueOf(drawn.asOf()).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
