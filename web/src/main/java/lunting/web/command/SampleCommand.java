package lunting.web.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
import lunting.web.command.output.OutputFiles;
import lunting.web.command.output.Reasons;
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
  private static final Fault NO_FOLDER =
      Fault.error("unwritable-output", "这不是文件夹。", "This is not a folder.");
  private static final Fault OTHER_FILE =
      Fault.error(
          "other-file-there",
          "这里已有内容不同的文件，没有写入；要覆盖请加 --force。",
          "Another file is there already; nothing was written. Maybe add --force to replace it.");

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

  @Option(names = "--force", description = "覆盖文件夹中内容不同的同名文件 / replace other files of these names")
  boolean force;

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
      return ExitCode.UNUSABLE;
    }
    makeFolder(files);
    if (files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    Map<Path, byte[]> contents = contents(sample);
    // What is there to the byte is not overwritten by being written again.
    contents.entrySet().removeIf(entry -> holds(entry.getKey(), entry.getValue()));
    OutputFiles.check(files, new Path[0], contents.keySet().toArray(Path[]::new));
    for (Path target : contents.keySet()) {
      if (!force && Files.isRegularFile(target)) {
        files.report(OTHER_FILE, target.toString());
      }
    }
    if (files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    OutputFiles output = new OutputFiles(console);
    contents.forEach(output::add);
    output.write();
    return ExitCode.DONE;
  }

  private void makeFolder(InputFiles files) {
    try {
      Files.createDirectories(out);
    } catch (FileAlreadyExistsException e) {
      files.report(NO_FOLDER, out.toString());
    } catch (IOException e) {
      files.report(Reasons.REFUSED.with("reason", Reasons.of(e)), out.toString());
    }
  }

  private Map<Path, byte[]> contents(Sample sample) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    contents.put(out.resolve("policy.json"), JsonWriting.policy(sample.policy()));
    contents.put(out.resolve("registry.json"), JsonWriting.registry(sample.registry()));
    Events warnings = Calendars.ofSeason(sample.policy());
    if (warnings != null) {
      contents.put(out.resolve("warnings.json"), JsonWriting.events(warnings));
    }
    return contents;
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException e) {
      // What cannot be read is taken for something else.
      return false;
    }
  }
}
