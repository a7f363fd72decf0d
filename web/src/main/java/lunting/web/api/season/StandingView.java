package lunting.web.api.season;

import java.time.Instant;
import lunting.web.season.Standing;
import lunting.web.season.VersionState;
import org.jspecify.annotations.Nullable;

/** Where a plan version stands; all but the state is null for what was never more than a trial. */
record StandingView(
    VersionState state,
    @Nullable Instant since,
    @Nullable String by,
    @Nullable String reason,
    @Nullable String publication) {
  static StandingView of(@Nullable Standing standing) {
    return standing == null
        ? new StandingView(VersionState.EXPERIMENT, null, null, null, null)
        : new StandingView(
            standing.state(),
            standing.at(),
            standing.by().name(),
            standing.reason(),
            standing.publication());
  }
}
