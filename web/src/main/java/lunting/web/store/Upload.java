package lunting.web.store;

import java.time.Instant;
import java.util.List;
import lunting.data.finding.Finding;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A policy or list that somebody sent, as it was read: without an ERROR.
 *
 * @param author who sent it
 * @param file its name as the sender gave it
 * @param digest of its bytes as they came
 * @param findings warnings only
 * @param previous reference of the version before, which stays as it is; null for none
 */
public record Upload<T>(
    String id,
    Instant created,
    Actor author,
    String file,
    String digest,
    T value,
    List<Finding> findings,
    @Nullable String previous) {
  /** Copies the list. */
  public Upload {
    findings = List.copyOf(findings);
  }
}
