package lunting.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which plan versions give way where there are more than can be kept, kept open or kept at all. */
final class PlanVersionsTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));
  private static final PlanInputs INPUTS =
      new PlanInputs(SAMPLE.policy(), SAMPLE.registry(), Events.NONE, null);
  private static final Problem PROBLEM = INPUTS.problem();
  private static final Plan EMPTY = Plan.of(List.of());
  private static final Verdict VERDICT = Checker.check(PROBLEM, EMPTY);
  private static final PlanFigures FIGURES = PlanCount.of(PROBLEM, EMPTY, VERDICT);

  private final PlanVersions versions = new PlanVersions(Ids.startingAt(Instant.EPOCH));

  @Test
  void thePlanThatAKeptOneChangesStays() {
    String published = add(true, null);
    String unused = add(true, null);
    String change = add(true, published);

    fillAndAddOne();

    assertThat(versions.find(published)).isNotNull();
    assertThat(versions.find(change)).isNotNull();
    assertThat(versions.find(unused)).isNull();
  }

  @Test
  void firstPlansGiveWayBeforeFinalOnes() {
    String finalPlan = add(true, null);
    String firstPlan = add(false, null);

    String newest = fillAndAddOne();

    assertThat(versions.find(firstPlan)).isNull();
    assertThat(versions.find(finalPlan)).isNotNull();
    assertThat(versions.find(newest)).isNotNull();
  }

  @Test
  void ofPlansThatChangeEachOtherTheOldestGivesWayBeforeTheLast() {
    String first = add(true, null);
    String second = add(true, first);
    String last = second;
    for (int i = 2; i < PlanVersions.MAX_VERSIONS - 2; i++) {
      last = add(true, last);
    }
    add(true, null);
    add(true, null);

    add(true, null);

    assertThat(versions.list()).hasSize(PlanVersions.MAX_VERSIONS);
    assertThat(versions.find(first)).isNull();
    assertThat(versions.find(second)).isNotNull();
    assertThat(versions.find(last)).isNotNull();
  }

  @Test
  void whatIsLookedUpStays() {
    String looked = add(true, null);
    String other = add(true, null);
    while (versions.list().size() < PlanVersions.MAX_VERSIONS) {
      add(true, null);
    }

    versions.find(looked);
    add(true, null);

    assertThat(versions.find(looked)).isNotNull();
    assertThat(versions.find(other)).isNull();
  }

  @Test
  void aPlanThatWasClosedIsOpenedAgainAsItWas() {
    PlanVersion first = find(add(true, null));
    assertThat(versions.open(first).problem()).isSameAs(PROBLEM);
    for (int i = 0; i < PlanVersions.MAX_OPEN; i++) {
      add(true, null);
    }

    OpenPlan again = versions.open(first);

    assertThat(again.problem()).isNotSameAs(PROBLEM);
    assertThat(again.verdict()).isEqualTo(VERDICT);
    assertThat(PlanCount.of(again.problem(), again.plan(), again.verdict())).isEqualTo(FIGURES);
    assertThat(versions.open(first)).isSameAs(again);
  }

  private PlanVersion find(String id) {
    return Objects.requireNonNull(versions.find(id));
  }

  private String fillAndAddOne() {
    while (versions.list().size() < PlanVersions.MAX_VERSIONS) {
      add(true, null);
    }
    return add(false, null);
  }

  private String add(boolean isFinal, @Nullable String baseline) {
    return versions
        .add(id ->
            new OpenPlan(
                new PlanVersion(
                    id,
                    id,
                    Instant.EPOCH,
                    "run-1",
                    isFinal,
                    baseline,
                    null,
                    INPUTS,
                    EMPTY,
                    FIGURES),
                PROBLEM,
                VERDICT))
        .id();
  }
}
