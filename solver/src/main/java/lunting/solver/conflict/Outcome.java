package lunting.solver.conflict;

/** What is known of whether a legal plan exists. */
public enum Outcome {
  /** A legal plan is at hand. */
  LEGAL,
  /** The plan at hand is not legal, and it is not proved that none is. */
  NONE_FOUND,
  /** It is proved that no plan is legal. */
  IMPOSSIBLE
}
