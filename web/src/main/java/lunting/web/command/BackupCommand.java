package lunting.web.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import lunting.data.finding.Fault;
import lunting.data.text.Sentence;
import lunting.web.archive.ArchiveWriter;
import lunting.web.archive.Manifest;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.output.OutputFiles;
import lunting.web.database.Database;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.server.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting backup}: copies all that a server keeps into one file, while it runs. */
@Command(
    name = "backup",
    description = {
      "备份：把全部数据写成一个归档文件，服务不必停止。",
      "Copy all data into one archive, beside a running server; any other server can restore it."
    })
final class BackupCommand implements Callable<Integer> {
  static final Fault BROKEN_CHAIN =
      Fault.warning(
          "audit-broken",
          "审计链不完整；可用 lunting audit verify 查看。",
          "The chain of acts is not whole. Maybe see lunting audit verify.");

  private final Console console;

  @Mixin StoreOption data = new StoreOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "写出归档文件 / archive (.zip) to write")
  Path out = Path.of("");

  private @Nullable Manifest written;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    StoreAddress address = data.address(files);
    OutputFiles.check(files, new Path[0], out);
    if (address == null || files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    try (Database database = Database.openToRead(address)) {
      new OutputFiles(console).add(out, (OutputStream target) -> write(database, target)).write();
    } catch (StoreUnusable e) {
      files.report(e.fault(), "--db");
      return ExitCode.UNUSABLE;
    }
    return written == null ? ExitCode.FAILED : tell(files, written);
  }

  private void write(Database database, OutputStream target) throws IOException {
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    written = ArchiveWriter.write(database, target, Version.CURRENT, now);
  }

  private int tell(InputFiles files, Manifest manifest) {
    console
        .out()
        .println(
            console.say(
                Sentence.of(
                        "已备份：记录 {rows} 条，文件 {documents} 份，操作 {acts} 项；审计链末端 {head}",
                        "Backed up: {rows:row}, {documents:document}, {acts:act}; head of the"
                            + " chain {head}")
                    .with("rows", manifest.rows())
                    .with("documents", manifest.documents())
                    .with("acts", manifest.acts())
                    .with("head", manifest.head())));
    if (manifest.whole()) {
      return ExitCode.DONE;
    }
    files.report(BROKEN_CHAIN, "audit");
    return ExitCode.BREACHES;
  }
}
