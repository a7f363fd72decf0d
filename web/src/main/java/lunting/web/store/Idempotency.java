package lunting.web.store;

import lunting.web.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which request has made what, so that one that is sent again makes nothing twice, after a restart
 * neither. Whoever makes something looks first, and keeps the request in the transaction that makes
 * it.
 *
 * <p>Threads: any; two that keep the same request at once fail, so the look and the transaction
 * belong under one lock.
 */
public final class Idempotency {
  private final Database database;

  public Idempotency(Database database) {
    this.database = database;
  }

  /**
   * Id of what the request made when it came first; null where it is the first, or has no key.
   *
   * <p>Fails: {@link KeyReused} where its key stood for another body.
   */
  public @Nullable String find(@Nullable Asked asked) {
    return asked == null ? null : database.read(handle -> find(handle, asked));
  }

  /** The same within a transaction. */
  public @Nullable String find(Handle handle, @Nullable Asked asked) {
    if (asked == null) {
      return null;
    }
    Earlier earlier =
        handle
            .createQuery(
                "SELECT body, subject FROM idempotency"
                    + " WHERE route = :route AND request_key = :key")
            .bind("route", asked.route())
            .bind("key", asked.key())
            .map((row, context) -> new Earlier(row.getString("body"), row.getString("subject")))
            .findOne()
            .orElse(null);
    if (earlier != null && !earlier.body().equals(asked.body())) {
      throw new KeyReused(asked);
    }
    return earlier == null ? null : earlier.subject();
  }

  /** Keeps what a request has made, within the transaction that makes it; nothing without a key. */
  public void keep(Handle handle, @Nullable Asked asked, String subject) {
    if (asked != null) {
      handle
          .createUpdate(
              """
              INSERT INTO idempotency (route, request_key, body, subject)
              VALUES (:route, :key, :body, :subject)\
              """)
          .bind("route", asked.route())
          .bind("key", asked.key())
          .bind("body", asked.body())
          .bind("subject", subject)
          .execute();
    }
  }

  private record Earlier(String body, String subject) {}
}
