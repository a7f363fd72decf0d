package lunting.web.notice;

import java.time.Instant;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one plant is told, as it is kept and printed.
 *
 * @param number within the season, from 1; never used again
 * @param publication id of the publication, or of the one that is withdrawn
 * @param publicationNumber its number within the season
 * @param root of the publication, that a proof can be held to; null in notices that were kept
 *     before it was printed
 * @param version id of the plan version that was published, or is withdrawn
 * @param at when it was sent out
 * @param by who published or withdrew
 * @param reason why
 * @param sender the jurisdiction of the policy; null where it names none
 * @param policy title of the policy; null where it has none
 * @param supervisionPhone whom to call (clause 5.3); null where the policy does not say
 */
public record Notice(
    String id,
    long number,
    Kind kind,
    String season,
    String seasonName,
    String publication,
    long publicationNumber,
    @Nullable String root,
    String version,
    Instant at,
    String by,
    String reason,
    @Nullable Text sender,
    @Nullable Text policy,
    @Nullable String supervisionPhone,
    NoticeBody body) {
  /** Why a notice is sent out. */
  public enum Kind {
    PUBLICATION,
    WITHDRAWAL
  }
}
