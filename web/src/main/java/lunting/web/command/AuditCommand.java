package lunting.web.command;

import java.util.List;
import java.util.function.Function;
import lunting.data.text.Sentence;
import lunting.web.audit.AuditCheck;
import lunting.web.audit.AuditLog;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.database.Database;
import lunting.web.database.StoreAddress;
import lunting.web.database.StoreUnusable;
import lunting.web.publish.PublicationCheck;
import lunting.web.season.SeasonCheck;
import lunting.web.store.DocumentCheck;
import lunting.web.store.VersionCheck;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lunting audit verify}: recounts what was done, and finds what was changed since. */
@Command(
    name = "audit",
    description = {"审计：核对操作记录。", "Who did what."})
final class AuditCommand {
  private static final Sentence EARLIER =
      Sentence.of(
          "数据由较早的程序写入，只核对了操作记录和文件；用本版程序启动一次服务后可核对方案、公布与管理季。",
          "The store is of an earlier program, so only acts and documents were recounted. Maybe"
              + " start a server of this program on it once, to have its plans and seasons held to"
              + " the acts.");

  /** What holds the rows beside the chain to it, in the order of their looking. */
  private static final List<Function<Handle, @Nullable Sentence>> ROWS =
      List.of(VersionCheck::fault, PublicationCheck::fault, SeasonCheck::fault);

  private final Console console;

  AuditCommand(Console console) {
    this.console = console;
  }

  /**
   * Recounts the chain and every document, and holds all rows to the acts; 1 where something was
   * changed.
   */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "逐条重算审计链与全部文件的摘要，并逐项核对方案、公布、通知与管理季，找出任何改动；服务不必停止。",
        "Recount the chain of acts and the digest of every document, and hold plans, publications,"
            + " notices and seasons to the acts, beside a running server."
      })
  int verify(
      @Mixin StoreOption data,
      @Option(
              names = "--head",
              paramLabel = "HASH",
              description =
                  "通知书或导出文件上印的操作记录哈希 / the hash of an act that a notice or an export prints")
          @Nullable String head) {
    InputFiles files = new InputFiles(console);
    StoreAddress address = data.address(files);
    if (address == null) {
      return ExitCode.UNUSABLE;
    }
    try (Database database = Database.openToRead(address)) {
      return tell(database, head);
    } catch (StoreUnusable e) {
      files.report(e.fault(), "--db");
      return ExitCode.UNUSABLE;
    }
  }

  private int tell(Database database, @Nullable String head) {
    return database.snapshot(handle -> {
      AuditCheck check = AuditLog.verify(handle);
      console
          .out()
          .println(
              console.say(
                  Sentence.of(
                          "完整的操作记录 {acts} 条，末端 {head}",
                          "{acts:act is|acts are} whole, up to {head}")
                      .with("acts", check.entries())
                      .with("head", check.head())));
      Sentence fault = check.fault();
      if (fault == null && head != null && !AuditLog.holds(handle, head)) {
        fault =
            Sentence.of(
                    "没有哈希为 {head} 的操作记录：印出之后审计链被改写或截断。",
                    "No act has the hash {head}: the chain was rewritten or cut since it was"
                        + " printed.")
                .with("head", head);
      }
      if (fault == null) {
        fault = DocumentCheck.fault(handle);
      }
      if (!database.upToDate()) {
        console.tell(EARLIER);
      } else {
        for (Function<Handle, @Nullable Sentence> rows : ROWS) {
          fault = fault == null ? rows.apply(handle) : fault;
        }
      }
      if (fault != null) {
        console.tell(fault);
      }
      return fault == null ? ExitCode.DONE : ExitCode.BREACHES;
    });
  }
}
