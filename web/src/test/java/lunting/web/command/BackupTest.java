package lunting.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.web.audit.Actor;
import lunting.web.command.io.ExitCode;
import lunting.web.database.Database;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import lunting.web.season.Seasons;
import lunting.web.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server's data is copied, put back and looked through from the command line. */
final class BackupTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));

  @TempDir private Path folder = Path.of("");

  @Test
  void whatARunningServerKeepsIsBackedUpAndRestored() throws IOException {
    Path archive = folder.resolve("season.zip");
    try (Store store = open("data")) {
      upload(store);

      CommandRun backup =
          CommandRun.english("backup", "--db", folder.resolve("data"), "--out", archive);

      assertThat(backup.exitCode()).as(backup.err()).isEqualTo(ExitCode.DONE);
      assertThat(backup.out())
          .contains("1 document", "1 act", Objects.requireNonNull(store.audit().head()).hash());
    }
    CommandRun restored =
        CommandRun.english("restore", archive, "--db", folder.resolve("elsewhere"));

    assertThat(restored.exitCode()).as(restored.err()).isEqualTo(ExitCode.DONE);
    try (Store store = open("elsewhere")) {
      assertThat(store.registries().list(Slice.FROM_NEWEST, 10).items()).hasSize(1);
    }
  }

  @Test
  void nothingIsRestoredOverAStoreThatHoldsSomethingOrInUse() throws IOException {
    Path archive = folder.resolve("season.zip");
    try (Store store = open("data")) {
      upload(store);
      CommandRun.english("backup", "--db", folder.resolve("data"), "--out", archive);
    }

    CommandRun refused = CommandRun.english("restore", archive, "--db", folder.resolve("data"));
    CommandRun forced =
        CommandRun.english("restore", archive, "--db", folder.resolve("data"), "--force");
    CommandRun inUse;
    try (Store store = open("data")) {
      assertThat(store.registries().list(Slice.FROM_NEWEST, 10).items()).hasSize(1);
      inUse = CommandRun.english("restore", archive, "--db", folder.resolve("data"), "--force");
    }

    assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains(archive + "::", "add --force");
    assertThat(forced.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(inUse.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(inUse.err()).contains("Another server");
  }

  @Test
  void whatIsNoStoreOrNoArchiveIsTold() throws IOException {
    Path noStore = Files.createDirectory(folder.resolve("empty"));
    Path noArchive = Files.writeString(folder.resolve("plan.json"), "{}");

    CommandRun backup =
        CommandRun.english("backup", "--db", noStore, "--out", folder.resolve("a.zip"));
    CommandRun address =
        CommandRun.english("backup", "--db", "jdbc:mysql://x", "--out", folder.resolve("a.zip"));
    CommandRun restore = CommandRun.english("restore", noArchive, "--db", noStore);
    CommandRun missing = CommandRun.english("restore", folder.resolve("gone.zip"), "--db", noStore);

    assertThat(List.of(backup.exitCode(), address.exitCode())).containsOnly(ExitCode.UNUSABLE);
    assertThat(backup.err()).contains("There is no store");
    assertThat(folder.resolve("a.zip")).doesNotExist();
    assertThat(List.of(restore.exitCode(), missing.exitCode())).containsOnly(ExitCode.UNUSABLE);
    assertThat(restore.err()).contains("This is no archive");
    assertThat(missing.err()).contains("no such file");
    assertThat(noStore).isEmptyDirectory();
  }

  @Test
  void theAuditIsRecountedAndTheFirstChangeNamed() {
    String head;
    try (Store store = open("data")) {
      upload(store);
      head = Objects.requireNonNull(store.audit().head()).hash();
      upload(store);

      CommandRun beside = verify();

      assertThat(beside.exitCode()).as(beside.err()).isEqualTo(ExitCode.DONE);
      assertThat(beside.out()).contains("2 acts are whole");
    }
    CommandRun known = verify("--head", head);
    CommandRun unknown = verify("--head", "ab".repeat(32));
    change("UPDATE document SET content = content || ' '");
    CommandRun document = verify();
    change("UPDATE audit SET actor = '李四' WHERE number = 2");
    CommandRun act = verify("--head", head);

    assertThat(known.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(unknown.err()).contains("the chain was rewritten or cut");
    assertThat(document.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(document.err()).contains("The document sha256:", "was changed");
    assertThat(act.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(act.out()).contains("1 act is whole, up to " + head);
    assertThat(act.err()).contains("The entry 2 was changed.");
  }

  @Test
  void aSeasonThatIsNotAsItsActsHaveLeftItIsNamed() {
    try (Store store = open("data")) {
      new Seasons(store)
          .create(
              new Actor("张三"),
              "冬季",
              "policies/1",
              SAMPLE.policy(),
              "registries/1",
              SAMPLE.registry());
    }
    CommandRun whole = verify();
    change("UPDATE season SET in_force = 'publication-1'");

    CommandRun changed = verify();

    assertThat(whole.exitCode()).as(whole.err()).isEqualTo(ExitCode.DONE);
    assertThat(changed.exitCode()).isEqualTo(ExitCode.BREACHES);
    assertThat(changed.err()).contains("has another publication in force");
  }

  @Test
  void ofAnEarlierProgramsStoreTheChainAndTheDocumentsAreRecounted() {
    Database.open(StoreAddress.ofFolder(folder.resolve("data")), "2").close();

    CommandRun earlier = verify();

    assertThat(earlier.exitCode()).as(earlier.err()).isEqualTo(ExitCode.DONE);
    assertThat(earlier.err()).contains("The store is of an earlier program");
  }

  @Test
  void auditNeedsToBeToldWhatToDo() {
    assertThat(CommandRun.english("audit").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(CommandRun.english("audit", "verify", "--help").out()).contains("--head");
  }

  private CommandRun verify(Object... more) {
    Object[] all = {"audit", "verify", "--db", folder.resolve("data")};
    return CommandRun.english(Stream.concat(Arrays.stream(all), Arrays.stream(more)).toArray());
  }

  private void change(String sql) {
    try (Store store = open("data")) {
      store.database().write(handle -> handle.execute(sql));
    }
  }

  private Store open(String name) {
    return Store.open(StoreAddress.ofFolder(folder.resolve(name)), Clock.systemUTC());
  }

  private static void upload(Store store) {
    store
        .registries()
        .add(new Actor("张三"), "名录.xlsx", "sha256:2", SAMPLE.registry(), List.of(), null);
  }
}
