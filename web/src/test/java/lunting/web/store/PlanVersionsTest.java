package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.problem.Baseline;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.database.Slice;
import lunting.web.database.StoreAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plan versions are there for ever, as they were. */
final class PlanVersionsTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final PlanInputs INPUTS =
      new PlanInputs(SAMPLE.policy(), SAMPLE.registry(), Events.NONE, null);
  private static final Plan EMPTY = Plan.of(List.of());
  private static final Actor AUTHOR = new Actor("张三");

  @ParameterizedTest
  @EnumSource
  void aVersionIsTheSameAfterARestart(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    PlanVersion first;
    PlanVersion change;
    OpenPlan before;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      first = store.versions().add(NewPlan.byHand("去年的方案", AUTHOR, INPUTS, EMPTY));
      PlanInputs changed =
          new PlanInputs(
              SAMPLE.policy(),
              SAMPLE.registry(),
              Events.NONE,
              new Baseline(EMPTY, LocalDate.parse("2021-12-01"), true));
      change = store.versions().add(NewPlan.byHand("change", Actor.UNNAMED, changed, EMPTY));
      before = store.versions().open(change);
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      assertThat(again.versions().list(Slice.FROM_NEWEST, 10).items())
          .containsExactly(change, first);
      assertThat(again.versions().find(first.id())).isEqualTo(first);
      OpenPlan opened = again.versions().open(change);
      assertThat(opened.inputs()).isEqualTo(before.inputs());
      assertThat(opened.plan()).isEqualTo(EMPTY);
      assertThat(opened.verdict()).isEqualTo(before.verdict());
      assertThat(again.versions().open(change)).isSameAs(opened);
      assertThat(again.audit().verify().fault()).isNull();
      assertThat(again.audit().newest(1).getFirst().subject()).isEqualTo(change.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsProvedOfAVersionStaysWithItUntilMoreIsProved(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    VersionBound better = new VersionBound(120, 9, Duration.ofMillis(1_500));
    String id;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      id = store.versions().add(NewPlan.byHand("a", AUTHOR, INPUTS, EMPTY)).id();
      store.versions().keep(id, new VersionBound(100, 3, Duration.ofMillis(500)));
      store.versions().keep(id, better);
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      assertThat(again.versions().findBound(id)).isEqualTo(better);
      assertThat(again.versions().findBound("plan-other")).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLongListIsReadPartByPart(Databases.Kind kind) {
    try (Store store = Store.open(Databases.empty(kind), Clock.systemUTC())) {
      PlanVersions versions = store.versions();
      PlanVersion a = versions.add(NewPlan.byHand("a", AUTHOR, INPUTS, EMPTY));
      PlanVersion b = versions.add(NewPlan.byHand("b", AUTHOR, INPUTS, EMPTY));
      PlanVersion c = versions.add(NewPlan.byHand("c", AUTHOR, INPUTS, EMPTY));
      String policy = SAMPLE.policy().id();
      String registry = SAMPLE.registry().id();

      Slice<PlanVersion> newest = versions.listFor(policy, registry, Slice.FROM_NEWEST, 2);
      Slice<PlanVersion> rest = versions.listFor(policy, registry, before(newest), 2);

      assertThat(newest.items()).containsExactly(c, b);
      assertThat(rest.items()).containsExactly(a);
      assertThat(rest.next()).isNull();
      assertThat(versions.list(before(newest), 1)).isEqualTo(new Slice<>(List.of(a), null));
      assertThat(versions.listFor(policy, "other", Slice.FROM_NEWEST, 2).items()).isEmpty();
    }
  }

  private static long before(Slice<?> slice) {
    return Objects.requireNonNull(slice.next());
  }

  @ParameterizedTest
  @EnumSource
  void uploadsAreThereAfterARestart(Databases.Kind kind) {
    StoreAddress address = Databases.empty(kind);
    String policy;
    String registry;
    try (Store store = Store.open(address, Clock.systemUTC())) {
      policy =
          store
              .policies()
              .add(AUTHOR, "policy.json", "sha256:1", SAMPLE.policy(), List.of(), null)
              .id();
      registry =
          store
              .registries()
              .add(AUTHOR, "名录.xlsx", "sha256:2", SAMPLE.registry(), List.of(), policy)
              .id();
    }

    try (Store again = Store.open(address, Clock.systemUTC())) {
      Upload<?> list = Objects.requireNonNull(again.registries().find(registry));
      assertThat(list.value()).isEqualTo(SAMPLE.registry());
      assertThat(list.listed().file()).isEqualTo("名录.xlsx");
      assertThat(list.listed().author()).isEqualTo(AUTHOR);
      assertThat(list.listed().previous()).isEqualTo(policy);
      assertThat(Objects.requireNonNull(again.policies().find(policy)).value())
          .isEqualTo(SAMPLE.policy());
      assertThat(again.policies().find(registry)).isNull();
      assertThat(again.registries().list(Slice.FROM_NEWEST, 10).items()).hasSize(1);
    }
  }
}
