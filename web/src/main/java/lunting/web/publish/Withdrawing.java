package lunting.web.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.text.Sentence;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditEntry;
import lunting.web.notice.Notice;
import lunting.web.notice.NoticeBody;
import lunting.web.notice.Notices;
import lunting.web.proof.Proof;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;
import lunting.web.season.PlannedSeason;
import lunting.web.season.SeasonRows;
import lunting.web.season.Standing;
import lunting.web.season.StandingRows;
import lunting.web.season.VersionState;
import lunting.web.store.Asked;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Takes publications out of force. Each withdrawal is one transaction with its notices, the states
 * of the versions and its act in the chain.
 *
 * <p>Threads: any.
 */
public final class Withdrawing {
  private final Store store;
  private final Prospects prospects;

  public Withdrawing(Store store) {
    this.store = store;
    this.prospects = new Prospects(store);
  }

  /** Withdraws the publication in force; the one before it is in force again. */
  public Outcome<Publication> withdraw(Actor by, Publication publication, String reason) {
    return withdraw(by, publication, reason, null);
  }

  /**
   * The same for a request that may come again.
   *
   * @param asked a request that came before is answered as then; null: it has no key
   */
  public Outcome<Publication> withdraw(
      Actor by, Publication publication, String reason, @Nullable Asked asked) {
    if (store.idempotency().find(asked) != null) {
      return Outcome.done(
          store.database().read(handle -> PublicationRows.get(handle, publication.id())));
    }
    PlannedSeason season =
        store.database().read(handle -> SeasonRows.get(handle, publication.season()));
    if (!publication.id().equals(season.inForce())) {
      return Outcome.hindered(notInForce(publication));
    }
    String previous = publication.previous();
    Publication restored =
        previous == null
            ? null
            : store.database().read(handle -> PublicationRows.find(handle, previous));
    List<NoticeBody> bodies = prospects.ofWithdrawal(publication, restored);
    return store
        .database()
        .write(handle -> {
          if (store.idempotency().find(handle, asked) != null) {
            return Outcome.done(PublicationRows.get(handle, publication.id()));
          }
          PlannedSeason now = SeasonRows.get(handle, publication.season());
          if (!publication.id().equals(now.inForce())) {
            return Outcome.hindered(notInForce(publication));
          }
          store.idempotency().keep(handle, asked, publication.id());
          return Outcome.done(withdraw(handle, by, now, publication, restored, reason, bodies));
        });
  }

  private Publication withdraw(
      Handle handle,
      Actor by,
      PlannedSeason season,
      Publication publication,
      @Nullable Publication restored,
      String reason,
      List<NoticeBody> bodies) {
    Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
    PlanVersion version = prospects.version(restored == null ? publication : restored);
    Notices.Batch notices =
        new Notices(store)
            .written(
                handle,
                new Notices.Occasion(
                    Notice.Kind.WITHDRAWAL,
                    season.id(),
                    season.name(),
                    publication.id(),
                    publication.number(),
                    publication.root(),
                    publication.version(),
                    now,
                    by,
                    reason),
                store.versions().policy(version.made().policy()),
                bodies);
    AuditEntry entry =
        store
            .audit()
            .append(
                handle,
                new Act(
                    by,
                    "withdrawn",
                    publication.id(),
                    Map.of(
                        "season", season.id(),
                        "number", Long.toString(publication.number()),
                        "restored", restored == null ? "" : restored.id(),
                        "notices", notices.digest(),
                        "reason", reason)));
    Proof.Mark mark = new Proof.Mark(entry.number(), entry.hash());
    PublicationRows.insert(
        handle, publication.id(), new Publication.Withdrawal(now, by, reason, mark));
    notices.keep(handle, mark);
    if (restored != null) {
      StandingRows.add(
          handle,
          season.id(),
          new Standing(restored.version(), VersionState.PUBLISHED, now, by, reason, restored.id()));
    }
    StandingRows.add(
        handle,
        season.id(),
        new Standing(
            publication.version(), VersionState.WITHDRAWN, now, by, reason, publication.id()));
    boolean draftHolds = restored != null && restored.version().equals(season.draft());
    SeasonRows.change(
        handle,
        season,
        draftHolds ? null : season.draft(),
        restored == null ? null : restored.id());
    new Approvals(store).judge(handle, SeasonRows.get(handle, season.id()), by);
    return PublicationRows.get(handle, publication.id());
  }

  private static Hindrance notInForce(Publication publication) {
    return Hindrance.of(
        Hindrance.Kind.NOT_IN_FORCE,
        Sentence.of(
                "第 {number} 号公布已不在执行，无需撤回。",
                "The publication {number} is not in force, so it cannot be withdrawn.")
            .with("number", publication.number()));
  }
}
