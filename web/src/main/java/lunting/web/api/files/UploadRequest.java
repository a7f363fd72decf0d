package lunting.web.api.files;

import io.javalin.http.Context;
import java.util.function.Function;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.store.Digests;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;

/** A request whose body is a file to be kept: read, and kept unless it has an ERROR. */
public final class UploadRequest {
  private static final int MAX_FILE_NAME = 255;

  private UploadRequest() {}

  /**
   * Keeps the body; the reply is then 201, with the address of what was kept.
   *
   * <p>Fails: a {@link Refusal} with every finding.
   *
   * @param otherwise name of the file where the request gives none
   * @param collection such as {@code /policies/}
   * @param previous reference of the version that it follows; null for none
   */
  static <T> Upload<T> keep(
      Context ctx,
      Uploads<T> uploads,
      String otherwise,
      String collection,
      @Nullable String previous,
      Function<InputFile, Parsed<T>> reader) {
    String file = fileName(ctx, otherwise);
    byte[] body = Body.read(ctx);
    Parsed<T> parsed = reader.apply(InputFile.sent(file, body));
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    Upload<T> upload =
        uploads.add(
            Asker.of(ctx),
            file,
            Digests.of(body),
            parsed.get(),
            parsed.findings(),
            previous,
            IdempotencyKey.of(ctx, body));
    ctx.status(201).header("Location", Replies.PREFIX + collection + upload.id());
    return upload;
  }

  /** The name that a request gives its file. */
  public static String fileName(Context ctx, String otherwise) {
    String given = ctx.queryParam("name");
    if (given == null || given.isBlank()) {
      return otherwise;
    }
    return given.length() > MAX_FILE_NAME ? given.substring(0, MAX_FILE_NAME) : given;
  }
}
