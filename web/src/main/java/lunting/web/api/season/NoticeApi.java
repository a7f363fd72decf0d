package lunting.web.api.season;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.api.http.Json;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.notice.Notice;
import lunting.web.notice.NoticeBody;
import lunting.web.notice.NoticeHead;
import lunting.web.notice.Notices;
import lunting.web.proof.Proof;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /notices}: what each changed plant is told. */
public final class NoticeApi {
  private final Seasons seasons;
  private final Notices notices;

  record Listing(List<HeadView> notices, @Nullable Long next) {}

  record HeadView(
      String id,
      long number,
      Notice.Kind kind,
      String publication,
      String plant,
      @Nullable Text name,
      Instant at) {
    static HeadView of(NoticeHead head) {
      return new HeadView(
          head.id(),
          head.number(),
          head.kind(),
          head.publication(),
          head.plant(),
          head.name(),
          head.at());
    }
  }

  record SeasonName(String id, String name) {}

  /** A notice as it is printed; each part as in {@link Notice}. */
  record NoticeView(
      String id,
      long number,
      Notice.Kind kind,
      SeasonName season,
      String publication,
      long publicationNumber,
      @Nullable String root,
      String planVersion,
      Instant at,
      String by,
      String reason,
      @Nullable Text sender,
      @Nullable Text policy,
      @Nullable String supervisionPhone,
      NoticeBody body,
      Proof.Mark audit) {
    static NoticeView of(Notices.Sent sent) {
      Notice notice = sent.notice();
      return new NoticeView(
          notice.id(),
          notice.number(),
          notice.kind(),
          new SeasonName(notice.season(), notice.seasonName()),
          notice.publication(),
          notice.publicationNumber(),
          notice.root(),
          notice.version(),
          notice.at(),
          notice.by(),
          notice.reason(),
          notice.sender(),
          notice.policy(),
          notice.supervisionPhone(),
          notice.body(),
          sent.audit());
    }
  }

  public NoticeApi(Store store) {
    this.seasons = new Seasons(store);
    this.notices = new Notices(store);
  }

  public void list(Context ctx) {
    PlannedSeason season = SeasonApi.season(seasons, ctx.pathParam("id"));
    List<NoticeHead> found =
        notices.list(
            season.id(),
            ctx.queryParam("plant"),
            ctx.queryParam("publication"),
            Paging.before(ctx),
            Paging.NEWEST);
    Replies.json(
        ctx,
        new Listing(
            found.stream().map(HeadView::of).toList(),
            found.size() < Paging.NEWEST ? null : found.getLast().number()));
  }

  public void get(Context ctx) {
    String id = ctx.pathParam("id");
    Notices.Sent sent = notices.find(id);
    if (sent == null) {
      throw Refusal.notFound(
          Sentence.of("没有通知“{id}”。", "There is no notice ({id}).").with("id", id));
    }
    Replies.unchanging(ctx, Json.TYPE, id, () -> Json.bytes(NoticeView.of(sent)));
  }
}
