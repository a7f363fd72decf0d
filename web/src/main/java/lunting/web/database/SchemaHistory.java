package lunting.web.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which migrations a database has had, from the table in which Flyway notes them.
 *
 * @param versions in their order; none where there is no table or one has failed
 * @param changed the first script that was another one when it ran than this program has; null
 *     where none was
 */
record SchemaHistory(List<String> versions, @Nullable String changed) {
  static final String TABLE = "schema_history";

  /** The migrations of this program, the last one last. */
  static final List<String> ALL = List.of("1", "2", "3", "4", "5", "6", "7");

  private static final SchemaHistory NONE = new SchemaHistory(List.of(), null);

  SchemaHistory {
    versions = List.copyOf(versions);
  }

  static SchemaHistory of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return hasTable(connection) ? read(connection) : NONE;
    }
  }

  private static SchemaHistory read(Connection connection) throws SQLException {
    List<String> versions = new ArrayList<>();
    @Nullable String changed = null;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT version, script, checksum, success FROM "
                    + TABLE
                    + " ORDER BY installed_rank")) {
      while (rows.next()) {
        if (!rows.getBoolean("success")) {
          return NONE;
        }
        versions.add(rows.getString("version"));
        String script = rows.getString("script");
        if (changed == null && isAnother(script, rows.getInt("checksum"))) {
          changed = script;
        }
      }
    }
    return new SchemaHistory(versions, changed);
  }

  private static boolean hasTable(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
      return tables.next();
    }
  }

  /** Whether this program has a script of that name with other lines: Flyway notes their CRC-32. */
  private static boolean isAnother(String script, int noted) {
    try (InputStream file = SchemaHistory.class.getResourceAsStream(script)) {
      if (file == null) {
        return false; // a later program's, which is told as such
      }
      CRC32 lines = new CRC32();
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .forEach(line -> lines.update(line.getBytes(UTF_8)));
      return (int) lines.getValue() != noted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
