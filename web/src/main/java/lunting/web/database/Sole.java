package lunting.web.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lunting.data.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one server at a time uses a database: two would each believe that a run which the
 * other executes was interrupted. The operating system, or the database server, lets go of it when
 * the process ends, however it ends.
 */
final class Sole implements AutoCloseable {
  /** Any number will do, as long as all servers take the same. */
  private static final long KEY = 0x6c756e74696e67L;

  private final AutoCloseable held;

  private Sole(AutoCloseable held) {
    this.held = held;
  }

  /** Fails: {@link StoreUnusable} where another server has it. */
  static Sole take(StoreAddress address) {
    Path folder = address.folder();
    return folder == null ? onServer(address) : onFile(address, folder);
  }

  private static Sole onFile(StoreAddress address, Path folder) {
    try {
      FileChannel file =
          FileChannel.open(
              folder.resolve("lunting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = null;
      try {
        lock = file.tryLock();
      } catch (OverlappingFileLockException e) {
        // A server in this very process has it.
      }
      if (lock == null) {
        file.close();
        throw taken(address);
      }
      return new Sole(file);
    } catch (IOException e) {
      throw unreachable(address, e);
    }
  }

  private static Sole onServer(StoreAddress address) {
    try {
      Connection connection = DriverManager.getConnection(address.jdbc());
      try (Statement statement = connection.createStatement();
          ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
        if (answer.next() && answer.getBoolean(1)) {
          return new Sole(connection);
        }
      }
      connection.close();
      throw taken(address);
    } catch (SQLException e) {
      throw unreachable(address, e);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (Exception e) {
      throw new IllegalStateException("The database could not be let go.", e);
    }
  }

  private static StoreUnusable taken(StoreAddress address) {
    return new StoreUnusable(
        Fault.error(
                "store-unusable",
                "另一个服务正在使用 {place}；请先停止它，或用 --db 另指一个。",
                "Another server uses {place}. Maybe stop it, or name another place with --db.")
            .with("place", address.shown()));
  }

  private static StoreUnusable unreachable(StoreAddress address, Exception cause) {
    String message = cause.getMessage();
    return new StoreUnusable(
        Fault.error(
                "store-unusable",
                "数据库 {place} 无法使用：{reason}",
                "The database ({place}) cannot be used: {reason}")
            .with("place", address.shown())
            .with("reason", message == null ? "" : message.lines().findFirst().orElse("")),
        cause);
  }
}
