package lunting.web.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import lunting.data.text.Sentence;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Recounts the digests of what is kept by digest. */
public final class DocumentCheck {
  private static final String ALL = "SELECT hash, content FROM document ORDER BY hash";

  private DocumentCheck() {}

  /** The first document that is not what it was when it was kept; null where all are. */
  public static @Nullable Sentence fault(Handle handle) {
    try (ResultIterator<Map.Entry<String, String>> documents =
        handle
            .createQuery(ALL)
            .setFetchSize(1)
            .map((row, context) -> Map.entry(row.getString("hash"), row.getString("content")))
            .iterator()) {
      while (documents.hasNext()) {
        Map.Entry<String, String> document = documents.next();
        byte[] content = document.getValue().getBytes(StandardCharsets.UTF_8);
        if (!Digests.of(content).equals(document.getKey())) {
          return Sentence.of("文件 {hash} 被改动过。", "The document {hash} was changed.")
              .with("hash", document.getKey());
        }
      }
    }
    return null;
  }
}
