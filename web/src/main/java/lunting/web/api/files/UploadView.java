package lunting.web.api.files;

import java.time.Instant;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.text.Text;
import lunting.web.api.http.FindingView;
import lunting.web.store.ListedUpload;
import lunting.web.store.UploadHeadings;
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
  static UploadView ofPolicy(ListedUpload upload) {
    return of("policies/", upload);
  }

  public static UploadView ofRegistry(ListedUpload upload) {
    return of("registries/", upload);
  }

  private static UploadView of(String collection, ListedUpload upload) {
    UploadHeadings headings = upload.headings();
    Season season = headings.season();
    return new UploadView(
        upload.id(),
        collection + upload.id(),
        headings.document(),
        headings.title(),
        upload.created(),
        upload.file(),
        season == null ? null : SeasonView.of(season),
        headings.industries(),
        headings.towns(),
        headings.plants(),
        headings.lines(),
        upload.previous(),
        FindingView.of(upload.findings()));
  }
}
