package lunting.web.api.season;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.web.api.ask.Inputs;
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
import lunting.web.database.Slice;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.Standing;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code /seasons}: what is planned, what is its draft, and what is in force. */
public final class SeasonApi {
  static final int MAX_NAME = 200;
  static final int MAX_REASON = 1_000;

  private final Store store;
  private final Inputs inputs;
  private final Seasons seasons;
  private final SeasonViews views;

  record Listing(List<PlannedSeasonView> seasons) {}

  record Versions(List<VersionRow> planVersions, @Nullable Long next) {}

  record VersionRow(PlanVersionView planVersion, StandingView standing) {}

  record SentSeason(@Nullable String name, @Nullable String policy, @Nullable String registry) {}

  record SentDraft(@Nullable String planVersion, @Nullable String reason) {}

  public SeasonApi(Store store, Inputs inputs) {
    this.store = store;
    this.inputs = inputs;
    this.seasons = new Seasons(store);
    this.views = new SeasonViews(store);
  }

  public void list(Context ctx) {
    Replies.json(ctx, new Listing(seasons.list(Paging.NEWEST).stream().map(views::of).toList()));
  }

  public void create(Context ctx) {
    Actor actor = Asker.named(ctx);
    byte[] body = Body.read(ctx);
    SentSeason sent = SentJson.read(body, SentSeason.class);
    String policyRef = SentJson.text(sent.policy(), "policy", MAX_NAME);
    String registryRef = SentJson.text(sent.registry(), "registry", MAX_NAME);
    Policy policy = inputs.policyBy(policyRef).value();
    Registry registry = inputs.registryBy(registryRef, policy).value();
    String name = SentJson.optionalText(sent.name(), "name", MAX_NAME);
    PlannedSeason season =
        Outcomes.done(
            seasons.create(
                actor,
                name == null ? title(registry) : name,
                policyRef,
                policy,
                registryRef,
                registry,
                IdempotencyKey.of(ctx, body)));
    ctx.status(201).header("Location", Replies.PREFIX + "/seasons/" + season.id());
    reply(ctx, season);
  }

  public void get(Context ctx) {
    reply(ctx, season(seasons, ctx.pathParam("id")));
  }

  public void draft(Context ctx) {
    Actor actor = Asker.named(ctx);
    PlannedSeason season = season(seasons, ctx.pathParam("id"));
    long revision = IfMatch.of(ctx, season.id());
    SentDraft sent = SentJson.read(ctx, SentDraft.class);
    PlanVersion version =
        PlanVersionApi.version(
            store.versions(), SentJson.text(sent.planVersion(), "planVersion", MAX_NAME));
    String reason = SentJson.optionalText(sent.reason(), "reason", MAX_REASON);
    reply(ctx, Outcomes.done(seasons.draft(actor, season.id(), revision, version, reason)));
  }

  public void versions(Context ctx) {
    PlannedSeason season = season(seasons, ctx.pathParam("id"));
    Map<String, Standing> standings = seasons.standings(season);
    Slice<VersionRow> slice =
        store
            .versions()
            .listFor(
                season.policy().id(), season.registry().id(), Paging.before(ctx), Paging.NEWEST)
            .map(version ->
                new VersionRow(
                    PlanVersionView.of(version), StandingView.of(standings.get(version.id()))));
    Replies.json(ctx, new Versions(slice.items(), slice.next()));
  }

  private void reply(Context ctx, PlannedSeason season) {
    IfMatch.tell(ctx, season.id(), season.revision());
    Replies.json(ctx, views.of(season));
  }

  /** The season with this id; a refusal where there is none. */
  static PlannedSeason season(Seasons seasons, String id) {
    PlannedSeason season = seasons.find(id);
    if (season == null) {
      throw Refusal.notFound(
          Sentence.of("没有管理季“{id}”。", "There is no season ({id}).").with("id", id));
    }
    return season;
  }

  private static String title(Registry registry) {
    Text title = registry.title();
    return title == null ? registry.id() : title.zh();
  }
}
