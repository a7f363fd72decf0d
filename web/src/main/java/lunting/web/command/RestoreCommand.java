package lunting.web.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import lunting.data.finding.Fault;
import lunting.data.text.Sentence;
import lunting.web.archive.Archive;
import lunting.web.archive.ArchiveUnusable;
import lunting.web.archive.Restoration;
import lunting.web.archive.Skipped;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditLog;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.database.Database;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting restore}: puts what was backed up where a server finds it. */
@Command(
    name = "restore",
    description = {
      "恢复：把归档文件中的全部数据放入新的位置，SQLite 与 PostgreSQL 通用。",
      "Put an archive into a new place, whichever database it was made from."
    })
final class RestoreCommand implements Callable<Integer> {
  private static final Fault NO_SUCH_FILE =
      Fault.error("no-such-file", "没有这个文件。", "There is no such file.");

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "归档文件 / the archive")
  Path archive = Path.of("");

  @Mixin StoreOption data = new StoreOption();

  @Option(names = "--force", description = "替换已有的全部数据 / replace all that the store holds already")
  boolean force;

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    StoreAddress address = data.address(files);
    if (address == null) {
      return ExitCode.UNUSABLE;
    }
    List<Skipped> skipped = List.of();
    try (Archive whole = Archive.open(archive)) {
      try (Database database = Database.open(address, whole.manifest().schema())) {
        AuditLog audit = new AuditLog(database, Clock.systemUTC());
        Actor actor = new Actor(System.getProperty("user.name", ""));
        skipped = Restoration.restore(whole, database, audit, actor, force);
      }
      // An archive of an earlier program is brought up to date like a store of its own.
      Database.open(address).close();
      if (!whole.manifest().whole()) {
        files.report(BackupCommand.BROKEN_CHAIN, archive.toString());
      }
    } catch (FileNotFoundException | NoSuchFileException e) {
      files.report(NO_SUCH_FILE, archive.toString());
    } catch (ArchiveUnusable e) {
      files.report(e.fault(), archive.toString());
    } catch (StoreUnusable e) {
      files.report(e.fault(), "--db");
    }
    if (files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    console.tell(
        Sentence.of("已恢复到 {place}。", "Restored to {place}.").with("place", address.shown()));
    skipped.forEach(this::tell);
    return ExitCode.DONE;
  }

  private void tell(Skipped numbers) {
    switch (numbers.what()) {
      case PUBLICATION ->
          console.tell(
              Sentence.of(
                      "“{season}”：第 {first} 至 {last} 号公布编号留空，以免与备份之后发出的重号。",
                      "{season}: the publications {first} to {last} are left out, since they may"
                          + " have been published after the backup.")
                  .with("season", numbers.name())
                  .with("first", numbers.first())
                  .with("last", numbers.last()));
      case NOTICE ->
          console.tell(
              Sentence.of(
                      "“{season}”：第 {first} 至 {last} 号通知编号留空，以免与备份之后发出的重号。",
                      "{season}: the notices {first} to {last} are left out, since they may have"
                          + " been sent after the backup.")
                  .with("season", numbers.name())
                  .with("first", numbers.first())
                  .with("last", numbers.last()));
      case REVISION -> {
        // Nobody reads it; it is compared only.
      }
    }
  }
}
