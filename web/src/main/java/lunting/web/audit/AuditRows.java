package lunting.web.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import lunting.web.database.Micros;
import org.jdbi.v3.core.statement.StatementContext;

/** Entries as the database keeps them. */
final class AuditRows {
  private AuditRows() {}

  static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        Micros.toInstant(row.getLong("at")),
        row.getString("actor"),
        row.getString("what"),
        row.getString("subject"),
        row.getString("details"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
