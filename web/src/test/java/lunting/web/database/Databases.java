package lunting.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Empty databases for tests: SQLite files that the end of the JVM clears away, and PostgreSQL. */
public final class Databases {
  /** What every store test runs on. */
  public enum Kind {
    SQLITE,
    POSTGRES
  }

  private static final AtomicInteger LAST = new AtomicInteger();
  private static @Nullable EmbeddedPostgres postgres;

  private Databases() {}

  /** Every kind of database. */
  public static List<Kind> kinds() {
    return List.of(Kind.values());
  }

  /** The address of a new, empty database. */
  public static StoreAddress empty(Kind kind) {
    return switch (kind) {
      case SQLITE -> StoreAddress.ofFolder(folder());
      case POSTGRES -> onServer();
    };
  }

  /** The address of a new, empty SQLite file. */
  public static StoreAddress empty() {
    return empty(Kind.SQLITE);
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("lunting-store");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // What is left stands in the folder for temporary files.
    }
  }

  private static StoreAddress onServer() {
    String name = "store" + LAST.incrementAndGet();
    EmbeddedPostgres server = server();
    try (Connection connection =
            DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    StoreAddress address = StoreAddress.parse(server.getJdbcUrl("postgres", name));
    if (address == null) {
      throw new IllegalStateException("The address of the test's database must be one.");
    }
    return address;
  }

  /** One server for all tests of this JVM; it ends with it. */
  private static synchronized EmbeddedPostgres server() {
    EmbeddedPostgres running = postgres;
    if (running == null) {
      try {
        running = EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      postgres = running;
    }
    return running;
  }
}
