package lunting.web.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock of a PostgreSQL, which holds as long as the connection that took it. A restart of the
 * database, or a firewall that forgets an idle connection, takes it away without a word.
 *
 * <p>Threads: one at a time.
 */
final class SoleOnServer implements Sole {
  private static final Logger LOG = LoggerFactory.getLogger(SoleOnServer.class);

  /** Any number will do, as long as all servers take the same. */
  private static final long KEY = 0x6c756e74696e67L;

  private static final int SECONDS_FOR_ANSWER = 2;

  private final StoreAddress address;
  private Connection connection;

  private SoleOnServer(StoreAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
  }

  /** Fails: {@link StoreUnusable} where another server has it. */
  static Sole take(StoreAddress address) {
    try {
      Connection connection = connect(address);
      if (connection == null) {
        throw Sole.taken(address);
      }
      return new SoleOnServer(address, connection);
    } catch (SQLException e) {
      throw Sole.unreachable(address, e);
    }
  }

  /** A connection that has the lock; null where another one has it. */
  private static @Nullable Connection connect(StoreAddress address) throws SQLException {
    Connection connection = DriverManager.getConnection(address.jdbc());
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
      if (answer.next() && answer.getBoolean(1)) {
        return connection;
      }
    }
    connection.close();
    return null;
  }

  @Override
  public boolean holds() {
    try {
      if (connection.isValid(SECONDS_FOR_ANSWER)) {
        return true;
      }
      connection.close();
      Connection again = connect(address);
      if (again == null) {
        LOG.error("Another server uses the database now; nothing more is written to it.");
        return false;
      }
      LOG.warn("The lock of the database was lost with its connection, and was taken again.");
      connection = again;
      return true;
    } catch (SQLException e) {
      LOG.warn("The lock of the database was lost, and the database cannot be reached.", e);
      return false;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be let go.", e);
    }
  }
}
