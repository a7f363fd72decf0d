package lunting.web.publish;

import java.util.List;
import lunting.web.proof.HashTree;
import lunting.web.proof.Leaf;
import lunting.web.proof.Proof;
import lunting.web.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Gives out proofs of what was published for a plant.
 *
 * <p>Threads: any.
 */
public final class Proofs {
  private final Store store;

  public Proofs(Store store) {
    this.store = store;
  }

  /** The proof for a plant; null where the publication has no such plant. */
  public @Nullable Proof find(Publication publication, String plant) {
    return store.database().read(handle -> find(handle, publication, plant));
  }

  private static @Nullable Proof find(Handle handle, Publication publication, String plant) {
    Way way = Way.find(handle, publication, plant);
    if (way == null) {
      return null;
    }
    String previous = publication.previous();
    Publication before = previous == null ? null : PublicationRows.find(handle, previous);
    Way earlier = before == null ? null : Way.find(handle, before, plant);
    boolean unchanged = earlier != null && earlier.leaf().content().equals(way.leaf().content());
    return new Proof(
        Proof.FORMAT,
        publication.season(),
        publication.proved(),
        plant,
        way.leaf().content(),
        way.tree(),
        publication.audit(),
        before != null && earlier != null && unchanged
            ? new Proof.Before(before.proved(), earlier.tree())
            : null);
  }

  /** A plant's leaf in the tree of a publication. */
  private record Way(Leaf leaf, Proof.Tree tree) {
    static @Nullable Way find(Handle handle, Publication publication, String plant) {
      List<LeafRows.OfPlant> leaves = LeafRows.list(handle, publication.id());
      List<String> plants = leaves.stream().map(LeafRows.OfPlant::plant).toList();
      int place = plants.indexOf(plant);
      if (place < 0) {
        return null;
      }
      HashTree tree = HashTree.of(leaves.stream().map(LeafRows.OfPlant::leaf).toList());
      Leaf leaf = leaves.get(place).leaf();
      return new Way(leaf, new Proof.Tree(leaf.salt(), tree.path(place), publication.root()));
    }
  }
}
