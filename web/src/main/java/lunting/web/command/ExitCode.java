package lunting.web.command;

/** How a command ends; the codes are part of the stable surface. */
final class ExitCode {
  /** Done and feasible. */
  static final int DONE = 0;

  /** Done, but hard breaches remain; what was asked for is written all the same. */
  static final int BREACHES = 1;

  /** Unusable input or arguments; nothing is written. */
  static final int UNUSABLE = 2;

  /** The program itself failed. */
  static final int FAILED = 3;

  private ExitCode() {}
}
