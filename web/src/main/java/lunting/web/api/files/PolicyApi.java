package lunting.web.api.files;

import io.javalin.http.Context;
import java.util.List;
import lunting.data.document.PolicyReader;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.text.Sentence;
import lunting.web.api.http.Body;
import lunting.web.api.http.Json;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.run.Provenances;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /policies}: uploads of policy.json. */
public final class PolicyApi {
  private static final int MAX_FILE_NAME = 255;

  private final Uploads<Policy> policies;

  record Listing(List<UploadView> policies) {}

  public PolicyApi(Uploads<Policy> policies) {
    this.policies = policies;
  }

  public void list(Context ctx) {
    Replies.json(ctx, new Listing(policies.list().stream().map(UploadView::ofPolicy).toList()));
  }

  public void create(Context ctx) {
    String file = fileName(ctx, "policy.json");
    byte[] body = Body.read(ctx);
    Parsed<Policy> parsed = PolicyReader.read(InputFile.of(file, body));
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    Upload<Policy> upload =
        policies.add(file, Provenances.digest(body), parsed.get(), parsed.findings());
    ctx.status(201).header("Location", Replies.PREFIX + "/policies/" + upload.id());
    Replies.json(ctx, UploadView.ofPolicy(upload));
  }

  public void get(Context ctx) {
    String id = ctx.pathParam("id");
    Upload<Policy> upload = policies.find(id);
    if (upload == null) {
      throw Refusal.notFound(
          Sentence.of("没有政策“{id}”。", "There is no policy ({id}).").with("id", id));
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
