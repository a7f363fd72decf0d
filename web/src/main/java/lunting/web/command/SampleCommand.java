package lunting.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lunting.data.event.Events;
import lunting.data.finding.Fault;
import lunting.data.json.JsonWriting;
import lunting.data.sample.Calendars;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Wording;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.io.OutputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code lunting sample}: writes the policy and the registry of a sample, its warnings if known.
 */
@Command(
    name = "sample",
    description = {
      "写出示例的政策、名录，以及预警日程（如有）。",
      "Write the policy and the registry of a sample, and its calendar of warnings if there is one."
    })
final class SampleCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      description =
          "示例名 / zhoucun-2020, zhengzhou-carbon-2021, tangshan-steel-2021,"
              + " shandong-cement-2021, district, city or province")
  String name = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "生成示例的种子 / chooses a generated one; default 0")
  long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "写入的文件夹 / folder to write to")
  Path out = Path.of("");

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    Sample sample = Samples.find(name, seed);
    if (sample == null) {
      files.report(
          Fault.error(
                  "unknown-sample",
                  "没有这个示例；现有：{known}。",
                  "There is no such sample. Maybe one of: {known}.")
              .with("known", Wording.names(Samples.names())),
          name);
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      files.report(
          Fault.error("unwritable-output", "这不是文件夹。", "This is not a folder."), out.toString());
    }
    if (sample == null || files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    Files.createDirectories(out);
    OutputFiles output =
        new OutputFiles()
            .add(out.resolve("policy.json"), JsonWriting.policy(sample.policy()))
            .add(out.resolve("registry.json"), JsonWriting.registry(sample.registry()));
    Events warnings = Calendars.ofSeason(sample.policy());
    if (warnings != null) {
      output.add(out.resolve("warnings.json"), JsonWriting.events(warnings));
    }
    output.write();
    return ExitCode.DONE;
  }
}
