package lunting.web.publish;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.web.audit.Act;
import lunting.web.audit.AuditEntry;
import lunting.web.database.Counters;
import lunting.web.notice.AcceptedBreach;
import lunting.web.notice.Notice;
import lunting.web.notice.Notices;
import lunting.web.proof.HashTree;
import lunting.web.proof.Leaf;
import lunting.web.proof.Proof;
import lunting.web.season.Approvals;
import lunting.web.season.Changed;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;
import lunting.web.season.PlannedSeason;
import lunting.web.season.SeasonRows;
import lunting.web.season.Standing;
import lunting.web.season.StandingRows;
import lunting.web.season.VersionState;
import lunting.web.store.OpenPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Puts plans in force. Each publication is one transaction with its notices, its leaves, the states
 * of the versions and its act in the chain.
 *
 * <p>Threads: any; of two who publish at once one wins, and the other is told so.
 */
public final class Publishing {
  private final Store store;
  private final Prospects prospects;

  public Publishing(Store store) {
    this.store = store;
    this.prospects = new Prospects(store);
  }

  /** What publishing a version of a season would do. */
  public Prospect prospect(PlannedSeason season, PlanVersion version) {
    return prospects.of(season, version);
  }

  /** The publication with this id; null where there never was one. */
  public @Nullable Publication find(String id) {
    return store.database().read(handle -> PublicationRows.find(handle, id));
  }

  /** The publications of a season before a number, newest first. */
  public List<Publication> list(PlannedSeason season, long before, int limit) {
    return store
        .database()
        .read(handle -> PublicationRows.list(handle, season.id(), before, limit));
  }

  /** How many publications of a season there are; their numbers may have gaps. */
  public long count(PlannedSeason season) {
    return store.database().read(handle -> PublicationRows.count(handle, season.id()));
  }

  /** Publishes the draft of a season. */
  public Outcome<Publication> publish(PublishOrder order) {
    Outcome<Publication> known = store.database().read(handle -> known(handle, order));
    if (known != null) {
      return known;
    }
    PlannedSeason season = store.database().read(handle -> SeasonRows.get(handle, order.season()));
    if (season.revision() != order.revision()) {
      return Outcome.hindered(changed(season));
    }
    if (!order.version().id().equals(season.draft())) {
      return Outcome.hindered(Approvals.notTheDraft(order.version()));
    }
    Prospect prospect = prospects.of(season, order.version());
    OrderCheck check = new OrderCheck(order, prospect);
    Hindrance hindrance = check.hindrance();
    if (hindrance != null) {
      return Outcome.hindered(hindrance);
    }
    OpenPlan open = store.versions().open(order.version());
    Map<String, Leaf> leaves = PublishedText.leaves(open.inputs().registry(), open.plan());
    return store
        .database()
        .write(handle -> {
          Outcome<Publication> meanwhile = known(handle, order);
          if (meanwhile != null) {
            return meanwhile;
          }
          PlannedSeason now = SeasonRows.get(handle, order.season());
          return now.revision() == order.revision()
              ? Outcome.done(publish(handle, order, prospect, check, leaves))
              : Outcome.hindered(new Changed(store).hindrance(handle, now));
        });
  }

  /** What a request with the same key led to; null where there was none. */
  private @Nullable Outcome<Publication> known(Handle handle, PublishOrder order) {
    String earlier = store.idempotency().find(handle, order.asked());
    return earlier == null ? null : Outcome.done(PublicationRows.get(handle, earlier));
  }

  private Hindrance changed(PlannedSeason season) {
    return store.database().read(handle -> new Changed(store).hindrance(handle, season));
  }

  private Publication publish(
      Handle handle,
      PublishOrder order,
      Prospect prospect,
      OrderCheck check,
      Map<String, Leaf> leaves) {
    PlannedSeason season = prospect.season();
    List<AcceptedBreach> accepted = check.accepted();
    String id = store.ids().next("publication");
    long number = Counters.next(handle, "publication/" + season.id());
    Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
    String root = HashTree.of(List.copyOf(leaves.values())).root();
    Policy policy = store.versions().policy(order.version().made().policy());
    Notices.Batch notices =
        new Notices(store)
            .written(
                handle,
                new Notices.Occasion(
                    Notice.Kind.PUBLICATION,
                    season.id(),
                    season.name(),
                    id,
                    number,
                    root,
                    order.version().id(),
                    now,
                    order.by(),
                    order.reason()),
                policy,
                check.bodies());
    AuditEntry entry =
        store
            .audit()
            .append(
                handle,
                new Act(
                    order.by(),
                    "published",
                    id,
                    Map.of(
                        "season", season.id(),
                        "number", Long.toString(number),
                        "version", order.version().id(),
                        "previous", PublicationRows.versionOf(handle, season.inForce()),
                        "hash", prospect.hash(),
                        "approvals", Publication.told(prospect.approvals()),
                        "root", root,
                        "notices", notices.digest(),
                        "reason", order.reason(),
                        "exceptions", Integer.toString(accepted.size()))));
    Proof.Mark mark = new Proof.Mark(entry.number(), entry.hash());
    Publication publication =
        new Publication(
            id,
            season.id(),
            number,
            order.version().id(),
            season.inForce(),
            now,
            order.by(),
            order.reason(),
            prospect.hash(),
            prospect.plants().size(),
            notices.size(),
            accepted,
            prospect.approvals(),
            root,
            mark,
            null);
    PublicationRows.insert(handle, publication);
    LeafRows.insert(handle, id, leaves);
    notices.keep(handle, mark);
    store.idempotency().keep(handle, order.asked(), id);
    String before = PublicationRows.versionOf(handle, season.inForce());
    if (!before.isEmpty()) {
      StandingRows.add(handle, season.id(), standing(publication, before, VersionState.SUPERSEDED));
    }
    StandingRows.add(
        handle, season.id(), standing(publication, publication.version(), VersionState.PUBLISHED));
    SeasonRows.change(handle, season, null, id);
    return publication;
  }

  private static Standing standing(Publication publication, String version, VersionState state) {
    return new Standing(
        version, state, publication.at(), publication.by(), publication.reason(), publication.id());
  }
}
