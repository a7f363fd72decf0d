package lunting.web.api.season;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import lunting.data.text.Sentence;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.http.SentJson;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.PlanVersionView;
import lunting.web.audit.Actor;
import lunting.web.season.Approval;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.Standing;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** What people say of a plan version: its name, who approved it, and where it stands. */
public final class ReviewApi {
  private final PlanVersions versions;
  private final Seasons seasons;
  private final Approvals approvals;

  record SentName(@Nullable String name) {}

  record SentApproval(@Nullable String hash, @Nullable String reason) {}

  /**
   * Where a version stands.
   *
   * @param season null where no season has its policy and list
   * @param hash what a reviewer approves now; null without a season
   */
  record VersionPublication(
      String planVersion,
      @Nullable String season,
      StandingView standing,
      @Nullable String hash,
      List<StandingView> history,
      List<ApprovalView> approvals,
      int approvalsNeeded) {}

  /** An approval, and whether it holds for what would be published now. */
  record ApprovalView(String by, Instant at, @Nullable String reason, String hash, boolean holds) {
    static ApprovalView of(Approval approval, @Nullable String hash) {
      return new ApprovalView(
          approval.by().name(),
          approval.at(),
          approval.reason(),
          approval.hash(),
          approval.hash().equals(hash));
    }
  }

  public ReviewApi(Store store) {
    this.versions = store.versions();
    this.seasons = new Seasons(store);
    this.approvals = new Approvals(store);
  }

  public void name(Context ctx) {
    Actor actor = Asker.named(ctx);
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    SentName sent = SentJson.read(ctx, SentName.class);
    versions.rename(actor, version, SentJson.text(sent.name(), "name", SeasonApi.MAX_NAME));
    Replies.json(ctx, PlanVersionView.of(PlanVersionApi.version(versions, version.id())));
  }

  public void approve(Context ctx) {
    Actor actor = Asker.named(ctx);
    PlanVersion version = PlanVersionApi.version(versions, ctx.pathParam("id"));
    SentApproval sent = SentJson.read(ctx, SentApproval.class);
    String hash = SentJson.text(sent.hash(), "hash", SeasonApi.MAX_NAME);
    String reason = SentJson.optionalText(sent.reason(), "reason", SeasonApi.MAX_REASON);
    PlannedSeason season = seasons.findOf(version);
    if (season == null) {
      throw Refusal.of(
          409,
          Hindrance.Kind.NOT_THE_DRAFT.code(),
          Sentence.of("没有管理季使用该方案的政策和名录。", "No season has the version's policy and list."));
    }
    Outcomes.done(approvals.approve(actor, season.id(), version, hash, reason));
    ctx.status(201);
    Replies.json(ctx, view(version));
  }

  public void get(Context ctx) {
    Replies.json(ctx, view(PlanVersionApi.version(versions, ctx.pathParam("id"))));
  }

  private VersionPublication view(PlanVersion version) {
    PlannedSeason season = seasons.findOf(version);
    String hash = season == null ? null : approvals.hash(season, version);
    List<Standing> history = seasons.history(version);
    return new VersionPublication(
        version.id(),
        season == null ? null : season.id(),
        StandingView.of(history.isEmpty() ? null : history.getFirst()),
        hash,
        history.stream().map(StandingView::of).toList(),
        approvals.list(version).stream().map(approval -> ApprovalView.of(approval, hash)).toList(),
        approvals.needed(season, version));
  }
}
