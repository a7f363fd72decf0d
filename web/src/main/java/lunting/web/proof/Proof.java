package lunting.web.proof;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published for a plant, with the way from there to the root that the publication prints:
 * {@code lunting-proof/1}.
 *
 * @param season id of the season
 * @param plant id of the plant
 * @param leaf the very text that was published for it
 * @param audit the entry of the chain of acts that has the root
 * @param unchangedSince the publication before, where it has the same leaf; null where it has
 *     another one, or there was none
 */
public record Proof(
    String format,
    String season,
    Published publication,
    String plant,
    String leaf,
    Tree tree,
    Mark audit,
    @Nullable Before unchangedSince) {
  /** The name of the format. */
  public static final String FORMAT = "lunting-proof/1";

  /** A publication by its number within the season. */
  public record Published(String id, long number, Instant at) {}

  /** An entry of the chain of acts. */
  public record Mark(long number, String hash) {}

  /** The publication before, with the way from the very same leaf to its root. */
  public record Before(Published publication, Tree tree) {}

  /**
   * The way from a leaf to a root.
   *
   * @param salt of the leaf, 64 hex digits
   * @param root 64 hex digits
   */
  public record Tree(String salt, List<Step> path, String root) {
    /** Copies the list. */
    public Tree {
      path = List.copyOf(path);
    }

    /** Whether the way leads from a leaf of this content to the root. */
    boolean leadsUp(String content) {
      String hash = new Leaf(content, salt).hash();
      for (Step step : path) {
        hash = step.above(hash);
      }
      return hash.equals(root);
    }
  }
}
