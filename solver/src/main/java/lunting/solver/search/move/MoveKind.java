package lunting.solver.search.move;

import java.util.Locale;

/** The moves that a step may draw for a line, in the order of the draw. */
enum MoveKind {
  FIT,
  SHIFT,
  RELOCATE,
  HAND_IN_LINE,
  SPLIT,
  MERGE,
  SHRINK,
  GROW,
  ADD,
  DROP,
  HAND_TO_SIBLING,
  WAKE_SIBLING,
  PAIR_SHIFT,
  SWAP_IN_SECTOR,
  SWAP_IN_TOWN;

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** How tables and logs name it: {@code hand-in-line}. */
  String key() {
    return key;
  }
}
