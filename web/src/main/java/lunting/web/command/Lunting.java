package lunting.web.command;

import java.io.PrintWriter;
import java.io.StringWriter;
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
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new SolveCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new BoundCommand(console))
            .addSubcommand(new TemplateCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new DrillCommand(console))
            .addSubcommand(new ReadingsCommand(console))
            .addSubcommand(new RegradeCommand(console))
            .addSubcommand(new ProveCommand(console))
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new BackupCommand(console))
            .addSubcommand(new RestoreCommand(console))
            .addSubcommand(new AuditCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setParameterExceptionHandler((e, given) -> unusable(e))
            .setExecutionExceptionHandler((e, failed, parsed) -> failed(e));
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true).version("lunting " + Version.CURRENT);
    }
    line.getCommandSpec().mixinStandardHelpOptions(true).version("lunting " + Version.CURRENT);
    String names = String.join(" | ", line.getSubcommands().keySet());
    line.getCommandSpec().usageMessage().synopsisSubcommandLabel("(" + names + ")");
    try {
      return console.delivered(line.execute(arguments));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
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
