package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/**
 * A store that the first version of the schema wrote is read by this program. The file was written
 * by the program of that time and stays as it is.
 */
final class MigrationTest {
  private static final List<String> TABLES =
      List.of("document", "counter", "upload", "plan_version", "version_bound", "audit");
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));

  @Test
  void aFileOfTheFirstSchemaIsBroughtUpToDate() throws IOException {
    StoreAddress address = Databases.empty();
    unpackOldFile(address);

    assertAllIsThere(address);
  }

  @Test
  void aServersDatabaseOfTheFirstSchemaIsBroughtUpToDate() throws IOException, SQLException {
    StoreAddress file = Databases.empty();
    unpackOldFile(file);
    StoreAddress address = Databases.empty(Databases.Kind.POSTGRES);
    Flyway.configure()
        .dataSource(address.jdbc(), null, null)
        .locations("classpath:lunting/web/database")
        .table("schema_history")
        .target("1")
        .load()
        .migrate();
    copy(file, address);

    assertAllIsThere(address);
  }

  private static void unpackOldFile(StoreAddress address) throws IOException {
    Path folder = Objects.requireNonNull(address.folder());
    try (InputStream packed =
            Objects.requireNonNull(MigrationTest.class.getResourceAsStream("store-v1.db.gz"));
        InputStream old = new GZIPInputStream(packed)) {
      Files.copy(old, folder.resolve("lunting.db"));
    }
  }

  private static void assertAllIsThere(StoreAddress address) {
    try (Store store = Store.open(address, Clock.systemUTC())) {
      PlanVersion version = Objects.requireNonNull(store.versions().find("plan-2nmdr0j9ss-1"));
      assertThat(version.name()).isEqualTo("去年的方案");
      assertThat(version.author()).isEqualTo(new Actor("张三"));
      assertThat(store.versions().open(version).inputs().registry()).isEqualTo(SAMPLE.registry());
      assertThat(store.versions().findBound(version.id()))
          .isEqualTo(new VersionBound(120, 9, Duration.ofMillis(1_500)));
      assertThat(
              store
                  .versions()
                  .listFor(SAMPLE.policy().id(), SAMPLE.registry().id(), Slice.FROM_NEWEST, 10)
                  .items())
          .containsExactly(version);
      // Neither has headings yet; the first time they are listed they get some, which are kept.
      for (int listed = 0; listed < 2; listed++) {
        assertThat(store.policies().list(Slice.FROM_NEWEST, 10).items())
            .extracting(ListedUpload::headings)
            .containsExactly(UploadHeadings.of(SAMPLE.policy()));
        assertThat(store.registries().list(Slice.FROM_NEWEST, 10).items())
            .extracting(ListedUpload::headings)
            .containsExactly(UploadHeadings.of(SAMPLE.registry()));
        assertThat(headingsMissing(store)).isZero();
      }
      assertThat(store.registries().list(Slice.FROM_NEWEST, 10).items().getFirst().file())
          .isEqualTo("名录.xlsx");
      assertThat(store.audit().verify().fault()).isNull();
      assertThat(store.audit().verify().entries()).isGreaterThanOrEqualTo(3);
    }
  }

  private static int headingsMissing(Store store) {
    return store
        .database()
        .read(handle ->
            handle
                .createQuery("SELECT COUNT(*) FROM upload WHERE headings IS NULL")
                .mapTo(Integer.class)
                .one());
  }

  private static void copy(StoreAddress from, StoreAddress to) throws SQLException {
    try (Connection source = DriverManager.getConnection(from.jdbc());
        Connection target = DriverManager.getConnection(to.jdbc())) {
      for (String table : TABLES) {
        copy(source, target, table);
      }
    }
  }

  private static void copy(Connection source, Connection target, String table) throws SQLException {
    try (Statement reading = source.createStatement();
        ResultSet rows = reading.executeQuery("SELECT * FROM " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      String places = String.join(", ", Collections.nCopies(columns, "?"));
      try (PreparedStatement insert =
          target.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            insert.setObject(column, rows.getObject(column));
          }
          insert.execute();
        }
      }
    }
  }
}
