package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lunting.data.plan.Plan;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.solver.answer.AnswerCount;
import lunting.solver.problem.Problem;
import lunting.solver.proof.PreCheck;
import lunting.solver.reach.Shortfall;
import lunting.solver.reach.Shortfalls;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/**
 * What may happen at the edges of a season and of a response, drawn, re-solved and read off the
 * answer. Four plants of a line each owe more than 15 % of 20 days: four days, in one stop.
 */
final class BoundaryCasesTest {
  private static final String SEASON =
      """
      K1 ####................
      K2 ....####............
      K3 ........####........
      K4 ............####....
      """;

  @Test
  void aWarningThatBeganBeforeTheSeasonIsAnsweredFromItsFirstDayOn() {
    Sketch sketch = fourPlants().when(then -> then.warning(Level.RED, -4, 3).published(-4, SEASON));

    Plan answer = resolve(sketch);

    assertThat(verdict(sketch, answer).score().medium()).isZero();
    assertThat(off(sketch, answer, 0, 3)).allMatch(lines -> lines == 2);
    assertThat(disturbed(sketch, answer)).isEqualTo(1);
  }

  @Test
  void aWarningThatOutlastsTheSeasonIsAnsweredToItsLastDay() {
    Sketch sketch =
        fourPlants().when(then -> then.warning(Level.RED, 16, 30).published(10, SEASON));

    Plan answer = resolve(sketch);

    assertThat(verdict(sketch, answer).score().medium()).isZero();
    assertThat(off(sketch, answer, 16, 19)).allMatch(lines -> lines >= 2);
  }

  @Test
  void whereWarningsOverlapTheHighestLevelOfTheDayHolds() {
    Sketch sketch =
        fourPlants()
            .when(then ->
                then.warning(Level.YELLOW, 4, 15)
                    .warning(Level.RED, 8, 11)
                    .warning(Level.ORANGE, 11, 13)
                    .published(2, SEASON));

    Plan answer = resolve(sketch);

    assertThat(verdict(sketch, answer).score().medium()).isZero();
    assertThat(off(sketch, answer, 4, 7)).allMatch(lines -> lines >= 1);
    assertThat(off(sketch, answer, 8, 13)).allMatch(lines -> lines >= 2);
    assertThat(off(sketch, answer, 14, 15)).allMatch(lines -> lines >= 1);
  }

  @Test
  void warningsThatTouchAreOneResponseInWhichNothingIsRelit() {
    // K2 was to restart on day 8, the first day of the second warning.
    Sketch sketch =
        fourPlants()
            .when(then ->
                then.warning(Level.YELLOW, 6, 7).warning(Level.ORANGE, 8, 10).published(5, SEASON));

    Plan answer = resolve(sketch);

    assertThat(Drawing.of(sketch.problem(), answer, "K2")).startsWith("K2 ....#######");
    assertThat(verdict(sketch, answer).score().medium()).isZero();
  }

  @Test
  void aDowngradeInTheMiddleDisturbsNobody() {
    String answered =
        """
        K1 ####................
        K2 ....#########.......
        K3 ........#####.......
        K4 ............####....
        """;
    Sketch sketch =
        fourPlants()
            .when(then ->
                then.warning(Level.RED, 8, 9)
                    .warning(Level.YELLOW, 10, 12)
                    .published(10, answered));

    Plan answer = resolve(sketch);

    assertThat(answer.reductions()).isEqualTo(baseline(sketch).reductions());
  }

  @Test
  void anUpgradeWithoutNoticeIsShortByJustTheLinesThatNeedTheirs() {
    // Orange asks for two lines (30 % of four), red for four: the two that run need a day's notice.
    String answered =
        """
        K1 ####................
        K2 .....######.........
        K3 .....######.........
        K4 ............####....
        """;
    Sketch sketch =
        fourPlants()
            .raising(0, 2_500, 3_000, 10_000)
            .when(then ->
                then.warning(Level.ORANGE, 6, 10).warning(Level.RED, 8, 10).published(8, answered));

    Plan answer = resolve(sketch);

    assertThat(off(sketch, answer, 8, 10)).containsExactly(2, 4, 4);
    Verdict verdict = verdict(sketch, answer);
    assertThat(verdict.score().hard()).isZero();
    assertThat(verdict.score().medium()).isEqualTo(-2_000);
    assertThat(told(sketch, answer))
        .singleElement()
        .satisfies(told -> {
          assertThat(told.rule()).isEqualTo(RuleId.RESERVE);
          assertThat(told.text().english())
              .contains("9 December 2020: short by 2 average")
              .contains("It is proved that no legal plan lacks less.")
              .contains("2 lines not before 10 December 2020 (K1, K4)")
              .doesNotContain("longer", "pinned", "No further line")
              .contains("It holds from 10 December 2020");
        });
  }

  @Test
  void aRestartThatWasDueInsideAResponseWaitsForItsEnd() {
    Sketch sketch =
        fourPlants().when(then -> then.warning(Level.YELLOW, 9, 14).published(9, SEASON));

    Plan answer = resolve(sketch);

    assertThat(Drawing.of(sketch.problem(), answer, "K3")).isEqualTo("K3 ........#######.....");
    assertThat(verdict(sketch, answer).score().medium()).isZero();
  }

  @Test
  void anOrderAgainstALineThatHeatsHomesIsAConflictThatIsTold() {
    Sketch sketch =
        Sketch.rotating(1_500)
            .service("heat", 0, 19, 6_000, new Service.Supplier("K1", 8_000))
            .plant("P1", "K1 .")
            .plant("P2", "K2 .")
            .when(then ->
                then.rectify("P1", 8, 12).published(6, "K1 5555555.............\nK2 ####."));

    Plan answer = resolve(sketch);

    assertThat(PreCheck.check(sketch.problem()))
        .anySatisfy(proof -> {
          assertThat(proof.code()).isEqualTo("order-against-service");
          assertThat(proof.subject()).isEqualTo("K1");
        });
    assertThat(told(sketch, answer))
        .anySatisfy(told ->
            assertThat(told.text().english())
                .containsAnyOf("contradict each other", "ordered to stop"));
  }

  @Test
  void anExemptionRevokedTooLateForAWholeStopAsksForWhatIsLeft() {
    Sketch sketch =
        Sketch.rotating(5_000)
            .plant("P1", "A", "K1 .")
            .plant("P2", "K2 .")
            .when(then -> then.revoked("P1", 18).published(17, "K2 ...###########......"));

    Plan answer = resolve(sketch);

    // Two days are left, of which more than half are owed; the least stop of three has no room.
    assertThat(Drawing.of(sketch.problem(), answer, "K1")).isEqualTo("K1 ..................##");
    assertThat(told(sketch, answer)).isEmpty();
  }

  @Test
  void anExemptionRevokedInsideTheNoticeOfItsKilnOwesNothingMore() {
    KilnLimits slow = new KilnLimits(1, 2, 3, 2, 2, 6, true, 30, null, null);
    Sketch sketch =
        Sketch.rotating(5_000)
            .kiln(slow)
            .plant("P1", "A", "K1 .")
            .plant("P2", "K2 .")
            .when(then -> then.revoked("P1", 16).published(16, "K2 ...###########......"));

    Plan answer = resolve(sketch);

    assertThat(answer.reductions()).isEqualTo(baseline(sketch).reductions());
    assertThat(verdict(sketch, answer).score().hard()).isZero();
  }

  @Test
  void aKilnThatInFactRelitEarlyStopsAgainLaterAndOwesItsUnbrokenDays() {
    // Promised were days 4 to 7; on days 6 and 7 it ran.
    String carriedOut = SEASON.replace("K2 ....####", "K2 ....##..");
    Sketch sketch = fourPlants().when(then -> then.published(8, carriedOut));

    Plan answer = resolve(sketch);

    String drawn = Drawing.of(sketch.problem(), answer, "K2");
    assertThat(drawn).startsWith("K2 ....##..").contains("####");
    assertThat(disturbed(sketch, answer)).isEqualTo(1);
  }

  private static Sketch fourPlants() {
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 5_000, 5_000)
        .plant("P1", "K1 ....................")
        .plant("P2", "K2 ....................")
        .plant("P3", "K3 ....................")
        .plant("P4", "K4 ....................");
  }

  /** The answer, which breaks no HARD rule unless two duties contradict each other. */
  private static Plan resolve(Sketch sketch) {
    Problem problem = sketch.problem();
    Plan answer =
        new Planner(problem, new Budget(Duration.ofSeconds(10), 150L, 0), Progress.SILENT).solve();
    if (PreCheck.check(problem).stream().noneMatch(proof -> proof.impossible())) {
      assertThat(Checker.check(problem, answer).score().hard()).isZero();
    }
    return answer;
  }

  private static Verdict verdict(Sketch sketch, Plan plan) {
    return Checker.check(sketch.problem(), plan);
  }

  private static List<Shortfall> told(Sketch sketch, Plan plan) {
    return Shortfalls.of(sketch.problem(), plan);
  }

  private static int disturbed(Sketch sketch, Plan plan) {
    return AnswerCount.of(sketch.problem(), plan).plantsDisturbed();
  }

  private static Plan baseline(Sketch sketch) {
    return Objects.requireNonNull(sketch.problem().baseline()).plan();
  }

  /** How many lines are stopped on each of some days. */
  private static List<Integer> off(Sketch sketch, Plan plan, int from, int to) {
    List<String> drawn =
        List.of("K1", "K2", "K3", "K4").stream()
            .map(line -> Drawing.of(sketch.problem(), plan, line).substring(3))
            .toList();
    return IntStream.rangeClosed(from, to)
        .mapToObj(day -> (int) drawn.stream().filter(row -> row.charAt(day) == '#').count())
        .toList();
  }
}
