package lunting.web.season;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import lunting.web.audit.Actor;
import lunting.web.database.Counters;
import lunting.web.database.Micros;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Approvals as the database keeps them. */
public final class ApprovalRows {
  private ApprovalRows() {}

  static void add(Handle handle, String version, Approval approval) {
    handle
        .createUpdate(
            """
            INSERT INTO approval (number, version, hash, at, actor, reason)
            VALUES (:number, :version, :hash, :at, :actor, :reason)\
            """)
        .bind("number", Counters.next(handle, "approval"))
        .bind("version", version)
        .bind("hash", approval.hash())
        .bind("at", Micros.of(approval.at()))
        .bind("actor", approval.by().name())
        .bind("reason", approval.reason())
        .execute();
  }

  /** The approvals of a version, in the order in which they were given. */
  static List<Approval> list(Handle handle, String version) {
    return handle
        .createQuery(
            "SELECT hash, at, actor, reason FROM approval WHERE version = :version ORDER BY number")
        .bind("version", version)
        .map(ApprovalRows::approval)
        .list();
  }

  /** Names of those who approved this very hash. */
  public static List<String> names(Handle handle, String version, String hash) {
    return list(handle, version).stream()
        .filter(approval -> approval.hash().equals(hash))
        .map(approval -> approval.by().name())
        .toList();
  }

  private static Approval approval(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String reason = row.getString("reason");
    return new Approval(
        new Actor(row.getString("actor")),
        Micros.toInstant(row.getLong("at")),
        row.getString("hash"),
        reason);
  }
}
