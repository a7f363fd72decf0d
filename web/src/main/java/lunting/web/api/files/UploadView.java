package lunting.web.api.files;

import java.time.Instant;
import java.util.List;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.web.api.http.FindingView;
import lunting.web.store.Upload;
import org.jspecify.annotations.Nullable;

/**
 * An upload as the page lists it.
 *
 * @param ref what a run or a pre-check names it by
 * @param documentId the id inside the file
 * @param previous reference of the version before; null for none
 */
public record UploadView(
    String id,
    String ref,
    String documentId,
    @Nullable Text title,
    Instant created,
    String file,
    @Nullable SeasonView season,
    @Nullable Integer industries,
    @Nullable Integer towns,
    @Nullable Integer plants,
    @Nullable Integer lines,
    @Nullable String previous,
    List<FindingView> findings) {
  static UploadView ofPolicy(Upload<Policy> upload) {
    Policy policy = upload.value();
    return new UploadView(
        upload.id(),
        "policies/" + upload.id(),
        policy.id(),
        policy.title(),
        upload.created(),
        upload.file(),
        SeasonView.of(policy.season()),
        policy.industries().size(),
        null,
        null,
        null,
        upload.previous(),
        FindingView.of(upload.findings()));
  }

  public static UploadView ofRegistry(Upload<Registry> upload) {
    Registry registry = upload.value();
    return new UploadView(
        upload.id(),
        "registries/" + upload.id(),
        registry.id(),
        registry.title(),
        upload.created(),
        upload.file(),
        null,
        null,
        registry.towns().size(),
        registry.plants().size(),
        DemoDataApi.lines(registry),
        upload.previous(),
        FindingView.of(upload.findings()));
  }
}
