package lunting.web.api.season;

import io.javalin.http.Context;
import java.util.List;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.api.http.Asker;
import lunting.web.api.http.Body;
import lunting.web.api.http.IdempotencyKey;
import lunting.web.api.http.IfMatch;
import lunting.web.api.http.Paging;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import lunting.web.api.http.SentJson;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.PlanVersionView;
import lunting.web.audit.Actor;
import lunting.web.notice.NoticeBody;
import lunting.web.proof.Proof;
import lunting.web.publish.Proofs;
import lunting.web.publish.Prospect;
import lunting.web.publish.Publication;
import lunting.web.publish.PublishOrder;
import lunting.web.publish.Publishing;
import lunting.web.publish.RemainingBreach;
import lunting.web.publish.Withdrawing;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.store.Asked;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Publications: looked at beforehand, made, withdrawn and proved. */
public final class PublicationApi {
  private final Store store;
  private final Seasons seasons;
  private final Publishing publishing;
  private final Withdrawing withdrawing;
  private final Proofs proofs;

  record Listing(List<PublicationView> publications, @Nullable Long next) {}

  /** What publishing would do; each part as in {@link Prospect}. */
  record Preview(
      PlanVersionView planVersion,
      String hash,
      Prospect.Confirmed confirm,
      List<String> approvals,
      int approvalsNeeded,
      @Nullable String inForce,
      boolean fromInForce,
      boolean ofSeasonsPolicy,
      @Nullable Text hindrance,
      List<RemainingBreach> breaches,
      List<NoticeBody> plants,
      int unchanged) {}

  record SentOrder(
      @Nullable String planVersion,
      @Nullable String hash,
      @Nullable SentCounts confirm,
      @Nullable String reason,
      @Nullable List<@Nullable SentException> exceptions) {}

  record SentCounts(
      @Nullable Integer plantsChanged, @Nullable Integer notices, @Nullable Integer exceptions) {}

  record SentException(@Nullable String rule, @Nullable String subject, @Nullable String reason) {}

  record SentWithdrawal(@Nullable String reason) {}

  public PublicationApi(Store store) {
    this.store = store;
    this.seasons = new Seasons(store);
    this.publishing = new Publishing(store);
    this.withdrawing = new Withdrawing(store);
    this.proofs = new Proofs(store);
  }

  public void preview(Context ctx) {
    PlannedSeason season = SeasonApi.season(seasons, ctx.pathParam("id"));
    String named = SentJson.text(ctx.queryParam("planVersion"), "planVersion", SeasonApi.MAX_NAME);
    PlanVersion version = PlanVersionApi.version(store.versions(), named);
    if (!season.has(version)) {
      throw Outcomes.refusal(Seasons.otherSeason(version));
    }
    Prospect prospect = publishing.prospect(season, version);
    IfMatch.tell(ctx, season.id(), season.revision());
    Replies.json(
        ctx,
        new Preview(
            PlanVersionView.of(version),
            prospect.hash(),
            prospect.confirm(),
            prospect.approvals(),
            prospect.approvalsNeeded(),
            season.inForce(),
            prospect.fromInForce(),
            prospect.ofSeasonsPolicy(),
            prospect.why(),
            prospect.breaches(),
            prospect.plants(),
            prospect.unchanged()));
  }

  public void list(Context ctx) {
    PlannedSeason season = SeasonApi.season(seasons, ctx.pathParam("id"));
    List<Publication> found = publishing.list(season, Paging.before(ctx), Paging.NEWEST);
    Replies.json(
        ctx,
        new Listing(
            found.stream().map(each -> PublicationView.of(season, each)).toList(),
            found.size() < Paging.NEWEST ? null : found.getLast().number()));
  }

  public void create(Context ctx) {
    Actor actor = Asker.named(ctx);
    PlannedSeason season = SeasonApi.season(seasons, ctx.pathParam("id"));
    long revision = IfMatch.of(ctx, season.id());
    byte[] body = Body.read(ctx);
    SentOrder sent = SentJson.read(body, SentOrder.class);
    String named = SentJson.text(sent.planVersion(), "planVersion", SeasonApi.MAX_NAME);
    Publication publication =
        Outcomes.done(
            publishing.publish(
                new PublishOrder(
                    actor,
                    season.id(),
                    revision,
                    PlanVersionApi.version(store.versions(), named),
                    SentJson.text(sent.hash(), "hash", SeasonApi.MAX_NAME),
                    counts(SentJson.required(sent.confirm(), "confirm")),
                    SentJson.text(sent.reason(), "reason", SeasonApi.MAX_REASON),
                    exceptions(sent.exceptions()),
                    IdempotencyKey.of(ctx, body))));
    ctx.status(201).header("Location", Replies.PREFIX + "/publications/" + publication.id());
    reply(ctx, publication);
  }

  public void get(Context ctx) {
    Publication publication = publication(ctx);
    Replies.json(
        ctx, PublicationView.of(SeasonApi.season(seasons, publication.season()), publication));
  }

  public void withdraw(Context ctx) {
    Actor actor = Asker.named(ctx);
    Publication publication = publication(ctx);
    byte[] body = Body.read(ctx);
    SentWithdrawal sent = SentJson.read(body, SentWithdrawal.class);
    String reason = SentJson.text(sent.reason(), "reason", SeasonApi.MAX_REASON);
    ctx.status(201);
    Asked asked = IdempotencyKey.of(ctx, body);
    reply(ctx, Outcomes.done(withdrawing.withdraw(actor, publication, reason, asked)));
  }

  public void proof(Context ctx) {
    Publication publication = publication(ctx);
    String plant = ctx.pathParam("plant");
    Proof proof = proofs.find(publication, plant);
    if (proof == null) {
      throw Refusal.notFound(
          Sentence.of("该次公布中没有企业“{plant}”。", "The publication has no plant ({plant}).")
              .with("plant", plant));
    }
    Replies.json(ctx, proof);
  }

  private void reply(Context ctx, Publication publication) {
    PlannedSeason season = SeasonApi.season(seasons, publication.season());
    IfMatch.tell(ctx, season.id(), season.revision());
    Replies.json(ctx, PublicationView.of(season, publication));
  }

  private Publication publication(Context ctx) {
    String id = ctx.pathParam("id");
    Publication publication = publishing.find(id);
    if (publication == null) {
      throw Refusal.notFound(
          Sentence.of("没有公布记录“{id}”。", "There is no publication ({id}).").with("id", id));
    }
    return publication;
  }

  private static Prospect.Confirmed counts(SentCounts sent) {
    return new Prospect.Confirmed(
        SentJson.required(sent.plantsChanged(), "confirm.plantsChanged"),
        SentJson.required(sent.notices(), "confirm.notices"),
        SentJson.required(sent.exceptions(), "confirm.exceptions"));
  }

  private static List<PublishOrder.Accepted> exceptions(
      @Nullable List<@Nullable SentException> sent) {
    if (sent == null) {
      return List.of();
    }
    if (sent.size() > PublishOrder.MAX_EXCEPTIONS) {
      throw Refusal.badRequest(
          Sentence.of(
                  "exceptions 不得超过 {limit} 项。", "There must not be more than {limit} exceptions.")
              .with("limit", PublishOrder.MAX_EXCEPTIONS));
    }
    return sent.stream().map(PublicationApi::accepted).toList();
  }

  private static PublishOrder.Accepted accepted(@Nullable SentException sent) {
    SentException given = SentJson.required(sent, "exception");
    return new PublishOrder.Accepted(
        SentJson.text(given.rule(), "rule", SeasonApi.MAX_NAME),
        SentJson.text(given.subject(), "subject", SeasonApi.MAX_NAME),
        SentJson.text(given.reason(), "reason", SeasonApi.MAX_REASON));
  }
}
