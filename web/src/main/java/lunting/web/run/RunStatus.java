package lunting.web.run;

/** Where a solve run stands; the names are those of Timefold's services. */
public enum RunStatus {
  /** It waits for its turn. */
  SOLVING_SCHEDULED,
  /** It looks for better plans. */
  SOLVING_ACTIVE,
  /** It used the time or steps it was given. */
  SOLVING_COMPLETED,
  /** It was stopped before; its best plan is kept. */
  SOLVING_INCOMPLETE,
  /** The program failed; there is no final plan. */
  SOLVING_FAILED;

  /** Whether nothing more will come. */
  public boolean ended() {
    return this != SOLVING_SCHEDULED && this != SOLVING_ACTIVE;
  }
}
