package lunting.web.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import lunting.data.finding.Fault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a database whose schema is known.
 *
 * @param reading where everything is read
 * @param writing where everything is written
 * @param schema number of the last migration that it has; empty where it has no schema yet
 * @param upToDate whether that is this program's own
 * @param sole what keeps other servers out; null where it is only read
 */
record Connected(
    HikariDataSource connections,
    Jdbi reading,
    Jdbi writing,
    String schema,
    boolean upToDate,
    @Nullable Sole sole)
    implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:lunting/web/database";
  private static final int CONNECTIONS = 8;
  private static final String NEWEST = "latest";

  private static final Fault NO_STORE =
      Fault.error(
          "no-store",
          "{place} 中没有数据；请用 --db 指明数据所在的文件夹或数据库。",
          "There is no store in {place}. Maybe name its folder or database with --db.");

  private static Connected of(HikariDataSource connections, Flyway flyway, @Nullable Sole sole) {
    return of(connections, schema(flyway), flyway.info().pending().length == 0, sole);
  }

  private static Connected of(
      HikariDataSource connections, String schema, boolean upToDate, @Nullable Sole sole) {
    Jdbi jdbi = Jdbi.create(connections);
    return new Connected(
        connections, jdbi, sole == null ? jdbi : sole.writing(jdbi), schema, upToDate, sole);
  }

  /** Brings the schema up to date; fails as {@code Database.open} does. */
  static Connected to(StoreAddress address) {
    return to(address, NEWEST);
  }

  /** Brings the schema up to a version, but never back to one. */
  static Connected to(StoreAddress address, String schema) {
    Path folder = address.folder();
    if (folder != null) {
      create(folder);
    }
    Sole sole = folder == null ? SoleOnServer.take(address) : SoleOnFile.take(address, folder);
    @Nullable HikariDataSource connections = null;
    try {
      connections = new HikariDataSource(settings(address));
      SchemaHistory history = SchemaHistory.of(connections);
      refuseChanged(history, address);
      if (history.versions().equals(SchemaHistory.ALL)) {
        // Flyway, which would find nothing to do, takes a fifth of a server's start.
        sole.begin();
        return of(connections, SchemaHistory.ALL.getLast(), true, sole);
      }
      Flyway flyway = flyway(connections, address, schema);
      refuseLater(flyway, address);
      flyway.migrate();
      sole.begin();
      return of(connections, flyway, sole);
    } catch (FlywayException
        | SQLException
        | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      letGo(connections, sole);
      throw StoreUnusable.because(address, e);
    } catch (StoreUnusable e) {
      letGo(connections, sole);
      throw e;
    }
  }

  /** Leaves the database as it is; fails as {@code Database.openToRead} does. */
  static Connected toRead(StoreAddress address) {
    Path folder = address.folder();
    if (folder != null && !Files.isRegularFile(folder.resolve(StoreAddress.FILE))) {
      throw new StoreUnusable(NO_STORE.with("place", address.shown()));
    }
    HikariConfig settings = settings(address);
    if (folder == null) {
      settings.setReadOnly(true);
    } else {
      settings.addDataSourceProperty("transaction_mode", "DEFERRED");
      settings.setConnectionInitSql("PRAGMA query_only = true");
    }
    @Nullable HikariDataSource connections = null;
    try {
      connections = new HikariDataSource(settings);
      Flyway flyway = flyway(connections, address, NEWEST);
      refuseLater(flyway, address);
      if (schema(flyway).isEmpty()) {
        throw new StoreUnusable(NO_STORE.with("place", address.shown()));
      }
      return of(connections, flyway, null);
    } catch (FlywayException | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException e) {
      letGo(connections, null);
      throw StoreUnusable.because(address, e);
    } catch (StoreUnusable e) {
      letGo(connections, null);
      throw e;
    }
  }

  @Override
  public void close() {
    letGo(connections, sole);
  }

  private static void letGo(@Nullable HikariDataSource connections, @Nullable Sole sole) {
    if (connections != null) {
      connections.close();
    }
    if (sole != null) {
      sole.close();
    }
  }

  /**
   * Flyway itself goes on where a later program has migrated; what that meant nobody here knows.
   */
  private static void refuseLater(Flyway flyway, StoreAddress address) {
    for (MigrationInfo migration : flyway.info().all()) {
      if (migration.getState().isApplied() && !migration.getState().isResolved()) {
        throw new StoreUnusable(
            Fault.error(
                    "store-unusable",
                    "{place} 的数据结构第 {schema} 版由更新版本的程序建立；请换用新版程序。",
                    "The store in {place} has version {schema} of the schema, which a later program"
                        + " made. Maybe take that program.")
                .with("place", address.shown())
                .with("schema", String.valueOf(migration.getVersion())));
      }
    }
  }

  private static void refuseChanged(SchemaHistory history, StoreAddress address) {
    String script = history.changed();
    if (script != null) {
      throw new StoreUnusable(
          Fault.error(
                  "store-unusable",
                  "{place} 的数据结构由另一版 {script} 建立，与本程序的不同；请换用建立它的程序。",
                  "The store in {place} was made with another {script} than this program has. Maybe"
                      + " take the program that made it.")
              .with("place", address.shown())
              .with("script", script));
    }
  }

  private static Flyway flyway(HikariDataSource connections, StoreAddress address, String target) {
    return Flyway.configure(Connected.class.getClassLoader())
        .dataSource(connections)
        .locations(MIGRATIONS)
        .table(SchemaHistory.TABLE)
        .placeholders(Map.of("headings", json(address, "headings")))
        .target(target)
        .load();
  }

  /** How a migration reads a column of JSON: SQLite takes the text as it is. */
  private static String json(StoreAddress address, String column) {
    return address.folder() == null ? "CAST(" + column + " AS JSON)" : column;
  }

  /** Empty where the database has no schema yet. */
  private static String schema(Flyway flyway) {
    MigrationInfo current = flyway.info().current();
    return current == null ? "" : String.valueOf(current.getVersion());
  }

  private static HikariConfig settings(StoreAddress address) {
    HikariConfig settings = new HikariConfig();
    settings.setPoolName("lunting");
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(1);
    settings.setJdbcUrl(address.jdbc());
    if (address.folder() != null) {
      settings.addDataSourceProperty("journal_mode", "WAL");
      // With WAL, FULL syncs the log at every commit, so that a power cut takes nothing back.
      settings.addDataSourceProperty("synchronous", "FULL");
      settings.addDataSourceProperty("foreign_keys", "true");
      settings.addDataSourceProperty("busy_timeout", "10000");
      // A transaction that first reads and then writes must not meet another writer half-way.
      settings.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }
    return settings;
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreUnusable(
          Fault.error(
                  "store-unusable",
                  "无法建立数据文件夹 {place}；可用 --db 另指一个。",
                  "The folder for the data ({place}) cannot be made. Maybe name another one with"
                      + " --db.")
              .with("place", folder.toString()),
          e);
    }
  }
}
