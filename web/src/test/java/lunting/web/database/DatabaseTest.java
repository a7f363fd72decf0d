package lunting.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of a database of either kind. */
final class DatabaseTest {
  @ParameterizedTest
  @EnumSource
  void whatWasWrittenIsThereWhenItIsOpenedAgain(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    try (Database database = Database.open(address)) {
      database.write(handle -> Counters.next(handle, "plan"));
    }

    try (Database again = Database.open(address)) {
      long next = again.write(handle -> Counters.next(handle, "plan"));

      assertThat(next).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWriteThatFailsChangesNothing(Databases.Kind kind) {
    try (Database database = Database.open(Databases.empty(kind))) {
      assertThatThrownBy(() ->
              database.write(handle -> {
                Counters.next(handle, "plan");
                throw new IllegalStateException("half-way");
              }))
          .hasMessage("half-way");

      long next = database.write(handle -> Counters.next(handle, "plan"));

      assertThat(next).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noNumberIsGivenTwiceHoweverManyAsk(Databases.Kind kind) {
    try (Database database = Database.open(Databases.empty(kind));
        ExecutorService askers = Executors.newFixedThreadPool(8)) {
      List<Long> given =
          IntStream.range(0, 200)
              .mapToObj(
                  i -> askers.submit(() -> database.write(handle -> Counters.next(handle, "plan"))))
              .toList()
              .stream()
              .map(asked -> {
                try {
                  return asked.get();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              })
              .sorted()
              .toList();

      assertThat(given).isEqualTo(IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSecondServerIsRefusedUntilTheFirstLetsGo(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    Database first = Database.open(address);

    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("Another server");
    first.close();

    Database.open(address).close();
  }

  @ParameterizedTest
  @EnumSource
  void aStoreOfALaterProgramIsRefusedAndLeftAsItIs(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    try (Database database = Database.open(address)) {
      database.write(handle ->
          handle.execute(
              """
              INSERT INTO schema_history (installed_rank, version, description, type, script,
                checksum, installed_by, execution_time, success)
              VALUES (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, TRUE)\
              """));
    }

    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("version 9999 of the schema, which a later program made");
    // What refused it has let it go.
    assertThatThrownBy(() -> Database.open(address)).hasMessageContaining("version 9999");
    assertThatThrownBy(() -> Database.openToRead(address)).hasMessageContaining("version 9999");
  }

  @ParameterizedTest
  @EnumSource
  void flywayIsAskedOnlyWhereAMigrationIsMissingOrHasFailed(Databases.Kind kind) throws Exception {
    StoreAddress address = Databases.empty(kind);
    try (Database fresh = Database.open(address)) {
      assertThat(fresh.schema()).isEqualTo(SchemaHistory.ALL.getLast());
      assertThat(fresh.upToDate()).isTrue();
      assertThat(noted(fresh)).isEqualTo(SchemaHistory.ALL);
    }

    try (Database again = Database.open(address)) {
      assertThat(again.schema()).isEqualTo(SchemaHistory.ALL.getLast());
      assertThat(again.upToDate()).isTrue();
      again.write(handle -> handle.execute("UPDATE schema_history SET success = FALSE"));
    }

    assertThatThrownBy(() -> Database.open(address)).isInstanceOf(StoreUnusable.class);
  }

  @ParameterizedTest
  @EnumSource
  void aStoreThatAnotherTextOfAMigrationMadeIsRefused(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    try (Database database = Database.open(address)) {
      database.write(handle ->
          handle.execute("UPDATE schema_history SET checksum = checksum + 1 WHERE version = '3'"));
    }

    assertThatThrownBy(() -> Database.open(address))
        .isInstanceOf(StoreUnusable.class)
        .hasMessageContaining("made with another V3__season.sql");
  }

  private static List<String> noted(Database database) {
    return database.read(handle ->
        handle
            .createQuery("SELECT version FROM schema_history ORDER BY installed_rank")
            .mapTo(String.class)
            .list());
  }

  @Test
  void aLockThatWasLostIsTakenAgainWhereNobodyElseHasIt() {
    StoreAddress address = Databases.empty(Databases.Kind.POSTGRES);
    try (Database database = Database.open(address)) {
      endLock(address);

      long next = database.write(handle -> Counters.next(handle, "plan"));

      assertThat(next).isEqualTo(1);
      assertThat(database.isSole()).isTrue();
      assertThatThrownBy(() -> Database.open(address)).hasMessageContaining("Another server");
    }
  }

  @Test
  void whoeverLostTheLockToAnotherServerWritesNothingMore() {
    StoreAddress address = Databases.empty(Databases.Kind.POSTGRES);
    try (Database first = Database.open(address)) {
      endLock(address);
      try (Database second = Database.open(address)) {
        assertThatThrownBy(() -> first.write(handle -> Counters.next(handle, "plan")))
            .isInstanceOf(StoreTaken.class);

        assertThat(first.isSole()).isFalse();
        long next = second.write(handle -> Counters.next(handle, "plan"));
        assertThat(next).isEqualTo(1);
      }
    }
  }

  @Test
  void whoeverLostTheLockTakesItBackOnlyWhereNobodyElseHadItMeanwhile() {
    StoreAddress address = Databases.empty(Databases.Kind.POSTGRES);
    try (Database first = Database.open(address)) {
      first.write(handle -> Counters.next(handle, "plan"));
      endLock(address);
      Database second = Database.open(address);
      second.write(handle -> Counters.next(handle, "plan"));
      second.close();

      assertThatThrownBy(() -> first.write(handle -> Counters.next(handle, "plan")))
          .isInstanceOf(StoreTaken.class);

      assertThat(first.isSole()).isFalse();
      long last = first.read(handle -> Counters.last(handle, "plan"));
      assertThat(last).isEqualTo(2);
      // It has let the database go, so that it can be started anew.
      Database.open(address).close();
    }
  }

  @Test
  void aLockThatIsLostInTheMiddleOfATransactionTakesItsWritesAlong() {
    StoreAddress address = Databases.empty(Databases.Kind.POSTGRES);
    try (Database database = Database.open(address)) {
      assertThatThrownBy(() ->
              database.write(handle -> {
                long next = Counters.next(handle, "plan");
                endLock(address);
                return next;
              }))
          .isNotNull();

      long next = database.write(handle -> Counters.next(handle, "plan"));
      assertThat(next).isEqualTo(1);
    }
  }

  /** Ends the connections that hold a lock as a firewall would, and waits until they have gone. */
  private static void endLock(StoreAddress address) {
    String holders =
        """
        FROM pg_locks WHERE locktype = 'advisory' AND database =
          (SELECT oid FROM pg_database WHERE datname = current_database())\
        """;
    try (Connection connection = DriverManager.getConnection(address.jdbc());
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(pid) " + holders);
      while (true) {
        try (ResultSet left = statement.executeQuery("SELECT pid " + holders)) {
          if (!left.next()) {
            return;
          }
        }
        Thread.sleep(20);
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void addressesAreFoldersOrPostgres() {
    assertThat(StoreAddress.parse("jdbc:mysql://host/db")).isNull();
    assertThat(StoreAddress.parse(" ")).isNull();
    StoreAddress server =
        Objects.requireNonNull(StoreAddress.parse("jdbc:postgresql://h/d?password=x"));
    assertThat(server.shown()).isEqualTo("jdbc:postgresql://h/d");
    assertThat(Objects.requireNonNull(StoreAddress.parse("some/folder")).jdbc())
        .startsWith("jdbc:sqlite:/")
        .endsWith("some/folder/lunting.db");
  }
}
