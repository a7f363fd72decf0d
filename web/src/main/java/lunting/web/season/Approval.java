package lunting.web.season;

import java.time.Instant;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that a version may be published as it was reviewed.
 *
 * @param hash of what was reviewed
 * @param reason null where none was given
 */
public record Approval(Actor by, Instant at, String hash, @Nullable String reason) {}
