package lunting.web.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads which migrations a database has had, from the table in which Flyway notes them. */
final class SchemaHistory {
  static final String TABLE = "schema_history";

  private SchemaHistory() {}

  /** Versions of the migrations in their order; none where there is no table or one has failed. */
  static List<String> of(DataSource database) throws SQLException {
    List<String> versions = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      if (!hasTable(connection)) {
        return List.of();
      }
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "SELECT version, success FROM " + TABLE + " ORDER BY installed_rank")) {
        while (rows.next()) {
          if (!rows.getBoolean("success")) {
            return List.of();
          }
          versions.add(rows.getString("version"));
        }
      }
    }
    return versions;
  }

  private static boolean hasTable(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
      return tables.next();
    }
  }
}
