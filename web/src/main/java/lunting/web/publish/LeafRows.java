package lunting.web.publish;

import java.util.List;
import java.util.Map;
import lunting.web.proof.Leaf;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was published for each plant, as the database keeps it. */
final class LeafRows {
  private LeafRows() {}

  /** The leaf of a plant. */
  record OfPlant(String plant, Leaf leaf) {}

  /** Keeps the leaves of a publication by the ids of their plants, in this order. */
  static void insert(Handle handle, String publication, Map<String, Leaf> leaves) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO leaf (publication, place, plant, content, salt)
            VALUES (:publication, :place, :plant, :content, :salt)\
            """);
    leaves.forEach((plant, leaf) ->
        batch
            .bind("publication", publication)
            .bind("place", (long) batch.size())
            .bind("plant", plant)
            .bind("content", leaf.content())
            .bind("salt", leaf.salt())
            .add());
    batch.execute();
  }

  /** The leaves of a publication, in the order of its tree. */
  static List<OfPlant> list(Handle handle, String publication) {
    return handle
        .createQuery(
            """
            SELECT plant, content, salt FROM leaf
            WHERE publication = :publication ORDER BY place\
            """)
        .bind("publication", publication)
        .map((row, context) ->
            new OfPlant(
                row.getString("plant"), new Leaf(row.getString("content"), row.getString("salt"))))
        .list();
  }
}
