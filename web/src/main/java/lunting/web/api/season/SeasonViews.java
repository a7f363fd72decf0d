package lunting.web.api.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.web.api.files.SeasonView;
import lunting.web.api.plan.PlanVersionApi;
import lunting.web.api.plan.PlanVersionView;
import lunting.web.notice.NextDay;
import lunting.web.notice.Notices;
import lunting.web.publish.Publication;
import lunting.web.publish.Publishing;
import lunting.web.season.Approvals;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.Standing;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.jspecify.annotations.Nullable;

/** Puts together what a season shows. */
final class SeasonViews {
  private final Store store;
  private final Seasons seasons;
  private final Publishing publishing;
  private final Notices notices;

  SeasonViews(Store store) {
    this.store = store;
    this.seasons = new Seasons(store);
    this.publishing = new Publishing(store);
    this.notices = new Notices(store);
  }

  PlannedSeasonView of(PlannedSeason season) {
    Policy policy = seasons.policy(season);
    Registry registry = seasons.registry(season);
    Map<String, Standing> standings = seasons.standings(season);
    String draft = season.draft();
    Publication publication = season.inForce() == null ? null : publishing.find(season.inForce());
    return new PlannedSeasonView(
        season.id(),
        season.name(),
        season.created(),
        season.author().named() ? season.author().name() : null,
        new PlannedSeasonView.DocumentView(
            season.policy().ref(), season.policy().id(), policy.title()),
        new PlannedSeasonView.DocumentView(
            season.registry().ref(), season.registry().id(), registry.title()),
        SeasonView.of(policy.season()),
        Approvals.needed(policy),
        season.revision(),
        draft == null
            ? null
            : new PlannedSeasonView.DraftView(
                PlanVersionView.of(version(draft)), StandingView.of(standings.get(draft))),
        publication == null ? null : inForce(season, publication, standings),
        publication == null
            ? null
            : PlannedSeasonView.NextView.of(next(version(publication.version()))),
        publishing.count(season),
        notices.count(season.id()));
  }

  private PlannedSeasonView.InForceView inForce(
      PlannedSeason season, Publication publication, Map<String, Standing> standings) {
    PlanVersion version = version(publication.version());
    Standing standing = standings.get(version.id());
    Instant since = standing == null ? publication.at() : standing.at();
    List<String> events = version.headings().events();
    return new PlannedSeasonView.InForceView(
        PlanVersionView.of(version), PublicationView.of(season, publication), since, events);
  }

  private @Nullable NextDay next(PlanVersion version) {
    PlanInputs inputs = store.versions().inputs(version);
    LocalDate today = LocalDate.ofInstant(store.clock().instant(), inputs.policy().timeZone());
    return NextDay.of(inputs.policy(), inputs.registry(), store.versions().plan(version), today);
  }

  private PlanVersion version(String id) {
    return PlanVersionApi.version(store.versions(), id);
  }
}
