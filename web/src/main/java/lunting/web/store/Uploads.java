package lunting.web.store;

import java.time.Clock;
import java.util.List;
import lunting.data.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The usable uploads of one kind since the server started. Until a store exists, of too many the
 * one that was left alone for longest gives way.
 *
 * <p>Threads: any.
 */
public final class Uploads<T> {
  /** So many of a kind are kept. */
  public static final int MAX_UPLOADS = 50;

  private final Shelf<Upload<T>> uploads = new Shelf<>(MAX_UPLOADS);
  private final String kind;
  private final Ids ids;
  private final Clock clock;

  /** Keeps uploads of this kind; their ids begin with it. */
  public Uploads(String kind, Ids ids, Clock clock) {
    this.kind = kind;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps an upload. */
  public Upload<T> add(String file, String digest, T value, List<Finding> findings) {
    return add(file, digest, value, findings, null);
  }

  /**
   * Keeps an upload that another one precedes.
   *
   * @param previous reference of the version before, which stays as it is; null for none
   */
  public Upload<T> add(
      String file, String digest, T value, List<Finding> findings, @Nullable String previous) {
    Upload<T> upload =
        new Upload<>(ids.next(kind), clock.instant(), file, digest, value, findings, previous);
    uploads.put(upload.id(), upload);
    return upload;
  }

  /** The upload with this id; null where there is none, or no longer. */
  public @Nullable Upload<T> find(String id) {
    return uploads.find(id);
  }

  /** All of them, newest first. */
  public List<Upload<T>> list() {
    return uploads.list();
  }
}
