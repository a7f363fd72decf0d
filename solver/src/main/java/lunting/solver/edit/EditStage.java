package lunting.solver.edit;

/** How far an edit has come. */
public enum EditStage {
  /** It is only tried. */
  TRIAL,
  /** It was done. */
  DONE,
  /** It was taken back. */
  UNDONE,
  /** It was taken back, and then done again. */
  DONE_AGAIN
}
