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

import java.time.Clock;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.season.Approval;
import lunting.web.season.Approvals;
import lunting.web.season.Hindrance;
import lunting.web.season.Outcome;
import lunting.web.season.PlannedSeason;
import lunting.web.season.VersionState;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who must approve what is published, and how long that holds. */
final class ApprovalsTest {
  private static final String LIST = "small";

  @ParameterizedTest
  @EnumSource
  void asManyAsThePolicyAsksForMustApproveWhatIsPublished(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 2);
      PlanVersion version = SmallSeason.version(store, LIST, 2, 0, 5, 10, 15);
      Prospect prospect = prospect(store, season, version, PLANNER);
      Approvals approvals = new Approvals(store);

      Hindrance own =
          hindered(approvals.approve(PLANNER, season.id(), version, prospect.hash(), null));
      SmallSeason.done(approvals.approve(CHIEF, season.id(), version, prospect.hash(), null));
      SmallSeason.done(approvals.approve(CHIEF, season.id(), version, prospect.hash(), null));
      Hindrance one = hindered(new Publishing(store).publish(SmallSeason.order(CHIEF, prospect)));
      SmallSeason.done(approvals.approve(DEPUTY, season.id(), version, prospect.hash(), "可"));

      assertThat(own.kind()).isEqualTo(Hindrance.Kind.OWN_VERSION);
      assertThat(one.kind()).isEqualTo(Hindrance.Kind.APPROVALS_MISSING);
      assertThat(state(store, version)).isEqualTo(VersionState.CHECKED);
      Publication publication =
          SmallSeason.done(new Publishing(store).publish(SmallSeason.order(CHIEF, prospect)));
      assertThat(publication.approvals()).containsExactly("张伟", "李敏");
    }
  }

  @Test
  void aVersionMadeFromAMilderPolicyNeedsTheApprovalsOfTheSeason() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 2);
      PlanVersion milder = SmallSeason.version(store, LIST, 0, 0, 5, 10, 15);

      Prospect prospect = prospect(store, season, milder, PLANNER);

      assertThat(prospect.approvalsNeeded()).isEqualTo(2);
      assertThat(prospect.ofSeasonsPolicy()).isFalse();
      assertThat(hindered(new Publishing(store).publish(SmallSeason.order(CHIEF, prospect))).kind())
          .isEqualTo(Hindrance.Kind.APPROVALS_MISSING);
    }
  }

  @Test
  void aVersionMadeFromAStricterPolicyNeedsItsOwnApprovals() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      PlanVersion stricter = SmallSeason.version(store, LIST, 1, 0, 5, 10, 15);

      Prospect prospect = prospect(store, season, stricter, PLANNER);

      assertThat(prospect.approvalsNeeded()).isEqualTo(1);
    }
  }

  @Test
  void whoeverMadeAnUnsignedPlanTheDraftAnswersForItAndCannotApproveIt() {
    try (Store store = Store.open(Databases.empty(), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 1);
      PlanVersion named = SmallSeason.version(store, LIST, 1, 0, 5, 10, 15);
      PlanVersion unnamed =
          store
              .versions()
              .add(
                  NewPlan.byHand(
                      "无署名",
                      Actor.UNNAMED,
                      store.versions().inputs(named),
                      store.versions().plan(named)));
      Prospect prospect = prospect(store, season, unnamed, PLANNER);

      Hindrance hindrance =
          hindered(
              new Approvals(store).approve(PLANNER, season.id(), unnamed, prospect.hash(), null));

      assertThat(hindrance.kind()).isEqualTo(Hindrance.Kind.OWN_VERSION);
      assertThat(hindrance.sentence().text().zh()).contains("设为草案的人");
      Outcome<Approval> byAnother =
          new Approvals(store).approve(CHIEF, season.id(), unnamed, prospect.hash(), null);
      assertThat(byAnother).isInstanceOf(Outcome.Done.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalLapsesWhereAnotherPlanComesIntoForce(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlannedSeason season = SmallSeason.begin(store, LIST, 0);
      published(store, season, SmallSeason.version(store, LIST, 0, 0, 5, 10, 15), PLANNER);
      Publication second =
          published(store, season, SmallSeason.version(store, LIST, 0, 1, 5, 10, 15), PLANNER);
      PlanVersion draft = SmallSeason.version(store, LIST, 0, 2, 5, 10, 15);
      Prospect prospect = prospect(store, season, draft, PLANNER);
      SmallSeason.done(
          new Approvals(store).approve(CHIEF, season.id(), draft, prospect.hash(), null));
      assertThat(state(store, draft)).isEqualTo(VersionState.CHECKED);

      SmallSeason.done(new Withdrawing(store).withdraw(CHIEF, second, "有误"));

      assertThat(state(store, draft)).isEqualTo(VersionState.DRAFT);
      Prospect now = new Publishing(store).prospect(current(store, season), draft);
      assertThat(now.hash()).isNotEqualTo(prospect.hash());
      assertThat(now.approvals()).isEmpty();
    }
  }
}
