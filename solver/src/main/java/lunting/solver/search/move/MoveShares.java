package lunting.solver.search.move;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How often each move is drawn: the table that the annealing is tuned by.
 *
 * <p>Unit: percent of the draws that come to the table; together 100.
 *
 * <p>Threads: immutable.
 */
public final class MoveShares {
  /** The shares that the search uses. */
  public static final MoveShares TUNED =
      new MoveShares(
          new EnumMap<>(
              Map.ofEntries(
                  Map.entry(MoveKind.FIT, 3),
                  Map.entry(MoveKind.SHIFT, 17),
                  Map.entry(MoveKind.RELOCATE, 8),
                  Map.entry(MoveKind.HAND_IN_LINE, 6),
                  Map.entry(MoveKind.SPLIT, 5),
                  Map.entry(MoveKind.MERGE, 5),
                  Map.entry(MoveKind.SHRINK, 5),
                  Map.entry(MoveKind.GROW, 3),
                  Map.entry(MoveKind.ADD, 1),
                  Map.entry(MoveKind.DROP, 1),
                  Map.entry(MoveKind.HAND_TO_SIBLING, 18),
                  Map.entry(MoveKind.WAKE_SIBLING, 7),
                  Map.entry(MoveKind.PAIR_SHIFT, 9),
                  Map.entry(MoveKind.SWAP_IN_SECTOR, 8),
                  Map.entry(MoveKind.SWAP_IN_TOWN, 4))));

  private static final int ALL = 100;

  private final EnumMap<MoveKind, Integer> shares;
  private final MoveKind[] byDraw = new MoveKind[ALL];

  private MoveShares(EnumMap<MoveKind, Integer> shares) {
    this.shares = shares;
    int sum = shares.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != ALL || shares.values().stream().anyMatch(share -> share < 0)) {
      throw new IllegalArgumentException(
          ("The shares of the moves (%s) must not be negative and must add up to %d, not %d."
                  + "\nMaybe give another move what one has lost.")
              .formatted(this, ALL, sum));
    }
    int drawn = 0;
    for (Map.Entry<MoveKind, Integer> share : shares.entrySet()) {
      Arrays.fill(byDraw, drawn, drawn + share.getValue(), share.getKey());
      drawn += share.getValue();
    }
  }

  /**
   * The tuned shares but for these.
   *
   * <p>Fails: {@link IllegalArgumentException} where a name is unknown, a share no number, or the
   * sum of all not 100.
   *
   * @param changes such as {@code shift=27,relocate=0}; empty for the tuned ones
   */
  public static MoveShares of(String changes) {
    EnumMap<MoveKind, Integer> shares = new EnumMap<>(TUNED.shares);
    for (String change : changes.isBlank() ? new String[0] : changes.split(",", -1)) {
      String[] parts = change.split("=", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(
            "The share (%s) must be a move and a number.\nMaybe shift=27.".formatted(change));
      }
      shares.put(kind(parts[0].strip()), Integer.valueOf(parts[1].strip()));
    }
    return new MoveShares(shares);
  }

  private static MoveKind kind(String key) {
    for (MoveKind kind : MoveKind.values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "There is no move (%s).\nMaybe one of %s."
            .formatted(key, Arrays.stream(MoveKind.values()).map(MoveKind::key).toList()));
  }

  /** The share of a move. */
  int of(MoveKind kind) {
    return shares.getOrDefault(kind, 0);
  }

  /** The move of a draw from 0 to 99. */
  MoveKind kind(int draw) {
    return byDraw[draw];
  }

  /** The shares as {@link #of(String)} reads them. */
  @Override
  public String toString() {
    return shares.entrySet().stream()
        .map(share -> share.getKey().key() + "=" + share.getValue())
        .collect(Collectors.joining(","));
  }
}
