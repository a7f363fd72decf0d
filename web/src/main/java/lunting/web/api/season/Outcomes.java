package lunting.web.api.season;

import lunting.web.api.http.Refusal;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;

/** Turns what hinders an act into a refusal. */
final class Outcomes {
  private Outcomes() {}

  /** What was done; a refusal where it was not. */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Hindered<T>(Hindrance hindrance) -> throw refusal(hindrance);
    };
  }

  /** The refusal of what is hindered. */
  static Refusal refusal(Hindrance hindrance) {
    return Refusal.of(
        status(hindrance.kind()),
        hindrance.kind().code(),
        hindrance.sentence(),
        hindrance.findings());
  }

  private static int status(Hindrance.Kind kind) {
    return switch (kind) {
      case SEASON_CHANGED -> 412;
      case SEASON_EXISTS,
          OTHER_SEASON,
          ALREADY_IN_FORCE,
          NOT_THE_DRAFT,
          HASH_DIFFERS,
          OWN_VERSION,
          APPROVALS_MISSING,
          TOO_MANY_BREACHES,
          BREACHES_REMAIN,
          EXCEPTIONS_DIFFER,
          EXCEPTIONS_NOT_BY_APPROVER,
          CONFIRMATION_DIFFERS,
          NOT_IN_FORCE ->
          409;
    };
  }
}
