package lunting.web;

import lunting.web.command.Lunting;
import lunting.web.command.io.Console;

/** The process: {@code lunting solve | check | import | export | sample | serve}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Lunting.run(arguments, Console.ofProcess()));
  }
}
