package lunting.web.api.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lunting.data.text.Text;
import lunting.web.api.files.SeasonView;
import lunting.web.api.plan.PlanVersionView;
import lunting.web.notice.NextDay;
import org.jspecify.annotations.Nullable;

/**
 * A season as the page shows it.
 *
 * @param author who began it; null where nobody gave a name
 * @param approvals so many people other than the author must approve what is published
 * @param draft what is to be published next; null where nothing is
 * @param inForce the plan that holds for everybody; null where none does
 * @param next the next day on which somebody must act; null where there is none
 * @param publications so many so far
 * @param notices so many so far
 */
record PlannedSeasonView(
    String id,
    String name,
    Instant created,
    @Nullable String author,
    DocumentView policy,
    DocumentView registry,
    SeasonView season,
    int approvals,
    long revision,
    @Nullable DraftView draft,
    @Nullable InForceView inForce,
    @Nullable NextView next,
    long publications,
    long notices) {
  /** A document that the season began with. */
  record DocumentView(String ref, String id, @Nullable Text title) {}

  record DraftView(PlanVersionView planVersion, StandingView standing) {}

  /**
   * The plan in force.
   *
   * @param since its publication, or the withdrawal that put it in force again
   * @param events ids of the events that it answers
   */
  record InForceView(
      PlanVersionView planVersion,
      PublicationView publication,
      Instant since,
      List<String> events) {}

  /** A day on which somebody must act, with how many lines. */
  record NextView(LocalDate day, int coolDown, int fire, int full, Text text) {
    static @Nullable NextView of(@Nullable NextDay next) {
      return next == null
          ? null
          : new NextView(next.day(), next.coolDown(), next.fire(), next.full(), next.text());
    }
  }
}
