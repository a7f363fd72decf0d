package lunting.web.season;

import java.time.Instant;
import lunting.web.audit.Actor;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a planner's work: one policy and one list, with at most one plan in force. Every plan
 * version for their two ids is the season's.
 *
 * @param author who began it
 * @param policy the policy as it was when the season began
 * @param registry the list as it was when the season began; a mended one keeps its id
 * @param revision goes up with every draft, publication and withdrawal
 * @param draft id of the version that is to be published next; null where none is
 * @param inForce id of the publication in force; null where none is
 */
public record PlannedSeason(
    String id,
    String name,
    Instant created,
    Actor author,
    Document policy,
    Document registry,
    long revision,
    @Nullable String draft,
    @Nullable String inForce) {
  /**
   * A document that a season began with.
   *
   * @param ref what a request names it by, such as {@code policies/…}
   * @param hash its digest
   * @param id the id inside the document
   */
  public record Document(String ref, String hash, String id) {}

  /** Whether a version is one of the season's. */
  public boolean has(PlanVersion version) {
    return version.headings().policy().equals(policy.id())
        && version.headings().registry().equals(registry.id());
  }
}
