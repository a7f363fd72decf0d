package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import lunting.data.json.JsonWriting;
import lunting.data.registry.Registry;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.OutputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting import}: turns the workbook of a registry into registry.json. */
@Command(
    name = "import",
    description = {"把 .xlsx 名录转为 registry.json。", "Turn the workbook of a registry into JSON."})
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "REGISTRY.xlsx", description = "名录工作簿 / the workbook")
  Path workbook = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "R",
      description = "写出名录 / registry.json to write")
  Path out = Path.of("");

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.canWrite(files, out, workbook);
    InputFile file = files.open("registry", workbook);
    Registry registry = file == null ? null : files.take(RegistryReader.read(file, null));
    if (registry == null || files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    new OutputFiles().add(out, JsonWriting.registry(registry)).write();
    return ExitCode.DONE;
  }
}
