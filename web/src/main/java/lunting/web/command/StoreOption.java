package lunting.web.command;

import lunting.data.finding.Fault;
import lunting.web.command.io.InputFiles;
import lunting.web.database.StoreAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the data of a server is. */
final class StoreOption {
  @Option(
      names = "--db",
      paramLabel = "DB",
      defaultValue = "${env:" + StoreAddress.VARIABLE + ":-" + StoreAddress.USUAL + "}",
      description =
          "数据文件夹（SQLite），或 jdbc:postgresql://…；默认取环境变量 LUNTING_DB，否则为当前目录下的 lunting-data"
              + " / folder of the data (SQLite), or jdbc:postgresql://…; default: the variable"
              + " LUNTING_DB, else lunting-data in the working directory")
  String db = StoreAddress.USUAL;

  /** What was named; null where it cannot be an address, which is reported. */
  @Nullable StoreAddress address(InputFiles files) {
    StoreAddress address = StoreAddress.parse(db);
    if (address == null) {
      files.report(
          Fault.error(
              "bad-argument",
              "--db 应为文件夹，或 jdbc:postgresql://主机/数据库。",
              "The --db must be a folder or jdbc:postgresql://host/database."),
          "--db");
    }
    return address;
  }
}
