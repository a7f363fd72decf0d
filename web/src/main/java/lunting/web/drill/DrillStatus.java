package lunting.web.drill;

/** How far a drill is. */
public enum DrillStatus {
  WAITING,
  ACTIVE,
  COMPLETED,
  /** Somebody stopped it: what it had found by then stands. */
  STOPPED,
  FAILED;

  /** Whether nothing more comes of it. */
  public boolean ended() {
    return this != WAITING && this != ACTIVE;
  }
}
