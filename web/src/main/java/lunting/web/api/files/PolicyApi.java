package lunting.web.api.files;

import io.javalin.http.Context;
import java.util.List;
import lunting.data.document.PolicyReader;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.text.Sentence;
import lunting.web.api.ask.Inputs;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.database.Slice;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /policies}: uploads of policy.json. */
public final class PolicyApi {
  private final Uploads<Policy> policies;
  private final Inputs inputs;

  record Listing(List<UploadView> policies, @Nullable Long next) {}

  public PolicyApi(Uploads<Policy> policies, Inputs inputs) {
    this.policies = policies;
    this.inputs = inputs;
  }

  public void list(Context ctx) {
    Slice<UploadView> slice =
        policies.list(Paging.before(ctx), Paging.NEWEST).map(UploadView::ofPolicy);
    Replies.json(ctx, new Listing(slice.items(), slice.next()));
  }

  public void create(Context ctx) {
    String previous = ctx.queryParam("previous");
    if (previous != null) {
      inputs.policyBy(previous); // refused where there is none
    }
    Upload<Policy> upload =
        UploadRequest.keep(
            ctx, policies, "policy.json", "/policies/", previous, PolicyReader::read);
    Replies.json(ctx, UploadView.ofPolicy(upload.listed()));
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
}
