package lunting.web.season;

import java.time.Instant;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A state of a plan version, with who made it so.
 *
 * @param version id of the version
 * @param reason null where none was given
 * @param publication the publication that made it so; null where none did
 */
public record Standing(
    String version,
    VersionState state,
    Instant at,
    Actor by,
    @Nullable String reason,
    @Nullable String publication) {}
