package lunting.web.notice;

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
  private static final Proof.Mark NOT_YET = new Proof.Mark(0, "");

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
      String season, @Nullable String plant, @Nullable String publication, long before, int limit) {
    return store
        .database()
        .read(handle -> NoticeRows.list(handle, season, plant, publication, before, limit));
  }

  /** How many notices of a season there are; their numbers may have gaps. */
  public long count(String season) {
    return store.database().read(handle -> NoticeRows.count(handle, season));
  }

  /**
   * Why notices are sent out.
   *
   * @param season id of the season
   * @param publication id of the publication, or of the one that is withdrawn
   * @param root of that publication
   * @param version id of the plan version that is published or withdrawn
   */
  public record Occasion(
      Notice.Kind kind,
      String season,
      String seasonName,
      String publication,
      long publicationNumber,
      String root,
      String version,
      Instant at,
      Actor by,
      String reason) {}

  /** Numbers notices and keeps their documents, within a transaction. */
  public Batch written(Handle handle, Occasion occasion, Policy policy, List<NoticeBody> bodies) {
    List<NoticeHead> heads = new ArrayList<>();
    for (NoticeBody body : bodies) {
      Notice notice =
          new Notice(
              store.ids().next("notice"),
              Counters.next(handle, "notice/" + occasion.season()),
              occasion.kind(),
              occasion.season(),
              occasion.seasonName(),
              occasion.publication(),
              occasion.publicationNumber(),
              occasion.root(),
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
    return new Batch(occasion.season(), heads);
  }

  /** The digest over all notices that are kept under an entry of the chain of acts. */
  public static String digest(Handle handle, long audit) {
    return digest(NoticeRows.documents(handle, audit));
  }

  /** How many notices are kept under an entry of the chain of acts. */
  public static int count(Handle handle, long audit) {
    return NoticeRows.documents(handle, audit).size();
  }

  private static String digest(List<String> documents) {
    return Digests.of(String.join("\n", documents).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String phone(Policy policy) {
    Policy.Publication publication = policy.publication();
    Policy.Supervision supervision = publication == null ? null : publication.supervision();
    return supervision == null ? null : supervision.phone();
  }

  /** Notices whose documents are kept and whose act is still to be told. */
  public record Batch(String season, List<NoticeHead> heads) {
    /** How many there are. */
    public int size() {
      return heads.size();
    }

    /** The digest over all of them, for the act. */
    public String digest() {
      return Notices.digest(heads.stream().map(NoticeHead::document).toList());
    }

    /** Keeps them under the entry of their act, within the same transaction. */
    public void keep(Handle handle, Proof.Mark audit) {
      NoticeRows.insert(handle, season, heads.stream().map(head -> head.with(audit)).toList());
    }
  }
}
