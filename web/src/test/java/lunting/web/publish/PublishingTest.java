package lunting.web.publish;

import static lunting.web.publish.SmallSeason.CHIEF;
import static lunting.web.publish.SmallSeason.DEPUTY;
import static lunting.web.publish.SmallSeason.PLANNER;
import static lunting.web.publish.SmallSeason.current;
import static lunting.web.publish.SmallSeason.hindered;
import static lunting.web.publish.SmallSeason.prospect;
import static lunting.web.publish.SmallSeason.published;
import static lunting.web.publish.SmallSeason.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lunting.web.audit.Actor;
import lunting.web.audit.AuditEntry;
import lunting.web.database.Counters;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import lunting.web.notice.Notice;
import lunting.web.notice.NoticeBody;
import lunting.web.notice.NoticeHead;
import lunting.web.notice.Notices;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;
import lunting.web.season.PlannedSeason;
import lunting.web.season.Seasons;
import lunting.web.season.Standing;
import lunting.web.season.VersionState;
import lunting.web.store.Asked;
import lunting.web.store.KeyReused;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans come into force, and go, with all that belongs to it. */
final class PublishingTest {
  private static final String LIST = "small";

  @ParameterizedTest
  @EnumSource
  void whatIsPublishedIsThereAfterARestart(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    PlanVersion version;
    Publication publication;
    Notices.Sent sent;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      version = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      publication = published(store, season, version, PLANNER);
      sent = notice(store, season, 1);
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      PlannedSeason season = Objects.requireNonNull(new Seasons(again).list(9).getFirst());
      assertThat(season.inForce()).isEqualTo(publication.id());
      assertThat(season.draft()).isNull();
      assertThat(new Publishing(again).find(publication.id())).isEqualTo(publication);
      assertThat(notice(again, season, 1)).isEqualTo(sent);
      assertThat(state(again, version)).isEqualTo(VersionState.PUBLISHED);
      assertThat(again.audit().verify().fault()).isNull();
      assertThat(Objects.requireNonNull(again.audit().head()).hash())
          .isEqualTo(publication.audit().hash());
    }
  }

  @Test
  void itsActTellsWhatWasInForceBeforeAndWhoHadApproved() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion first = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      published(store, season, first, PLANNER);
      Map<String, String> alone = store.audit().newest(1).getFirst().told();
      PlanVersion second = SmallSeason.version(store, LIST, 0, 0, 5, 20, 15);
      Prospect prospect = prospect(store, season, second, PLANNER);
      Approvals approvals = new Approvals(store);
      SmallSeason.done(approvals.approve(CHIEF, season.id(), second, prospect.hash(), null));
      SmallSeason.done(approvals.approve(DEPUTY, season.id(), second, prospect.hash(), null));

      SmallSeason.done(new Publishing(store).publish(SmallSeason.order(CHIEF, prospect)));

      Map<String, String> change = store.audit().newest(1).getFirst().told();
      assertThat(alone)
          .containsEntry("version", first.id())
          .containsEntry("previous", "")
          .containsEntry("approvals", "");
      assertThat(change)
          .containsEntry("version", second.id())
          .containsEntry("previous", first.id())
          .containsEntry("approvals", "张伟, 李敏");
    }
  }

  @Test
  void theFirstNoticeGivesTheSeasonsDutyAsTheReason() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);

      NoticeBody.NoticeChange told =
          notice(store, season, 1).notice().body().lines().getFirst().changes().getFirst();

      assertThat(told.why().zh()).contains("30%").contains("天");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasSentIsCountedAlsoWhereNumbersGoOnBehindAGap(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      for (String numbers : List.of("publication/" + season.id(), "notice/" + season.id())) {
        store.database().write(handle -> Counters.next(handle, numbers));
      }

      Publication publication =
          published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);

      assertThat(publication.number()).isEqualTo(2);
      assertThat(new Publishing(store).count(season)).isEqualTo(1);
      assertThat(new Notices(store).count(season.id())).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyChangedPlantsAreTold(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);

      Publication second =
          published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 20, 15), CHIEF);

      List<NoticeHead> notices =
          new Notices(store).list(season.id(), null, second.id(), Long.MAX_VALUE, 9);
      assertThat(notices).extracting(NoticeHead::plant).containsExactly("P3");
      assertThat(notices.getFirst().number()).isEqualTo(5);
      assertThat(second.plantsChanged()).isEqualTo(1);
      Notice notice = notice(store, season, 5).notice();
      assertThat(notice.by()).isEqualTo("张伟");
      assertThat(notice.supervisionPhone()).isEqualTo("0533-0000000");
      assertThat(notice.root()).isEqualTo(second.root());
      NoticeBody.NoticeLine line = notice.body().lines().getFirst();
      assertThat(line.before()).extracting(NoticeBody.NoticeStop::from).containsExactly(day(10));
      assertThat(line.after())
          .containsExactly(
              new NoticeBody.NoticeStop(day(20), day(51), 0, day(20), day(23), day(47), day(52)));
      assertThat(line.changes())
          .extracting(change -> change.from() + " " + change.to() + " " + change.loadAfter())
          .containsExactly("2020-12-11 2020-12-20 100", "2021-01-12 2021-01-21 0");
    }
  }

  @Test
  void aNoticeThatWasKeptBeforeRootsWerePrintedStillReads() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);
      Notice printed = notice(store, season, 1).notice();
      String kept = StoredJson.write(printed);
      String before = kept.replace("\"root\":\"" + printed.root() + "\",", "");

      Notice read = StoredJson.read(before, Notice.class);

      assertThat(before).hasSizeLessThan(kept.length());
      assertThat(read.root()).isNull();
      assertThat(read.body()).isEqualTo(printed.body());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoWhoPublishAtOnceOneWinsAndTheOtherIsToldByWhom(Databases.Kind kind) throws Exception {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC());
        ExecutorService desks = Executors.newFixedThreadPool(2)) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      Prospect prospect =
          prospect(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);
      Publishing publishing = new Publishing(store);

      List<Future<Outcome<Publication>>> both =
          Stream.of(CHIEF, DEPUTY)
              .map(by -> desks.submit(() -> publishing.publish(SmallSeason.order(by, prospect))))
              .toList();
      List<Outcome<Publication>> outcomes = List.of(both.get(0).get(), both.get(1).get());

      Actor winner =
          outcomes.stream()
              .flatMap(each ->
                  each instanceof Outcome.Done<Publication>(Publication done)
                      ? Stream.of(done.by())
                      : Stream.empty())
              .reduce((one, other) -> {
                throw new AssertionError("Both have published.");
              })
              .orElseThrow();
      Hindrance told =
          outcomes.stream()
              .flatMap(each ->
                  each instanceof Outcome.Hindered<Publication>(Hindrance why)
                      ? Stream.of(why)
                      : Stream.empty())
              .findFirst()
              .orElseThrow();
      assertThat(told.kind()).isEqualTo(Hindrance.Kind.SEASON_CHANGED);
      assertThat(told.sentence().text().zh())
          .contains(winner.name(), prospect.version().id(), "已公布");
      assertThat(publishing.list(season, Long.MAX_VALUE, 9)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBreachThatRemainsIsAcceptedByNameAndPrintedOnItsNotice(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion version = SmallSeason.version(store, LIST, 0, 30, new int[] {0, 5, 10, 15});
      Prospect prospect = prospect(store, season, version, PLANNER);
      PublishOrder order = SmallSeason.order(CHIEF, prospect);
      assertThat(prospect.breaches()).isNotEmpty();

      Hindrance hindrance =
          hindered(new Publishing(store).publish(with(order, order.exceptions().subList(1, 2))));
      Publication publication = SmallSeason.done(new Publishing(store).publish(order));

      assertThat(hindrance.kind()).isEqualTo(Hindrance.Kind.BREACHES_REMAIN);
      assertThat(hindrance.findings()).hasSize(prospect.breaches().size() - 1);
      assertThat(publication.exceptions()).hasSize(prospect.breaches().size());
      NoticeBody body = notice(store, season, 2).notice().body();
      assertThat(body.plant()).isEqualTo("P2");
      assertThat(body.exceptions())
          .isNotEmpty()
          .allMatch(each -> each.subject().startsWith("P2"))
          .allMatch(each -> each.by().equals("张伟") && each.reason().equals("设备检修"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whereTheOnlyPublicationIsWithdrawnNothingIsInForceAndAllAreTold(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion version = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      Publication publication = published(store, season, version, PLANNER);

      Publication withdrawn =
          SmallSeason.done(new Withdrawing(store).withdraw(CHIEF, publication, "有误"));

      assertThat(Objects.requireNonNull(withdrawn.withdrawal()).by()).isEqualTo(CHIEF);
      assertThat(current(store, season).inForce()).isNull();
      assertThat(state(store, version)).isEqualTo(VersionState.WITHDRAWN);
      List<NoticeHead> notices =
          new Notices(store).list(season.id(), null, null, Long.MAX_VALUE, 4);
      assertThat(notices).extracting(NoticeHead::number).containsExactly(8L, 7L, 6L, 5L);
      assertThat(notices).allMatch(notice -> notice.kind() == Notice.Kind.WITHDRAWAL);
      Notice fifth = notice(store, season, 5).notice();
      assertThat(fifth.root()).isEqualTo(publication.root());
      assertThat(fifth.body().lines().getFirst().after()).isEmpty();
      assertThat(hindered(new Withdrawing(store).withdraw(CHIEF, publication, "有误")).kind())
          .isEqualTo(Hindrance.Kind.NOT_IN_FORCE);
    }
  }

  @Test
  void whatIsWithdrawnInMidSeasonTellsOfNoDayThatIsPast() {
    Instant within = day(31).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    try (Store store = Store.open(Databases.empty(), Clock.fixed(within, ZoneOffset.UTC))) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);
      Publication second =
          published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 20, 15), CHIEF);

      SmallSeason.done(new Withdrawing(store).withdraw(CHIEF, second, "有误"));

      NoticeBody.NoticeLine told = notice(store, season, 6).notice().body().lines().getFirst();
      assertThat(told.after()).hasSize(1);
      assertThat(told.after().getFirst().from()).isEqualTo(day(20));
      assertThat(told.after().getFirst().to()).isEqualTo(day(41));
      assertThat(told.changes()).hasSize(1);
      assertThat(told.changes().getFirst().from()).isEqualTo(day(42));
    }
  }

  @Test
  void theOnlyPublicationThatIsWithdrawnInMidSeasonHasHeldUntilThen() {
    Instant within = day(31).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    try (Store store = Store.open(Databases.empty(), Clock.fixed(within, ZoneOffset.UTC))) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      Publication only =
          published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 40), PLANNER);

      SmallSeason.done(new Withdrawing(store).withdraw(CHIEF, only, "有误"));

      NoticeBody second = notice(store, season, 6).notice().body();
      assertThat(second.plant()).isEqualTo("P2");
      assertThat(second.lines().getFirst().after()).hasSize(1);
      assertThat(second.lines().getFirst().after().getFirst().to()).isEqualTo(day(30));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRequestThatIsSentAgainPublishesNothingTwice(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion version = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      PublishOrder order = SmallSeason.order(CHIEF, prospect(store, season, version, PLANNER));

      Publication first = SmallSeason.done(new Publishing(store).publish(keyed(order, "sha256:1")));
      Publication again = SmallSeason.done(new Publishing(store).publish(keyed(order, "sha256:1")));

      assertThat(again).isEqualTo(first);
      assertThatThrownBy(() -> new Publishing(store).publish(keyed(order, "sha256:2")))
          .isInstanceOf(KeyReused.class);
    }
  }

  @Test
  void aDraftThatWasInForceBeforeIsAgainWhatItWasOnceAnotherIsTheDraft() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion first = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      published(store, season, first, PLANNER);
      Publication second =
          published(store, season, SmallSeason.version(store, LIST, 0, 1, 5, 10, 15), PLANNER);
      SmallSeason.done(
          new Approvals(store)
              .approve(
                  CHIEF, season.id(), first, prospect(store, season, first, PLANNER).hash(), null));
      assertThat(state(store, first)).isEqualTo(VersionState.CHECKED);

      PlanVersion other = SmallSeason.version(store, LIST, 0, 2, 5, 10, 15);
      prospect(store, season, other, PLANNER);
      prospect(store, season, SmallSeason.version(store, LIST, 0, 3, 5, 10, 15), PLANNER);

      Standing standing = new Seasons(store).history(first).getFirst();
      assertThat(standing.state()).isEqualTo(VersionState.SUPERSEDED);
      assertThat(standing.publication()).isEqualTo(second.id());
      assertThat(state(store, other)).isEqualTo(VersionState.EXPERIMENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWithdrawalThatIsSentAgainIsAnsweredAsThen(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion version = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      Publication publication = published(store, season, version, PLANNER);
      Withdrawing withdrawing = new Withdrawing(store);
      Asked asked = new Asked("POST withdrawal", "key", "sha256:1");

      Publication first = SmallSeason.done(withdrawing.withdraw(CHIEF, publication, "有误", asked));
      Publication again = SmallSeason.done(withdrawing.withdraw(CHIEF, publication, "有误", asked));

      assertThat(again).isEqualTo(first);
      assertThat(store.audit().list(publication.id(), Slice.FROM_NEWEST, 10).items())
          .extracting(AuditEntry::what)
          .containsExactly("withdrawn", "published");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheServerSolvesIsTheDraftWhereTheSeasonHasNone(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      Seasons seasons = new Seasons(store);
      store.versions().whenKept(seasons::draftOwn);
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);

      PlanVersion byPerson = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);
      assertThat(current(store, season).draft()).isNull();
      PlanVersion own =
          store
              .versions()
              .add(
                  NewPlan.byHand(
                      "own",
                      Actor.SERVER,
                      store.versions().inputs(byPerson),
                      store.versions().plan(byPerson)));

      assertThat(current(store, season).draft()).isEqualTo(own.id());
    }
  }

  private static Notices.Sent notice(Store store, PlannedSeason season, long number) {
    Notices notices = new Notices(store);
    NoticeHead head = notices.list(season.id(), null, null, number + 1, 1).getFirst();
    return Objects.requireNonNull(notices.find(head.id()));
  }

  private static PublishOrder with(PublishOrder order, List<PublishOrder.Accepted> exceptions) {
    return new PublishOrder(
        order.by(),
        order.season(),
        order.revision(),
        order.version(),
        order.hash(),
        order.confirmed(),
        order.reason(),
        exceptions,
        order.asked());
  }

  private static PublishOrder keyed(PublishOrder order, String digest) {
    return new PublishOrder(
        order.by(),
        order.season(),
        order.revision(),
        order.version(),
        order.hash(),
        order.confirmed(),
        order.reason(),
        order.exceptions(),
        new Asked("POST publications", "key", digest));
  }

  private static LocalDate day(int day) {
    return SmallSeason.FIRST_DAY.plusDays(day);
  }
}
