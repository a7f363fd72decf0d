package lunting.solver.rule;

/** How finely the search counts, so that it rounds nothing that the rules round only in total. */
public final class Scale {
  /** MEDIUM: hundredths of milli-line-days. */
  public static final long MEDIUM = 100;

  /** SOFT: hundred-thousandths of milli-line-days. */
  public static final long SOFT = 100_000;

  /** SOFT amounts that come as size times percent. */
  public static final long SOFT_PERCENT = SOFT / 100;

  private Scale() {}
}
