package lunting.web.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The usable uploads of one kind since the server started. Until a store exists the oldest give
 * way.
 *
 * <p>Threads: any.
 */
public final class Uploads<T> {
  /** So many of a kind are kept. */
  public static final int MAX_UPLOADS = 50;

  private final Map<String, Upload<T>> uploads = new LinkedHashMap<>();
  private final String kind;
  private final Clock clock;
  private int lastNumber;

  /** Keeps uploads of this kind; their ids begin with it. */
  public Uploads(String kind, Clock clock) {
    this.kind = kind;
    this.clock = clock;
  }

  /** Keeps an upload. */
  public synchronized Upload<T> add(String file, String digest, T value, List<Finding> findings) {
    lastNumber++;
    Upload<T> upload =
        new Upload<>(kind + "-" + lastNumber, clock.instant(), file, digest, value, findings);
    uploads.put(upload.id(), upload);
    if (uploads.size() > MAX_UPLOADS) {
      uploads.remove(uploads.keySet().iterator().next());
    }
    return upload;
  }

  /** The upload with this id; null where there is none, or no longer. */
  public synchronized @Nullable Upload<T> find(String id) {
    return uploads.get(id);
  }

  /** All of them, newest first. */
  public synchronized List<Upload<T>> list() {
    List<Upload<T>> newestFirst = new ArrayList<>(uploads.values());
    Collections.reverse(newestFirst);
    return newestFirst;
  }
}
