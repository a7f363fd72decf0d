package lunting.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.web.audit.Actor;
import lunting.web.database.Databases;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import lunting.web.store.Store;
import lunting.web.store.VersionBound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bound is proved for whoever asks, when nothing else wants the cores. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class VersionBoundsTest {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final PlanInputs INPUTS =
      new PlanInputs(SAMPLE.policy(), SAMPLE.registry(), Events.NONE, null);
  private static final Plan PLAN =
      new Planner(INPUTS.problem(), Budget.ofSteps(50, 1), Progress.SILENT).solve();

  private final Cores cores = Cores.of(1);
  private final Store store = Store.open(Databases.empty(), Clock.systemUTC());
  private final VersionBounds bounds = new VersionBounds(store.versions(), cores, LIMIT);

  @AfterEach
  void close() {
    bounds.close();
    store.close();
  }

  @Test
  void whatSomebodyAsksForIsProvedAndKept() throws InterruptedException {
    PlanVersion version = kept();

    boolean taken = bounds.ask(version);
    boolean again = bounds.ask(version);
    awaitEnd(version);

    VersionBound proved = Objects.requireNonNull(store.versions().findBound(version.id()));
    assertThat(taken && again).isTrue();
    assertThat(proved.bound()).isBetween(1L, -version.figures().score().soft());
    assertThat(bounds.find(version)).isEqualTo(proved);
  }

  @Test
  void noLowerBoundTakesThePlaceOfAHigherOne() throws InterruptedException {
    PlanVersion version = kept();
    VersionBound higher = new VersionBound(Long.MAX_VALUE, 1, Duration.ofSeconds(1));
    store.versions().keep(version.id(), higher);

    bounds.ask(version);
    awaitEnd(version);

    assertThat(store.versions().findBound(version.id())).isEqualTo(higher);
  }

  @Test
  void itWaitsForWhateverElseIsSolvedAndTooManyAreRefused() throws InterruptedException {
    Cores.Share season = cores.take();
    List<PlanVersion> some = List.of(kept(), kept(), kept(), kept());

    boolean all = some.stream().allMatch(bounds::ask);
    boolean more = bounds.ask(kept());
    Thread.sleep(200);
    VersionBound meanwhile = bounds.find(some.getFirst());
    season.close();
    awaitEnd(some.getFirst());

    assertThat(all).isTrue();
    assertThat(more).isFalse();
    assertThat(meanwhile).isNull();
    assertThat(bounds.find(some.getFirst())).isNotNull();
  }

  @Test
  void theEndOfTheServerEndsWhatIsProvedAndKeepsIt() throws InterruptedException {
    PlanVersion version = kept();
    VersionBounds slow = new VersionBounds(store.versions(), cores, Duration.ofHours(1));

    slow.ask(version);
    while (slow.find(version) == null) {
      Thread.sleep(20);
    }
    slow.close();

    assertThat(slow.ask(version)).isFalse();
    assertThat(store.versions().findBound(version.id())).isNotNull();
  }

  private PlanVersion kept() {
    return store.versions().add(NewPlan.byHand("样例", Actor.SERVER, INPUTS, PLAN));
  }

  private void awaitEnd(PlanVersion version) throws InterruptedException {
    while (bounds.isUnderWay(version)) {
      Thread.sleep(20);
    }
  }
}
