package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.book.TemplateWorkbook;
import lunting.data.document.PolicyReader;
import lunting.data.finding.InputFile;
import lunting.data.policy.Policy;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.output.OutputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lunting template}: writes an empty enterprise list to be filled in. */
@Command(
    name = "template",
    description = {"写出空白名录，填好后用 import 导入。", "Write an empty list to fill in and import."})
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--policy", required = true, paramLabel = "P", description = "政策 / policy.json")
  Path policy = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "F",
      description = "写出工作簿 / workbook to write")
  Path out = Path.of("");

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, new Path[] {policy}, out);
    InputFile file = files.open(null, policy);
    Policy read = file == null ? null : files.take(PolicyReader.read(file));
    if (read == null || files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    new OutputFiles(console).add(out, TemplateWorkbook.write(read)).write();
    return ExitCode.DONE;
  }
}
