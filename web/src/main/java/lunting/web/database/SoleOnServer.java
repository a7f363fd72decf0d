package lunting.web.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock of a PostgreSQL, which holds as long as the connection that took it. A restart of the
 * database, or a firewall that forgets an idle connection, takes it away without a word.
 *
 * <p>Everything is written on that very connection, so that what ends the lock ends the writing,
 * too, even in the middle of a transaction. Each server that takes the lock raises a number in the
 * database; whoever has lost the lock takes it again only where the number is still its own. Else
 * another server has ended its runs and may have written, and what it holds in memory is no longer
 * so: it writes nothing more until it is started anew.
 *
 * <p>Threads: one at a time.
 */
final class SoleOnServer implements Sole {
  private static final Logger LOG = LoggerFactory.getLogger(SoleOnServer.class);

  /** Any number will do, as long as all servers take the same. */
  private static final long KEY = 0x6c756e74696e67L;

  private static final int SECONDS_FOR_ANSWER = 2;

  /** Counts the servers; no table, since it is no part of what is backed up. */
  private static final String COUNT = "lunting_server";

  private final StoreAddress address;
  private final Jdbi writing = Jdbi.create(new OnLock());
  private Connection connection;
  private long number;
  private boolean over;

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
      throw StoreUnusable.because(address, e);
    }
  }

  @Override
  public void begin() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SEQUENCE IF NOT EXISTS " + COUNT);
      // It is set, as a count by itself may leap where the database crashes.
      number = number(statement, "SELECT setval('" + COUNT + "', last_value + 1) FROM " + COUNT);
    } catch (SQLException e) {
      throw StoreUnusable.because(address, e);
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

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet answer = statement.executeQuery(sql)) {
      if (!answer.next()) {
        throw new SQLException("The database does not tell a number.");
      }
      return answer.getLong(1);
    }
  }

  @Override
  public boolean holds() {
    if (over) {
      return false;
    }
    try {
      if (connection.isValid(SECONDS_FOR_ANSWER)) {
        return true;
      }
      connection.close();
      return takeAgain();
    } catch (SQLException e) {
      LOG.warn("The lock of the database was lost, and the database cannot be reached.", e);
      return false;
    }
  }

  private boolean takeAgain() throws SQLException {
    Connection again = connect(address);
    if (again == null) {
      LOG.error("Another server uses the database now; nothing more is written to it.");
      return false;
    }
    try (Statement statement = again.createStatement()) {
      over = number(statement, "SELECT last_value FROM " + COUNT) != number;
    }
    if (over) {
      again.close();
      LOG.error(
          "Another server has used the database since the lock was lost; this one writes nothing"
              + " more. It must be started anew.");
      return false;
    }
    LOG.warn("The lock of the database was lost with its connection, and was taken again.");
    connection = again;
    return true;
  }

  @Override
  public Jdbi writing(Jdbi usual) {
    return writing;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be let go.", e);
    }
  }

  /** Lends the connection that has the lock, and keeps it where it is given back. */
  private final class OnLock implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection lent) {
      // The lock stands and falls with it.
    }
  }
}
