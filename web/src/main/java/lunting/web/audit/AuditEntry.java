package lunting.web.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import lunting.web.database.Micros;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One act in the chain.
 *
 * <p>Formula: hash = SHA-256 over number, time in microseconds since 1970, actor, what, subject,
 * details and the hash before it, each as UTF-8 behind its length in bytes and a colon.
 *
 * @param number 1 for the first, each one more than the last
 * @param at in whole microseconds
 * @param details a JSON object of texts, as it is kept
 * @param previous hash of the entry before it; of the first: {@link #START}
 * @param hash of this entry, 64 hex digits
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String what,
    String subject,
    String details,
    String previous,
    String hash) {
  /** What stands before the first entry. */
  public static final String START = "0".repeat(64);

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  /** The details by their names. */
  public Map<String, String> told() {
    return JSON.readValue(details, TEXTS);
  }

  /** The hash that the entry must have. */
  public String expectedHash() {
    return hash(number, at, actor, what, subject, details, previous);
  }

  /** How the details are written down. */
  static String json(Object details) {
    return JSON.writeValueAsString(details);
  }

  static String hash(
      long number,
      Instant at,
      String actor,
      String what,
      String subject,
      String details,
      String previous) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String[] parts = {
      Long.toString(number), Long.toString(Micros.of(at)), actor, what, subject, details, previous
    };
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      all.writeBytes(bytes);
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
