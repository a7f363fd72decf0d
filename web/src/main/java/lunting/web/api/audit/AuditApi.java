package lunting.web.api.audit;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import lunting.data.text.Sentence;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.audit.AuditEntry;
import lunting.web.audit.AuditLog;
import lunting.web.database.Slice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code /audit}: the chain of acts, newest first. */
public final class AuditApi {
  /** No id that an act is about is longer. */
  private static final int MAX_ABOUT = 200;

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
    Slice<AuditEntry> slice = log.list(about(ctx), Paging.before(ctx), Paging.NEWEST);
    AuditEntry head = log.head();
    Replies.json(
        ctx,
        new Listing(
            head == null ? AuditEntry.START : head.hash(),
            slice.items().stream().map(EntryView::of).toList(),
            slice.next()));
  }

  private static @Nullable String about(Context ctx) {
    String about = ctx.queryParam("about");
    if (about != null && (about.isEmpty() || about.length() > MAX_ABOUT)) {
      throw Refusal.badRequest(
          Sentence.of(
                  "about 应为 1 至 {most} 个字符。",
                  "The text about must have between 1 and {most} characters.")
              .with("most", MAX_ABOUT));
    }
    return about;
  }
}
