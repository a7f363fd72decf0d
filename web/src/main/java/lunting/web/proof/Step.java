package lunting.web.proof;

/**
 * One step on the way from a leaf to the root.
 *
 * @param side where the other hash stands
 * @param hash 64 hex digits
 */
public record Step(Side side, String hash) {
  /** Before or behind the hash that comes up. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** The hash above. */
  String above(String below) {
    return switch (side) {
      case LEFT -> TreeHash.inner(hash, below);
      case RIGHT -> TreeHash.inner(below, hash);
    };
  }
}
