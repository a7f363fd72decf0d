package lunting.web.api.audit;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Replies;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code /audit}: the chain of acts, newest first. */
public final class AuditApi {
  private final AuditLog log;

  /**
   * A part of the chain.
   *
   * @param head hash of the newest act of all; {@link AuditEntry#START} before the first
   * @param next to be sent as {@code before} for what is older; null at the end
   */
  record Listing(String head, List<EntryView> entries, @Nullable Long next) {}

  /**
   * An act as the API answers it.
   *
   * @param actor null where nobody gave a name
   */
  record EntryView(
      long number,
      Instant at,
      @Nullable String actor,
      String what,
      String subject,
      JsonNode details,
      String previous,
      String hash) {
    static EntryView of(AuditEntry entry) {
      return new EntryView(
          entry.number(),
          entry.at(),
          entry.actor().isEmpty() ? null : entry.actor(),
          entry.what(),
          entry.subject(),
          Json.mapper().readTree(entry.details()),
          entry.previous(),
          entry.hash());
    }
  }

  public AuditApi(AuditLog log) {
    this.log = log;
  }

  public void list(Context ctx) {
    List<AuditEntry> entries = log.before(Paging.before(ctx), Paging.NEWEST);
    AuditEntry head = log.head();
    boolean more = !entries.isEmpty() && entries.getLast().number() > 1;
    Replies.json(
        ctx,
        new Listing(
            head == null ? AuditEntry.START : head.hash(),
            entries.stream().map(EntryView::of).toList(),
            more ? entries.getLast().number() : null));
  }
}
