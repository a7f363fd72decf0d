package lunting.web.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.proof.Proof;
import lunting.web.store.Digests;
import lunting.web.store.DocumentKind;
import lunting.web.store.Store;
import lunting.web.store.StoredJson;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The notices to the plants, one for each that changes.
 *
 * <p>Threads: any.
 */
public final class Notices {
  private final Store store;

  public Notices(Store store) {
    this.store = store;
  }

  /** A notice with the entry of the chain of acts that has its digest. */
  public record Sent(Notice notice, Proof.Mark audit) {}

  /** The notice with this id; null where there never was one. */
  public @Nullable Sent find(String id) {
    NoticeHead head = store.database().read(handle -> NoticeRows.find(handle, id));
    if (head == null) {
      return null;
    }
    String written = new String(store.documents().content(head.document()), StandardCharsets.UTF_8);
    return new Sent(StoredJson.read(written, Notice.class), head.audit());
  }

  /**
   * The notices of a season before a number, newest first.
   *
   * @param plant only those of this plant; null: of all
   * @param publication only those of this publication; null: of all
   */
  public List<NoticeHead> list(
      PlannedSeason season,
      @Nullable String plant,
      @Nullable String publication,
      long before,
      int limit) {
    return store
        .database()
        .read(handle -> NoticeRows.list(handle, season.id(), plant, publication, before, limit));
  }

  /** Why notices are sent out. */
  record Occasion(
      Notice.Kind kind,
      PlannedSeason season,
      String publication,
      long publicationNumber,
      String version,
      Instant at,
      Actor by,
      String reason) {}

  /** Each body with the exceptions that concern its plant. */
  static List<NoticeBody> with(Prospect prospect, List<AcceptedBreach> accepted) {
    return prospect.plants().stream()
        .map(body -> body.with(concerning(body.plant(), prospect, accepted)))
        .toList();
  }

  private static List<AcceptedBreach> concerning(
      String plant, Prospect prospect, List<AcceptedBreach> accepted) {
    List<AcceptedBreach> concerning = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      if (prospect.breaches().get(i).plants().contains(plant)) {
        concerning.add(accepted.get(i));
      }
    }
    return concerning;
  }

  /** Numbers notices and keeps their documents, within a transaction. */
  Batch written(Handle handle, Occasion occasion, Policy policy, List<NoticeBody> bodies) {
    List<NoticeHead> heads = new ArrayList<>();
    for (NoticeBody body : bodies) {
      Notice notice =
          new Notice(
              store.ids().next("notice"),
              Counters.next(handle, "notice/" + occasion.season().id()),
              occasion.kind(),
              occasion.season().id(),
              occasion.season().name(),
              occasion.publication(),
              occasion.publicationNumber(),
              occasion.version(),
              occasion.at(),
              occasion.by().name(),
              occasion.reason(),
              policy.jurisdiction(),
              policy.title(),
              phone(policy),
              body);
      byte[] written = StoredJson.write(notice).getBytes(StandardCharsets.UTF_8);
      heads.add(
          new NoticeHead(
              notice.id(),
              notice.number(),
              notice.kind(),
              notice.publication(),
              body.plant(),
              body.name(),
              notice.at(),
              store.documents().keep(handle, DocumentKind.NOTICE, written),
              NOT_YET));
    }
    return new Batch(occasion.season().id(), heads);
  }

  private static final Proof.Mark NOT_YET = new Proof.Mark(0, "");

  private static @Nullable String phone(Policy policy) {
    Policy.Publication publication = policy.publication();
    Policy.Supervision supervision = publication == null ? null : publication.supervision();
    return supervision == null ? null : supervision.phone();
  }

  /** Notices whose documents are kept and whose act is still to be told. */
  record Batch(String season, List<NoticeHead> heads) {
    int size() {
      return heads.size();
    }

    /** The digest over all of them, for the act. */
    String digest() {
      String all = String.join("\n", heads.stream().map(NoticeHead::document).toList());
      return Digests.of(all.getBytes(StandardCharsets.UTF_8));
    }

    void keep(Handle handle, Proof.Mark audit) {
      NoticeRows.insert(handle, season, heads.stream().map(head -> head.with(audit)).toList());
    }
  }
}
