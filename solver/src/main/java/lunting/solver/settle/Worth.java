package lunting.solver.settle;

/**
 * What it is worth that one line is off, day by day: the multipliers of the duties that lines
 * share, put together for that line.
 */
final class Worth {
  /** For each percent cut on a day. */
  final long[] cut;

  /** For each percent on a day that counts as reduced. */
  final long[] effective;

  /** For a day's standing still. */
  final long[] stopped;

  /** For each percent that is off on all days of the quota. */
  long held;

  Worth(int days) {
    cut = new long[days];
    effective = new long[days];
    stopped = new long[days];
  }
}
