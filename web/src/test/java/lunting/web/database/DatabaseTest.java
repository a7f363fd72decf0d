package lunting.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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

  @org.junit.jupiter.api.Test
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
