package lunting.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import lunting.web.database.Database;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The chain shows whatever was changed in it. */
final class AuditLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-05T08:00:00.123456789Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void aChainOfActsIsWhole(Databases.Kind kind) {
    try (Database database = Database.open(Databases.empty(kind))) {
      AuditLog log = log(database, 3);

      AuditCheck check = log.verify();

      assertThat(check.fault()).isNull();
      assertThat(check.entries()).isEqualTo(3);
      assertThat(check.head()).isEqualTo(Objects.requireNonNull(log.head()).hash());
      assertThat(log.newest(2)).extracting(AuditEntry::number).containsExactly(3L, 2L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UPDATE audit SET actor = '李四' WHERE number = 2, 1, The entry 2 was changed.",
    "UPDATE audit SET at = at + 1 WHERE number = 1, 0, The entry 1 was changed.",
    "UPDATE audit SET details = '{}' WHERE number = 3, 2, The entry 3 was changed.",
    "DELETE FROM audit WHERE number = 2, 1, The entry 2 is missing.",
    "DELETE FROM audit WHERE number = 3, 2, The entry 3 is missing.",
    "UPDATE audit SET previous = hash WHERE number = 2, 1, The entry 2 does not follow the one"
        + " before it."
  })
  void whatWasChangedIsFound(String change, long whole, String fault) {
    for (Databases.Kind kind : Databases.kinds()) {
      try (Database database = Database.open(Databases.empty(kind))) {
        AuditLog log = log(database, 3);
        database.write(handle -> handle.execute(change));

        AuditCheck check = log.verify();

        assertThat(check.entries()).isEqualTo(whole);
        assertThat(Objects.requireNonNull(check.fault()).text().english()).isEqualTo(fault);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void actsOnSomethingAndThoseThatNameItAreFound(Databases.Kind kind) {
    try (Database database = Database.open(Databases.empty(kind))) {
      AuditLog log = log(database, 3);
      Act naming =
          new Act(Actor.UNNAMED, "draft-made", "season-1", Map.of("version", "registry-2"));
      database.write(handle -> log.append(handle, naming));

      Slice<AuditEntry> found = log.list("registry-2", Slice.FROM_NEWEST, 10);
      Slice<AuditEntry> first = log.list("registry-2", Slice.FROM_NEWEST, 1);

      assertThat(found.items()).extracting(AuditEntry::number).containsExactly(4L, 2L);
      assertThat(found.next()).isNull();
      assertThat(first.next()).isEqualTo(4L);
      assertThat(log.list("registry", Slice.FROM_NEWEST, 10).items()).isEmpty();
    }
  }

  private static AuditLog log(Database database, int acts) {
    AuditLog log = new AuditLog(database, CLOCK);
    for (int i = 1; i <= acts; i++) {
      Act act =
          new Act(new Actor("张三"), "list-uploaded", "registry-" + i, Map.of("file", i + ".xlsx"));
      database.write(handle -> log.append(handle, act));
    }
    return log;
  }
}
