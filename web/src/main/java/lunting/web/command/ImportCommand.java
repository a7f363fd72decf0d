package lunting.web.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lunting.data.document.MappingReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.finding.Fault;
import lunting.data.finding.Finding;
import lunting.data.finding.Findings;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.grid.Grid;
import lunting.data.grid.GridReader;
import lunting.data.json.JsonWriting;
import lunting.data.list.ListForm;
import lunting.data.list.ListImport;
import lunting.data.list.Mapping;
import lunting.data.list.Terms;
import lunting.data.list.Understood;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.io.InputFiles;
import lunting.web.command.output.OutputFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lunting import}: turns a list of enterprises in any layout into registry.json. */
@Command(
    name = "import",
    description = {
      "把任意格式的企业名单（.xlsx、.xls、.csv）转为 registry.json，每处推断都列出。",
      "Turn a list of enterprises in any layout into JSON; every assumption is told.",
      "The registry's own workbook needs no policy."
    })
final class ImportCommand implements Callable<Integer> {
  private static final Fault NO_POLICY =
      Fault.error(
          "policy-needed",
          "这不是导出的名录工作簿，读取任意格式的名单需要政策文件。请加上 --policy。",
          "This is not the registry's own workbook; a list in another layout needs the policy."
              + " Maybe add --policy.");
  private static final Fault BAD_DAYS =
      Fault.error(
          "bad-days",
          "--days-per-year 应在 1 到 366 之间。",
          "The --days-per-year must lie from 1 to 366.");

  private final Console console;

  @Parameters(paramLabel = "LIST", description = "名单：.xlsx、.xls 或 .csv / the list")
  Path list = Path.of("");

  @Option(names = "--policy", paramLabel = "P", description = "政策 / policy.json")
  @Nullable Path policy;

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description = "列与词的对应关系 / what columns and words mean")
  @Nullable Path map;

  @Option(
      names = "--onto",
      paramLabel = "R0",
      description = "更新这份名录，未提到的内容保留 / the list before, which is brought up to date")
  @Nullable Path onto;

  @Option(
      names = "--days-per-year",
      paramLabel = "N",
      description = "年产能折算天数，默认 330 / days by which a capacity per year is divided")
  int daysPerYear = Terms.USUAL_DAYS;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "R",
      description = "写出名录 / registry.json to write")
  Path out = Path.of("");

  @Option(names = "--report", paramLabel = "F", description = "写出全部问题 / all findings as JSON")
  @Nullable Path report;

  @Option(
      names = "--understood",
      paramLabel = "MAP",
      description = "写出识别结果，可改后用于 --map / what was understood, as a mapping")
  @Nullable Path understood;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InputFiles files = new InputFiles(console);
    OutputFiles.check(files, inputs(), out, report, understood);
    if (files.unusable()) {
      return ExitCode.UNUSABLE;
    }
    List<Finding> findings = new ArrayList<>();
    Policy known = policy == null ? null : read(files, policy, PolicyReader::read, findings);
    InputFile file = files.open(null, list);
    Mapping found = Mapping.NONE;
    Registry registry = null;
    Grid grid =
        file == null || ListForm.isJson(file.content()) ? null : grid(files, file, findings);
    if (file != null && grid != null && !ListForm.isRegistry(grid)) {
      Understood answer = understand(files, grid, known, findings);
      found = answer == null ? found : answer.mapping();
      registry = answer == null ? null : take(files, answer.list(), findings);
    } else if (file != null && !files.unusable()) {
      registry = take(files, RegistryReader.read(file, known), findings);
    }
    OutputFiles outputs = new OutputFiles(console);
    if (report != null) {
      outputs.add(report, JsonWriting.report(findings));
    }
    if (understood != null) {
      outputs.add(understood, JsonWriting.mapping(found));
    }
    boolean usable = registry != null && !files.unusable();
    if (registry != null && usable) {
      outputs.add(out, JsonWriting.registry(registry));
    }
    outputs.write();
    return usable ? ExitCode.DONE : ExitCode.UNUSABLE;
  }

  /** The cells of the list; null where the file cannot be read. */
  private static @Nullable Grid grid(InputFiles files, InputFile file, List<Finding> findings) {
    Findings read = new Findings(file.name());
    Grid grid = GridReader.read(file, read);
    return grid == null ? take(files, read.parsed(grid), findings) : grid;
  }

  /** What a list in another layout says; null where something else that it needs is unusable. */
  private @Nullable Understood understand(
      InputFiles files, Grid grid, @Nullable Policy known, List<Finding> findings) {
    Terms terms = terms(files, known, findings);
    Mapping mapping = map == null ? Mapping.NONE : read(files, map, MappingReader::read, findings);
    if (policy == null) {
      tell(files, NO_POLICY, list.toString(), findings);
    }
    return known == null || mapping == null || terms == null
        ? null
        : ListImport.read(grid, known, mapping, terms, list.toString());
  }

  private static void tell(InputFiles files, Fault fault, String file, List<Finding> findings) {
    Findings told = new Findings(file);
    told.report(fault, Place.root(), null);
    findings.addAll(told.all());
    told.all().forEach(files::report);
  }

  private Path[] inputs() {
    List<Path> inputs = new ArrayList<>(List.of(list));
    for (Path each : new @Nullable Path[] {policy, map, onto}) {
      if (each != null) {
        inputs.add(each);
      }
    }
    return inputs.toArray(Path[]::new);
  }

  private @Nullable Terms terms(InputFiles files, @Nullable Policy known, List<Finding> findings) {
    if (daysPerYear < 1 || daysPerYear > Terms.MOST_DAYS) {
      tell(files, BAD_DAYS, "--days-per-year", findings);
      return null;
    }
    if (onto == null) {
      return new Terms(daysPerYear, null);
    }
    Registry before = read(files, onto, file -> RegistryReader.read(file, known), findings);
    return before == null ? null : new Terms(daysPerYear, before);
  }

  /** Reads a file; null where it cannot be used. */
  private static <T> @Nullable T read(
      InputFiles files, Path path, Function<InputFile, Parsed<T>> reader, List<Finding> findings) {
    InputFile file = files.open(null, path);
    return file == null ? null : take(files, reader.apply(file), findings);
  }

  private static <T> @Nullable T take(InputFiles files, Parsed<T> parsed, List<Finding> findings) {
    findings.addAll(parsed.findings());
    return files.take(parsed);
  }
}
