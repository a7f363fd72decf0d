package lunting.web.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree over the leaves of a publication: its root stands for all of them, and the way from
 * one leaf to the root tells nothing of the others.
 *
 * <p>Shape: neighbours are joined two by two, level by level; the last of an odd number goes up as
 * it is.
 */
public final class HashTree {
  private final List<List<String>> levels = new ArrayList<>();

  private HashTree(List<String> leaves) {
    levels.add(leaves);
    while (levels.getLast().size() > 1) {
      levels.add(joined(levels.getLast()));
    }
  }

  /**
   * The tree over these leaves, in their order.
   *
   * @throws IllegalArgumentException where there are none
   */
  public static HashTree of(List<Leaf> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("A tree must have a leaf.");
    }
    return new HashTree(leaves.stream().map(Leaf::hash).toList());
  }

  /** The hash over all leaves. */
  public String root() {
    return levels.getLast().getFirst();
  }

  /** The way from a leaf to the root. */
  public List<Step> path(int leaf) {
    List<Step> path = new ArrayList<>();
    int place = leaf;
    for (List<String> level : levels.subList(0, levels.size() - 1)) {
      int neighbour = place ^ 1;
      if (neighbour < level.size()) {
        path.add(
            new Step(neighbour < place ? Step.Side.LEFT : Step.Side.RIGHT, level.get(neighbour)));
      }
      place /= 2;
    }
    return path;
  }

  private static List<String> joined(List<String> level) {
    List<String> above = new ArrayList<>();
    for (int i = 0; i + 1 < level.size(); i += 2) {
      above.add(TreeHash.inner(level.get(i), level.get(i + 1)));
    }
    if (level.size() % 2 == 1) {
      above.add(level.getLast());
    }
    return above;
  }
}
