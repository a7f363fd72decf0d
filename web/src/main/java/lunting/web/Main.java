package lunting.web;

import lunting.web.command.Lunting;
import lunting.web.command.io.Console;

/** Starts the program: the command {@code lunting} with one of its subcommands. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(Lunting.run(arguments, Console.ofProcess()));
  }
}
