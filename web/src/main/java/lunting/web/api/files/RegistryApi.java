package lunting.web.api.files;

import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import lunting.data.book.RegistryWorkbook;
import lunting.data.book.TemplateWorkbook;
import lunting.data.document.RegistryReader;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.web.api.ask.Chosen;
import lunting.web.api.ask.Inputs;
import lunting.web.api.http.Formats;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.database.Slice;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;

/** {@code /registries}: uploads of the enterprise list, JSON or workbook. */
public final class RegistryApi {
  private final Uploads<Registry> registries;
  private final Inputs inputs;

  record Listing(List<UploadView> registries, @Nullable Long next) {}

  public RegistryApi(Uploads<Registry> registries, Inputs inputs) {
    this.registries = registries;
    this.inputs = inputs;
  }

  public void list(Context ctx) {
    Slice<UploadView> slice =
        registries.list(Paging.before(ctx), Paging.NEWEST).map(UploadView::ofRegistry);
    Replies.json(ctx, new Listing(slice.items(), slice.next()));
  }

  public void create(Context ctx) {
    String reference = ctx.queryParam("policy");
    Policy policy = reference == null ? null : inputs.policyBy(reference).value();
    String previous = ctx.queryParam("previous");
    if (previous != null) {
      inputs.registryNamed(previous); // refused where there is none
    }
    Upload<Registry> upload =
        UploadRequest.keep(
            ctx,
            registries,
            "registry",
            "/registries/",
            previous,
            file -> RegistryReader.read(file, policy));
    Replies.json(ctx, UploadView.ofRegistry(upload.listed()));
  }

  /** An empty list to be filled in, with the choices that the policy leaves. */
  public void template(Context ctx) {
    String reference = ctx.queryParam("policy");
    if (reference == null) {
      throw Refusal.badRequest(
          Sentence.of("请用 policy 指明政策。", "The parameter policy must name a policy."));
    }
    Chosen<Policy> policy = inputs.policyBy(reference);
    Replies.asFile(ctx, policy.value().id() + "-list.xlsx");
    Replies.unchanging(
        ctx,
        Formats.Form.XLSX.type(),
        policy.digest(),
        () -> TemplateWorkbook.write(policy.value()));
  }

  public void get(Context ctx) {
    Formats asked =
        Formats.of(ctx, ctx.pathParam("id"), EnumSet.of(Formats.Form.JSON, Formats.Form.XLSX));
    Upload<Registry> upload = registries.find(asked.id());
    if (upload == null) {
      throw Refusal.notFound(
          Sentence.of("没有名录“{id}”。", "There is no registry ({id}).").with("id", asked.id()));
    }
    if (asked.form() == Formats.Form.XLSX) {
      Replies.asFile(ctx, upload.value().id() + ".xlsx");
    }
    Replies.unchanging(
        ctx,
        asked.form().type(),
        asked.id(),
        () ->
            asked.form() == Formats.Form.XLSX
                ? RegistryWorkbook.write(upload.value())
                : JsonWriting.registry(upload.value()));
  }
}
