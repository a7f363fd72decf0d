package lunting.web.publish;

import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to publish.
 *
 * @param season id of the season
 * @param revision of the season as the actor saw it
 * @param hash of what was reviewed
 * @param confirmed the counts that were typed
 * @param key names the request, so that it is not carried out twice; null: none is given
 * @param digest of the request; another one with the same key is refused
 */
public record PublishOrder(
    Actor by,
    String season,
    long revision,
    PlanVersion version,
    String hash,
    Prospect.Confirmed confirmed,
    String reason,
    List<Accepted> exceptions,
    @Nullable String key,
    String digest) {
  /** More exceptions than these are no exceptions. */
  public static final int MAX_EXCEPTIONS = 100;

  /** Copies the list. */
  public PublishOrder {
    exceptions = List.copyOf(exceptions);
  }

  /**
   * A breach that the actor accepts.
   *
   * @param rule its key
   * @param subject id of what breaches the rule
   */
  public record Accepted(String rule, String subject, String reason) {}
}
