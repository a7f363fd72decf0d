package lunting.solver.settle;

/**
 * One duty of one plant, line or service.
 *
 * @param subject the place of the plant, line or service among its like
 * @param part which period of the season's duty; 0 where the kind has no parts
 */
public record Duty(DutyKind kind, int subject, int part) {
  /** A duty without parts. */
  public Duty(DutyKind kind, int subject) {
    this(kind, subject, 0);
  }
}
