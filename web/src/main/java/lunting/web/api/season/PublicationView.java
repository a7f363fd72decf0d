package lunting.web.api.season;

import java.time.Instant;
import java.util.List;
import lunting.web.notice.AcceptedBreach;
import lunting.web.proof.Proof;
import lunting.web.publish.Publication;
import lunting.web.season.PlannedSeason;
import org.jspecify.annotations.Nullable;

/** A publication as the page shows it; each part as in {@link Publication}. */
record PublicationView(
    String id,
    String season,
    long number,
    String planVersion,
    @Nullable String previous,
    State state,
    Instant at,
    String by,
    String reason,
    String hash,
    long plantsChanged,
    long notices,
    List<AcceptedBreach> exceptions,
    List<String> approvals,
    String root,
    Proof.Mark audit,
    @Nullable WithdrawalView withdrawal) {
  /** What became of it. */
  enum State {
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN
  }

  record WithdrawalView(Instant at, String by, String reason, Proof.Mark audit) {}

  static PublicationView of(PlannedSeason season, Publication publication) {
    Publication.Withdrawal withdrawal = publication.withdrawal();
    return new PublicationView(
        publication.id(),
        publication.season(),
        publication.number(),
        publication.version(),
        publication.previous(),
        state(season, publication),
        publication.at(),
        publication.by().name(),
        publication.reason(),
        publication.hash(),
        publication.plantsChanged(),
        publication.notices(),
        publication.exceptions(),
        publication.approvals(),
        publication.root(),
        publication.audit(),
        withdrawal == null
            ? null
            : new WithdrawalView(
                withdrawal.at(), withdrawal.by().name(), withdrawal.reason(), withdrawal.audit()));
  }

  private static State state(PlannedSeason season, Publication publication) {
    if (publication.withdrawal() != null) {
      return State.WITHDRAWN;
    }
    return publication.id().equals(season.inForce()) ? State.IN_FORCE : State.SUPERSEDED;
  }
}
