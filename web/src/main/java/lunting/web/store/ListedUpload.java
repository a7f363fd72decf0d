package lunting.web.store;

import java.time.Instant;
import java.util.List;
import lunting.data.finding.Finding;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a list of uploads says of each.
 *
 * @param author who sent it
 * @param file its name as the sender gave it
 * @param digest of its bytes as they came
 * @param findings warnings only
 * @param previous reference of the version before, which stays as it is; null for none
 */
public record ListedUpload(
    String id,
    Instant created,
    Actor author,
    String file,
    String digest,
    UploadHeadings headings,
    List<Finding> findings,
    @Nullable String previous) {
  /** Copies the list. */
  public ListedUpload {
    findings = List.copyOf(findings);
  }
}
