package lunting.web.publish;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Requests to publish by their key, so that none is carried out twice. */
final class KeyRows {
  private KeyRows() {}

  /** What a key was sent with, and what it led to. */
  record Known(String digest, String publication) {}

  static void insert(Handle handle, String season, String key, String digest, String publication) {
    handle
        .createUpdate(
            """
            INSERT INTO publication_key (season, given, digest, publication)
            VALUES (:season, :given, :digest, :publication)\
            """)
        .bind("season", season)
        .bind("given", key)
        .bind("digest", digest)
        .bind("publication", publication)
        .execute();
  }

  static @Nullable Known find(Handle handle, String season, String key) {
    return handle
        .createQuery(
            """
            SELECT digest, publication FROM publication_key
            WHERE season = :season AND given = :given\
            """)
        .bind("season", season)
        .bind("given", key)
        .map((row, context) -> new Known(row.getString("digest"), row.getString("publication")))
        .findOne()
        .orElse(null);
  }
}
