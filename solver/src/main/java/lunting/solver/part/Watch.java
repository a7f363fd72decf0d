package lunting.solver.part;

/** Who watches a search; is asked and told on the searching thread. */
public interface Watch {
  /** Whether the search must end soon. */
  boolean stops();

  /** A few steps have been made. */
  void beat();

  /** Duties are kept better than at first. */
  void mended();
}
