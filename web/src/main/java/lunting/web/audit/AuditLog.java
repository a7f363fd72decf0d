package lunting.web.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import lunting.web.database.Counters;
import lunting.web.database.Database;
import lunting.web.database.Micros;
import lunting.web.database.Slice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The chain of acts. An act is appended in the transaction that does it, so that there is neither
 * without the other.
 *
 * <p>Threads: any.
 */
public final class AuditLog {
  private static final String COUNTER = "audit";
  private static final String COLUMNS = "number, at, actor, what, subject, details, previous, hash";

  private final Database database;
  private final Clock clock;

  public AuditLog(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Appends an act within a transaction. */
  public AuditEntry append(Handle handle, Act act) {
    long number = Counters.next(handle, COUNTER);
    String previous =
        handle
            .createQuery("SELECT hash FROM audit WHERE number = :number")
            .bind("number", number - 1)
            .mapTo(String.class)
            .findOne()
            .orElse(AuditEntry.START);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String details = AuditEntry.json(act.details());
    String actor = act.actor().name();
    AuditEntry entry =
        new AuditEntry(
            number,
            now,
            actor,
            act.what(),
            act.subject(),
            details,
            previous,
            AuditEntry.hash(number, now, actor, act.what(), act.subject(), details, previous));
    handle
        .createUpdate(
            """
            INSERT INTO audit (number, at, actor, what, subject, details, previous, hash)
            VALUES (:number, :at, :actor, :what, :subject, :details, :previous, :hash)\
            """)
        .bind("number", entry.number())
        .bind("at", Micros.of(entry.at()))
        .bind("actor", entry.actor())
        .bind("what", entry.what())
        .bind("subject", entry.subject())
        .bind("details", entry.details())
        .bind("previous", entry.previous())
        .bind("hash", entry.hash())
        .execute();
    return entry;
  }

  /** The newest entries, newest first. */
  public List<AuditEntry> newest(int limit) {
    return list(null, Slice.FROM_NEWEST, limit).items();
  }

  /**
   * Entries newest first, those before a number.
   *
   * @param about only acts whose subject or one of whose details is this; null: all
   */
  public Slice<AuditEntry> list(@Nullable String about, long before, int limit) {
    String chosen =
        about == null
            ? ""
            // The details are a JSON object of texts, so whatever stands there stands in quotes.
            : " AND (subject = :about OR REPLACE(details, :quoted, '') <> details)";
    return database.read(handle -> {
      Query query =
          handle.createQuery(
              "SELECT "
                  + COLUMNS
                  + " FROM audit WHERE number < :before"
                  + chosen
                  + " ORDER BY number DESC LIMIT :limit");
      if (about != null) {
        query.bind("about", about).bind("quoted", AuditEntry.json(about));
      }
      return Slice.read(query, before, limit, AuditRows::entry);
    });
  }

  /** The first act of a kind on something; null where there was none. */
  public @Nullable AuditEntry find(String what, String subject) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " FROM audit WHERE subject = :subject AND what = :what"
                    + " ORDER BY number LIMIT 1")
            .bind("subject", subject)
            .bind("what", what)
            .map(AuditRows::entry)
            .findOne()
            .orElse(null));
  }

  /** Every act of these kinds as a transaction sees them, oldest first. */
  public static List<AuditEntry> list(Handle handle, Collection<String> kinds) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM audit WHERE what IN (<kinds>) ORDER BY number")
        .bindList("kinds", List.copyOf(kinds))
        .map(AuditRows::entry)
        .list();
  }

  /** The newest entry, whose hash stands for the whole chain; null before the first act. */
  public @Nullable AuditEntry head() {
    return newest(1).stream().findFirst().orElse(null);
  }

  /** Recounts the whole chain and tells the first thing that is wrong with it. */
  public AuditCheck verify() {
    return database.read(AuditLog::verify);
  }

  /** Whether some entry has this hash. */
  public static boolean holds(Handle handle, String hash) {
    return handle
        .createQuery("SELECT number FROM audit WHERE hash = :hash")
        .bind("hash", hash)
        .mapTo(Long.class)
        .findFirst()
        .isPresent();
  }

  /** Recounts it as a transaction sees it. */
  public static AuditCheck verify(Handle handle) {
    try (var entries =
        handle
            .createQuery("SELECT " + COLUMNS + " FROM audit ORDER BY number")
            .map(AuditRows::entry)
            .stream()) {
      return AuditCheck.of(entries.iterator(), Counters.last(handle, COUNTER));
    }
  }
}
