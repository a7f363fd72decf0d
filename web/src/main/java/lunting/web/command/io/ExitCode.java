package lunting.web.command.io;

/** How a command ends; the codes are part of the stable surface. */
public final class ExitCode {
  /** Done and feasible. */
  public static final int DONE = 0;

  /** Done, but hard breaches remain; what was asked for is written all the same. */
  public static final int BREACHES = 1;

  /** Unusable input or arguments; nothing is written. */
  public static final int UNUSABLE = 2;

  /** The program itself failed. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
