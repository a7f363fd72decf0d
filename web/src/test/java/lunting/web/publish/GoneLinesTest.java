package lunting.web.publish;

import static lunting.web.publish.SmallSeason.CHIEF;
import static lunting.web.publish.SmallSeason.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lunting.data.registry.Registry;
import lunting.web.database.Databases;
import lunting.web.notice.NoticeBody;
import lunting.web.notice.NoticeHead;
import lunting.web.notice.Notices;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.junit.jupiter.api.Test;

/** Who is no longer on the list hears that what was published for them is void. */
final class GoneLinesTest {
  private static final String LIST = "mended";

  @Test
  void aPlantThatHasLeftTheListIsToldThatNothingIsAskedOfItAnyMore() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.registry(LIST, 1, 1, 1));

      Publication second = published(store, season, SmallSeason.registry(LIST, 1, 0, 1));

      assertThat(second.plantsChanged()).isEqualTo(1);
      NoticeBody told = onlyNotice(store, season, second);
      assertThat(told.plant()).isEqualTo("P2");
      assertThat(Objects.requireNonNull(told.name()).zh()).isEqualTo("第2砖厂");
      NoticeBody.NoticeLine line = told.lines().getFirst();
      assertThat(line.before()).hasSize(1);
      assertThat(line.after()).isEmpty();
      assertThat(line.changes())
          .extracting(change -> change.loadBefore() + " " + change.loadAfter())
          .containsExactly("0 100");
      assertThat(line.changes().getFirst().why().zh()).contains("不在", "名录");
    }
  }

  @Test
  void aPlantThatOnlyTheWithdrawnPublicationHadIsToldThatItsStopIsVoid() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.registry(LIST, 1, 1));
      Publication second = published(store, season, SmallSeason.registry(LIST, 1, 1, 1));

      SmallSeason.done(new Withdrawing(store).withdraw(CHIEF, second, "有误"));

      // The newest of the publication's two notices is that of its withdrawal.
      List<NoticeHead> notices = notices(store, season, second);
      assertThat(notices).extracting(NoticeHead::plant).containsExactly("P3", "P3");
      NoticeBody.NoticeLine line = body(store, notices.getFirst()).lines().getFirst();
      assertThat(line.before()).hasSize(1);
      assertThat(line.after()).isEmpty();
      assertThat(line.changes().getFirst().why().zh()).contains("作废");
    }
  }

  @Test
  void aPlantThatLosesOneOfItsLinesIsAmongTheChanged() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.registry(LIST, 1, 2, 1));

      Prospect prospect = prospect(store, season, SmallSeason.registry(LIST, 1, 1, 1));

      assertThat(prospect.plants()).extracting(NoticeBody::plant).containsExactly("P2");
      assertThat(prospect.plants().getFirst().lines())
          .extracting(NoticeBody.NoticeLine::line)
          .containsExactly("P2-2");
      assertThat(prospect.unchanged()).isEqualTo(2);
      assertThat(prospect.confirm()).isEqualTo(new Prospect.Confirmed(1, 1, 0));
    }
  }

  private static Publication published(Store store, PlannedSeason season, Registry registry) {
    Prospect prospect = prospect(store, season, registry);
    return SmallSeason.done(new Publishing(store).publish(SmallSeason.order(PLANNER, prospect)));
  }

  private static Prospect prospect(Store store, PlannedSeason season, Registry registry) {
    PlanVersion version = SmallSeason.version(store, registry);
    long revision = Objects.requireNonNull(new Seasons(store).find(season.id())).revision();
    PlannedSeason drafted =
        SmallSeason.done(new Seasons(store).draft(PLANNER, season.id(), revision, version, null));
    return new Publishing(store).prospect(drafted, version);
  }

  private static NoticeBody onlyNotice(Store store, PlannedSeason season, Publication publication) {
    List<NoticeHead> notices = notices(store, season, publication);
    assertThat(notices).hasSize(1);
    return body(store, notices.getFirst());
  }

  private static List<NoticeHead> notices(
      Store store, PlannedSeason season, Publication publication) {
    return new Notices(store).list(season.id(), null, publication.id(), Long.MAX_VALUE, 9);
  }

  private static NoticeBody body(Store store, NoticeHead head) {
    return Objects.requireNonNull(new Notices(store).find(head.id())).notice().body();
  }
}
