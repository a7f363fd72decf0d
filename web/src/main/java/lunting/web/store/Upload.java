package lunting.web.store;

import java.time.Instant;
import java.util.List;
import lunting.data.finding.Finding;

/**
 * A policy or list that somebody sent, as it was read: without an ERROR.
 *
 * @param file its name as the sender gave it
 * @param digest of its bytes as they came
 * @param findings warnings only
 */
public record Upload<T>(
    String id, Instant created, String file, String digest, T value, List<Finding> findings) {
  /** Copies the list. */
  public Upload {
    findings = List.copyOf(findings);
  }
}
