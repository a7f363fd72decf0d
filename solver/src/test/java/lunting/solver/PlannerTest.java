package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.model.RotationPlan;
import lunting.solver.problem.Problem;
import lunting.solver.search.AssertedSearch;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannerTest {
  @ParameterizedTest
  @CsvSource({"zhoucun-2020,0", "district,0", "district,1", "district,2", "city,0"})
  void theStartPlanIsLegal(String name, long seed) {
    Problem problem = sample(name, seed);

    Plan plan = new Planner(problem, Budget.ofSteps(0, 0), Progress.SILENT).solve();

    Verdict verdict = Checker.check(problem, plan);
    assertThat(verdict.rules())
        .filteredOn(rule -> rule.level() == Verdict.Severity.HARD && rule.amount() > 0)
        .isEmpty();
  }

  @Test
  void theSearchNeverEndsWorseThanItsStart() {
    Problem problem = sample("district", 3);
    Verdict start = Checker.check(problem, solve(problem, 0, 0));

    Verdict found = Checker.check(problem, solve(problem, 3_000, 0));

    assertThat(found.feasible()).isTrue();
    assertThat(found.score().soft()).isGreaterThanOrEqualTo(start.score().soft());
  }

  @Test
  void theSameInputSeedAndStepsGiveTheSameReductions() {
    Problem problem = sample("district", 0);

    Plan one = solve(problem, 2_000, 7);
    Plan other = solve(sample("district", 0), 2_000, 7);

    assertThat(one.reductions()).isEqualTo(other.reductions());
    assertThat(solve(problem, 2_000, 8).reductions()).isNotEqualTo(one.reductions());
  }

  @Test
  void everyMoveKeepsTheScoreExactUnderFullAssertion() {
    Problem problem =
        Sketch.rotating(4_000)
            .days(20)
            .reserve(2_000)
            .inspectionsPerDay(1)
            .avoiding(3, 6)
            .service("heat", 2, 17, 8_000, new Service.Supplier("A1", 6_000))
            .plant("P1", "A1 .\nA2 .\nA3 .")
            .plant("P2", "B1 .")
            .problem();
    RotationPlan found = AssertedSearch.search(problem, false, 300);

    assertThat(Objects.requireNonNull(found.getScore()).mediumScore()).isLessThanOrEqualTo(0);
    assertThat(found.log().moves()).isGreaterThan(300);
  }

  @Test
  void whatIsFixedForSinglePlantsKeepsTheScoreExactUnderFullAssertion() {
    Problem problem =
        Sketch.rotating(3_000)
            .days(20)
            .period(0, 9, 4_000)
            .period(5, 14, 2_000)
            .raising(1_000, 2_000, 3_000, 5_000)
            .ignitionTested()
            .line("A1", Lines.ratio(5_000))
            .terms("P1", own -> own.wish(2, 6).mustRun(12, 13).carriedTenths(-15))
            .terms("P2", own -> own.window(16, 19).measure(Level.YELLOW, "B1:40", "B2:0"))
            .plant("P1", "A1 .\nA2 .")
            .plant("P2", "B1 .\nB2 .")
            .plant("P3", "C1 .")
            .when(now -> now.warning(Level.ORANGE, 7, 8))
            .problem();

    RotationPlan found = AssertedSearch.search(problem, true, 100);

    assertThat(Objects.requireNonNull(found.getScore()).hardScore()).isZero();
    assertThat(found.log().moves()).isGreaterThan(100);
  }

  @Test
  void everyPassOverAPublishedPlanKeepsTheScoreExactUnderFullAssertion() {
    String published = "A1 ######\nA2 ......######\nB1 ....########";
    Problem problem =
        Sketch.rotating(4_000)
            .raising(2_000, 2_000, 3_000, 9_000)
            .days(12)
            .plant("P1", "A1 .\nA2 .")
            .plant("P2", "B1 .")
            .when(then -> then.warning(Level.RED, 6, 8).published(6, published))
            .problem();

    RotationPlan found = AssertedSearch.search(problem, true, 18);
    RotationPlan withoutKept = AssertedSearch.searchWithoutKept(problem, true, 18);

    assertThat(Objects.requireNonNull(found.getScore()).hardScore()).isZero();
    assertThat(found.log().moves()).isGreaterThan(18);
    assertThat(withoutKept.getScore()).isEqualTo(found.getScore());
    assertThat(withoutKept.log().moves()).isEqualTo(found.log().moves());
  }

  @Test
  void aBrokenReserveIsMendedAlsoWithoutSteps() {
    Problem problem =
        Sketch.rotating(3_000)
            .raising(1_000, 2_000, 3_000, 5_000)
            .days(20)
            .plant("P1", "A1 .")
            .plant("P2", "B1 .")
            .when(then ->
                then.warning(Level.RED, 14, 16)
                    .published(6, "A1 ######..............\nB1 ......######........"))
            .problem();
    Plan published = Objects.requireNonNull(problem.baseline()).plan();

    Plan found = solve(problem, 0, 0);

    assertThat(Checker.score(problem, published).medium()).isNegative();
    assertThat(Checker.score(problem, found).medium()).isZero();
  }

  @Test
  void whereNoTimeIsLeftTheStartPlanIsTheAnswer() {
    Problem problem = sample("district", 0);
    List<Snapshot.Phase> phases = new ArrayList<>();

    Plan plan =
        new Planner(
                problem,
                Budget.ofTime(Duration.ofNanos(1)),
                snapshot -> phases.add(snapshot.phase()))
            .solve();

    assertThat(phases).containsExactly(Snapshot.Phase.STARTING, Snapshot.Phase.DONE);
    assertThat(Checker.check(problem, plan).feasible()).isTrue();
  }

  @Test
  void whatIsStoppedBeforeItSearchesAnswersWithItsStartPlan() {
    List<Snapshot.Phase> phases = new ArrayList<>();
    Planner planner =
        new Planner(
            sample("district", 0),
            Budget.ofTime(Duration.ofHours(1)),
            snapshot -> phases.add(snapshot.phase()));

    planner.stop();
    planner.solve();

    assertThat(phases).containsExactly(Snapshot.Phase.STARTING, Snapshot.Phase.DONE);
  }

  @Test
  void whereNothingMayMoveTheStartPlanIsTheAnswerAtOnce() {
    Problem problem = Sketch.rotating(10_000).days(20).plant("P1", "A1 .\nA2 .").problem();
    List<Snapshot.Phase> phases = new ArrayList<>();

    Plan plan =
        new Planner(
                problem,
                Budget.ofTime(Duration.ofHours(1)),
                snapshot -> phases.add(snapshot.phase()))
            .solve();

    assertThat(phases).containsExactly(Snapshot.Phase.STARTING, Snapshot.Phase.DONE);
    assertThat(Checker.check(problem, plan).feasible()).isTrue();
  }

  @Test
  void aStoppedSearchAnswersWithItsBestPlan() throws InterruptedException {
    Problem problem = sample("district", 0);
    List<Snapshot.Phase> phases = Collections.synchronizedList(new ArrayList<>());
    Planner planner =
        new Planner(
            problem,
            Budget.ofTime(Duration.ofMinutes(10)),
            snapshot -> phases.add(snapshot.phase()));
    List<Plan> answers = Collections.synchronizedList(new ArrayList<>());
    Thread solving = Thread.ofPlatform().start(() -> answers.add(planner.solve()));
    while (!phases.contains(Snapshot.Phase.SEARCHING)) {
      Thread.sleep(10);
    }

    planner.stop();
    solving.join(Duration.ofSeconds(30));

    assertThat(answers).hasSize(1);
    assertThat(Checker.check(problem, answers.getFirst()).feasible()).isTrue();
    assertThat(phases).endsWith(Snapshot.Phase.DONE);
  }

  @Test
  void aSolveGoesOnFromAnEarlierPlanAndIsNeverWorse() {
    Problem problem = sample("district", 0);
    Plan earlier = solve(problem, 3_000, 1);

    Plan same = goingOn(problem, Budget.ofSteps(0, 0), earlier).solve();
    Plan further = goingOn(problem, Budget.ofSteps(500, 2), earlier).solve();

    assertThat(same.reductions()).isEqualTo(earlier.reductions());
    assertThat(Checker.score(problem, further))
        .isGreaterThanOrEqualTo(Checker.score(problem, earlier));
  }

  @Test
  void aChangeOfAPublishedPlanGoesOnFromTheBestSoFar() {
    String published = "A1 ######\nA2 ......######\nB1 ....########";
    Problem problem =
        Sketch.rotating(4_000)
            .raising(2_000, 2_000, 3_000, 9_000)
            .days(12)
            .plant("P1", "A1 .\nA2 .")
            .plant("P2", "B1 .")
            .when(then -> then.warning(Level.RED, 6, 8).published(6, published))
            .problem();
    Plan earlier = solve(problem, 500, 1);

    Plan again = goingOn(problem, Budget.ofSteps(0, 0), earlier).solve();

    assertThat(Checker.score(problem, again))
        .isGreaterThanOrEqualTo(Checker.score(problem, earlier));
  }

  private static Planner goingOn(Problem problem, Budget budget, Plan earlier) {
    return new Planner(
        problem,
        budget,
        Progress.SILENT,
        Clock.systemUTC(),
        Aim.of(problem.policy()),
        Cores.of(1),
        earlier);
  }

  @Test
  void theOrderOfTheListChangesNothingThatIsOwed() {
    Sample sample = Objects.requireNonNull(Samples.find("district", 4));
    Registry list = sample.registry();
    List<lunting.data.registry.Plant> shuffled = new ArrayList<>(list.plants());
    Collections.shuffle(shuffled, new Random(1));
    Problem problem = Problem.of(sample.policy(), list);
    Problem other =
        Problem.of(
            sample.policy(),
            new Registry(list.id(), list.title(), list.towns(), shuffled, list.services()));
    Plan plan = solve(problem, 500, 0);

    Verdict verdict = Checker.check(problem, plan);
    Verdict otherVerdict = Checker.check(other, plan);

    assertThat(otherVerdict.score()).isEqualTo(verdict.score());
    assertThat(otherVerdict.rules()).isEqualTo(verdict.rules());
    assertThat(new HashSet<>(otherVerdict.plants())).isEqualTo(new HashSet<>(verdict.plants()));
  }

  private static Plan solve(Problem problem, long steps, long seed) {
    return new Planner(problem, Budget.ofSteps(steps, seed), Progress.SILENT).solve();
  }

  private static Problem sample(String name, long seed) {
    Sample sample = Objects.requireNonNull(Samples.find(name, seed));
    return Problem.of(sample.policy(), sample.registry());
  }
}
