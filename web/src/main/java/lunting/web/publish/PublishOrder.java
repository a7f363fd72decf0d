package lunting.web.publish;

import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.store.Asked;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to publish.
 *
 * @param season id of the season
 * @param revision of the season as the actor saw it
 * @param hash of what was reviewed
 * @param confirmed the counts that were typed
 * @param asked the request by its key, so that it is not carried out twice; null: it has none
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
    @Nullable Asked asked) {
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
