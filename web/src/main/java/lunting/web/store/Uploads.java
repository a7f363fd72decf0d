package lunting.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.audit.Act;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditLog;
import lunting.web.database.Counters;
import lunting.web.database.Database;
import lunting.web.database.Micros;
import lunting.web.database.Slice;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The usable uploads of one kind, kept for ever.
 *
 * <p>Threads: any.
 */
public final class Uploads<T> {
  private static final String COLUMNS =
      "id, created, actor, file, digest, document, findings, previous, headings";

  private final Database database;
  private final Documents documents;
  private final AuditLog audit;
  private final Ids ids;
  private final Clock clock;
  private final Form<T> form;
  private final Idempotency requests;

  /** What uploads of a kind are: how they are called, written, read and listed. */
  private record Form<T>(
      String kind,
      DocumentKind document,
      Class<T> type,
      Function<T, byte[]> writer,
      Function<InputFile, T> reader,
      Function<T, UploadHeadings> headings) {}

  private Uploads(
      Database database, Documents documents, AuditLog audit, Ids ids, Clock clock, Form<T> form) {
    this.database = database;
    this.documents = documents;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.form = form;
    this.requests = new Idempotency(database);
  }

  /** Uploads of policies. */
  public static Uploads<Policy> ofPolicies(
      Database database, Documents documents, AuditLog audit, Ids ids, Clock clock) {
    Form<Policy> form =
        new Form<>(
            "policy",
            DocumentKind.POLICY,
            Policy.class,
            JsonWriting::policy,
            file -> PolicyReader.read(file).get(),
            UploadHeadings::of);
    return new Uploads<>(database, documents, audit, ids, clock, form);
  }

  /** Uploads of enterprise lists. */
  public static Uploads<Registry> ofRegistries(
      Database database, Documents documents, AuditLog audit, Ids ids, Clock clock) {
    Form<Registry> form =
        new Form<>(
            "registry",
            DocumentKind.REGISTRY,
            Registry.class,
            JsonWriting::registry,
            file -> RegistryReader.read(file, null).get(),
            UploadHeadings::of);
    return new Uploads<>(database, documents, audit, ids, clock, form);
  }

  /**
   * Keeps an upload; it is then there for ever.
   *
   * @param digest of the bytes as they came
   * @param previous reference of the version before, which stays as it is; null for none
   */
  public Upload<T> add(
      Actor actor,
      String file,
      String digest,
      T value,
      List<Finding> findings,
      @Nullable String previous) {
    return add(actor, file, digest, value, findings, previous, null);
  }

  /**
   * The same for a request that may come again.
   *
   * @param asked a request that came before is answered with the upload of then; null: it has no
   *     key
   */
  public Upload<T> add(
      Actor actor,
      String file,
      String digest,
      T value,
      List<Finding> findings,
      @Nullable String previous,
      @Nullable Asked asked) {
    byte[] written = form.writer().apply(value);
    return database.write(handle -> {
      String earlier = requests.find(handle, asked);
      if (earlier != null) {
        return Objects.requireNonNull(find(earlier));
      }
      String document = documents.keep(handle, form.document(), written);
      ListedUpload upload =
          new ListedUpload(
              ids.next(form.kind()),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              actor,
              file,
              digest,
              form.headings().apply(value),
              findings,
              previous);
      handle
          .createUpdate(
              "INSERT INTO upload (number, kind, "
                  + COLUMNS
                  + """
                  ) VALUES (:number, :kind, :id, :created, :actor, :file, :digest, :document,
                    :findings, :previous, :headings)\
                  """)
          .bind("number", Counters.next(handle, "upload"))
          .bind("kind", form.kind())
          .bind("id", upload.id())
          .bind("created", Micros.of(upload.created()))
          .bind("actor", actor.name())
          .bind("file", file)
          .bind("digest", digest)
          .bind("document", document)
          .bind("findings", StoredJson.write(upload.findings()))
          .bind("previous", previous)
          .bind("headings", StoredJson.write(upload.headings()))
          .execute();
      audit.append(
          handle,
          new Act(
              actor,
              form.kind() + "-uploaded",
              upload.id(),
              Map.of("file", file, "document", document)));
      requests.keep(handle, asked, upload.id());
      return new Upload<>(upload, value);
    });
  }

  /** The upload with this id; null where there never was one. */
  public @Nullable Upload<T> find(String id) {
    Row row =
        database.read(handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM upload WHERE kind = :kind AND id = :id")
                .bind("kind", form.kind())
                .bind("id", id)
                .map(Row::of)
                .findOne()
                .orElse(null));
    if (row == null) {
      return null;
    }
    T value =
        documents.read(
            row.document(),
            row.document(),
            form.type(),
            content -> form.reader().apply(InputFile.of(row.document(), content)));
    return new Upload<>(row.listed(form.headings().apply(value)), value);
  }

  /** Uploads newest first, those before a number; no document of theirs is read. */
  public Slice<ListedUpload> list(long before, int limit) {
    Slice<Row> rows =
        database.read(handle ->
            Slice.read(
                handle
                    .createQuery(
                        "SELECT number, "
                            + COLUMNS
                            + """
                             FROM upload WHERE kind = :kind AND number < :before
                            ORDER BY number DESC LIMIT :limit\
                            """)
                    .bind("kind", form.kind()),
                before,
                limit,
                Row::of));
    return rows.map(this::listed);
  }

  private ListedUpload listed(Row row) {
    String kept = row.headings();
    return row.listed(
        kept == null ? firstListed(row) : StoredJson.read(kept, UploadHeadings.class));
  }

  /** What an older program kept has no headings yet: they are read once and then kept too. */
  private UploadHeadings firstListed(Row row) {
    InputFile file = InputFile.of(row.document(), documents.content(row.document()));
    UploadHeadings headings = form.headings().apply(form.reader().apply(file));
    database.write(handle ->
        handle
            .createUpdate("UPDATE upload SET headings = :headings WHERE id = :id")
            .bind("headings", StoredJson.write(headings))
            .bind("id", row.id())
            .execute());
    return headings;
  }

  private record Row(
      String id,
      long created,
      Actor actor,
      String file,
      String digest,
      String document,
      String findings,
      @Nullable String previous,
      @Nullable String headings) {
    static Row of(ResultSet row, StatementContext context) throws SQLException {
      return new Row(
          row.getString("id"),
          row.getLong("created"),
          new Actor(row.getString("actor")),
          row.getString("file"),
          row.getString("digest"),
          row.getString("document"),
          row.getString("findings"),
          row.getString("previous"),
          row.getString("headings"));
    }

    ListedUpload listed(UploadHeadings said) {
      return new ListedUpload(
          id,
          Micros.toInstant(created),
          actor,
          file,
          digest,
          said,
          List.of(StoredJson.read(findings, Finding[].class)),
          previous);
    }
  }
}
