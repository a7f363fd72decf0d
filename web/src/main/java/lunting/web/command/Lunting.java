package lunting.web.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lunting.data.text.Sentence;
import lunting.web.command.io.Console;
import lunting.web.command.io.ExitCode;
import lunting.web.command.output.NotWritten;
import lunting.web.server.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code lunting} with its subcommands and exit codes. */
@Command(
    name = "lunting",
    description = {"错峰生产轮停方案。", "Season plans of rotational shutdowns."})
public final class Lunting {
  private final Console console;

  private Lunting(Console console) {
    this.console = console;
  }

  /** Runs a command line and answers its exit code. */
  public static int run(String[] arguments, Console console) {
    return new Lunting(console).run(arguments);
  }

  private int run(String[] arguments) {
    Map<String, Supplier<Object>> commands = commands();
    String names = String.join(" | ", commands.keySet());
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      // What the others can be given takes a while to be found out, and nobody asks.
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine line = new CommandLine(this);
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    line.setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler((e, given) -> unusable(e))
        .setExecutionExceptionHandler((e, failed, parsed) -> failed(e));
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true).version("lunting " + Version.CURRENT);
    }
    line.getCommandSpec().mixinStandardHelpOptions(true).version("lunting " + Version.CURRENT);
    line.getCommandSpec().usageMessage().synopsisSubcommandLabel("(" + names + ")");
    try {
      return console.delivered(line.execute(arguments));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
  }

  /** Every command by its name, in the order in which they are shown. */
  private Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("solve", () -> new SolveCommand(console));
    commands.put("check", () -> new CheckCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("bound", () -> new BoundCommand(console));
    commands.put("template", () -> new TemplateCommand(console));
    commands.put("import", () -> new ImportCommand(console));
    commands.put("export", () -> new ExportCommand(console));
    commands.put("drill", () -> new DrillCommand(console));
    commands.put("readings", () -> new ReadingsCommand(console));
    commands.put("regrade", () -> new RegradeCommand(console));
    commands.put("prove", () -> new ProveCommand(console));
    commands.put("sample", () -> new SampleCommand(console));
    commands.put("serve", () -> new ServeCommand(console));
    commands.put("backup", () -> new BackupCommand(console));
    commands.put("restore", () -> new RestoreCommand(console));
    commands.put("audit", () -> new AuditCommand(console));
    return commands;
  }

  private int unusable(ParameterException e) {
    String reason = String.valueOf(e.getMessage());
    console.tell(Sentence.of("参数有误：{reason}", "{reason}").with("reason", reason));
    e.getCommandLine().usage(console.err());
    return ExitCode.UNUSABLE;
  }

  private int failed(Throwable e) {
    if (e instanceof NotWritten) {
      return ExitCode.FAILED;
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    console.tell(Sentence.of("程序内部出错：", "The program itself failed:"));
    console.err().println(trace);
    console.err().flush();
    return ExitCode.FAILED;
  }
}
