package lunting.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import lunting.data.text.Sentence;
import lunting.web.database.Databases;
import lunting.web.season.PlannedSeason;
import lunting.web.season.SeasonCheck;
import lunting.web.season.Seasons;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.VersionCheck;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed beside the chain of acts no longer agrees with it, and is named. */
final class TamperingTest {
  private static final List<Function<Handle, @Nullable Sentence>> CHECKS =
      List.of(VersionCheck::fault, PublicationCheck::fault, SeasonCheck::fault);

  @ParameterizedTest
  @EnumSource
  void whoeverChangesARowIsFound(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, "list", 0);
      Publication first = publish(store, season, SmallSeason.version(store, "list", 0, 0, 30));
      Publication second = publish(store, season, SmallSeason.version(store, "list", 0, 40, 70));
      PlanVersion third = SmallSeason.version(store, "list", 0, 10, 20);
      draft(store, season, third);
      SmallSeason.done(new Withdrawing(store).withdraw(SmallSeason.CHIEF, second, "改期"));

      assertThat(fault(store, "UPDATE season SET revision = revision")).isNull();

      String other = "(SELECT verdict FROM plan_version WHERE id = '" + third.id() + "')";
      for (String part : List.of("plan", "policy", "registry", "events", "published")) {
        assertThat(fault(store, "UPDATE plan_version SET " + part + " = " + other))
            .contains("The plan version", "than the entry");
      }
      assertThat(fault(store, "UPDATE plan_version SET verdict = plan"))
          .contains("has another verdict than");
      assertThat(fault(store, "UPDATE publication SET root = 'x'"))
          .contains("The publication " + first.id() + " has another root");
      assertThat(fault(store, "UPDATE publication SET hash = 'x'"))
          .contains("another approved hash");
      assertThat(fault(store, "UPDATE publication SET previous = id WHERE number = 2"))
          .contains("another plan version in force before");
      assertThat(fault(store, "UPDATE publication SET approvals = '[\"李敏\"]'"))
          .contains("another list of approvals");
      assertThat(fault(store, "UPDATE publication SET notices = 9"))
          .contains("another number of notices");
      assertThat(fault(store, "UPDATE publication SET version = '" + third.id() + "'"))
          .contains("another plan version");
      assertThat(fault(store, "UPDATE leaf SET content = 'x' WHERE place = 1"))
          .contains("another content for its plants");
      assertThat(fault(store, "DELETE FROM notice WHERE number = 1")).contains("another notices");
      assertThat(fault(store, "UPDATE notice SET document = " + other)).contains("another notices");
      assertThat(fault(store, "DELETE FROM withdrawal")).contains("another withdrawal");
      assertThat(fault(store, "UPDATE withdrawal SET reason = 'x'")).contains("another reason");
      assertThat(fault(store, "UPDATE season SET draft = NULL")).contains("has another draft");
      assertThat(fault(store, "UPDATE season SET in_force = '" + second.id() + "'"))
          .contains("has another publication in force");
      assertThat(
              fault(
                  store,
                  "INSERT INTO publication SELECT 'publication-x', season, 99, version,"
                      + " previous, at, actor, reason, hash, plants_changed, notices, exceptions,"
                      + " approvals, root, audit FROM publication WHERE id = '"
                      + first.id()
                      + "'"))
          .contains("No act has published publication-x");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anActOfAnEarlierProgramIsHeldToWhatItTells(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlanVersion version = SmallSeason.version(store, "list", 0, 0);
      String told = "UPDATE audit SET details = '{\"plan\":\"%s\"}' WHERE what = 'plan-kept'";

      assertThat(fault(store, told.formatted(version.plan()))).isNull();
      assertThat(fault(store, told.formatted("sha256:other"))).contains("has another plan than");
    }
  }

  /** What is found after a change, which is then taken back; null: nothing. */
  private static @Nullable String fault(Store store, String change) {
    return store
        .database()
        .write(handle -> {
          handle.execute(change);
          Sentence found =
              CHECKS.stream()
                  .flatMap(check -> Stream.ofNullable(check.apply(handle)))
                  .findFirst()
                  .orElse(null);
          handle.rollback();
          return found == null ? null : found.text().english();
        });
  }

  private static Publication publish(Store store, PlannedSeason season, PlanVersion version) {
    PlannedSeason drafted = draft(store, season, version);
    Publishing publishing = new Publishing(store);
    return SmallSeason.done(
        publishing.publish(
            SmallSeason.order(SmallSeason.CHIEF, publishing.prospect(drafted, version))));
  }

  private static PlannedSeason draft(Store store, PlannedSeason season, PlanVersion version) {
    Seasons seasons = new Seasons(store);
    long revision = Objects.requireNonNull(seasons.find(season.id())).revision();
    return SmallSeason.done(
        seasons.draft(SmallSeason.PLANNER, season.id(), revision, version, null));
  }
}
