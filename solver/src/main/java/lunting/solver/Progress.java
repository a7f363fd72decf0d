package lunting.solver;

/** Is told how a solve stands, a few times a second, on the solving thread. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = snapshot -> {};

  /** How the solve stands now; must return fast. */
  void report(Snapshot snapshot);
}
