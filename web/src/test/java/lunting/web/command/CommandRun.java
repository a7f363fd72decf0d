package lunting.web.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import lunting.web.command.io.Console;

/** A command line run in this process: its exit code and what it said. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun english(Object... arguments) {
    return of(false, arguments);
  }

  static CommandRun chinese(Object... arguments) {
    return of(true, arguments);
  }

  private static CommandRun of(boolean chinese, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode =
        Lunting.run(
            words,
            new Console(new PrintWriter(out, true), new PrintWriter(err, true), chinese, false));
    return new CommandRun(exitCode, out.toString(), err.toString());
  }
}
