package lunting.web.api;

import io.javalin.http.Context;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.reading.InputFile;
import lunting.data.reading.PolicyReader;
import lunting.data.reading.Reading;
import lunting.data.writing.JsonWriting;
import lunting.web.run.Provenances;
import lunting.web.run.Upload;
import lunting.web.run.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /policies}: uploads of policy.json. */
final class PolicyApi {
  private static final int MAX_FILE_NAME = 255;

  private final Uploads<Policy> policies;

  record Listing(List<UploadView> policies) {}

  PolicyApi(Uploads<Policy> policies) {
    this.policies = policies;
  }

  void list(Context ctx) {
    Replies.json(ctx, new Listing(policies.list().stream().map(UploadView::ofPolicy).toList()));
  }

  void create(Context ctx) {
    String file = fileName(ctx, "policy.json");
    byte[] body = Body.read(ctx);
    Reading<Policy> reading = PolicyReader.read(InputFile.of(file, body));
    if (reading.value() == null) {
      throw Refusal.unusable(reading.findings());
    }
    Upload<Policy> upload =
        policies.add(file, Provenances.digest(body), reading.get(), reading.findings());
    ctx.status(201).header("Location", Routes.PREFIX + "/policies/" + upload.id());
    Replies.json(ctx, UploadView.ofPolicy(upload));
  }

  void get(Context ctx) {
    String id = ctx.pathParam("id");
    Upload<Policy> upload = policies.find(id);
    if (upload == null) {
      throw Refusal.notFound("没有政策“" + id + "”。", "There is no policy (" + id + ").");
    }
    Replies.unchanging(ctx, Json.TYPE, id, () -> JsonWriting.policy(upload.value()));
  }

  static String fileName(Context ctx, String otherwise) {
    @Nullable String name = ctx.queryParam("name");
    if (name == null || name.isBlank()) {
      return otherwise;
    }
    return name.length() > MAX_FILE_NAME ? name.substring(0, MAX_FILE_NAME) : name;
  }
}
