package lunting.solver.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.solver.Aim;
import lunting.solver.Sketch;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimetableTest {
  private static final long HOUR = 3_600_000_000_000L;

  /** So many lines a part that no list of two parts is short. */
  private static final int MANY = 40;

  /** A test takes moments of the hour that it shares out. */
  private static final double MOMENTS = 0.01;

  @Test
  void onOneCoreEachPartGetsTheTimeOfItsLines() {
    PartSolve one = part(MANY, null);
    PartSolve three = part(3 * MANY, null);

    Timetable timetable = new Timetable(List.of(one, three), 1, inAnHour());

    assertThat(share(timetable, 0, one)).isCloseTo(0.25, within(MOMENTS));
  }

  @Test
  void whatNeedsAllTheTimeBeginsFirstOnOneOfTheCores() {
    PartSolve large = part(8 * MANY, null);
    List<PartSolve> parts = List.of(part(MANY, null), part(MANY, null), large);

    Timetable timetable = new Timetable(parts, 2, inAnHour());
    Turn first = Objects.requireNonNull(timetable.next(0));
    Turn second = Objects.requireNonNull(timetable.next(1));

    assertThat(first.part()).isSameAs(large);
    assertThat(hours(first)).isCloseTo(1, within(MOMENTS));
    assertThat(hours(second)).isCloseTo(0.5, within(MOMENTS));
  }

  @Test
  void whereTheTimeIsTooShortForAllTheFirstPartsHaveEnoughOfIt() {
    List<PartSolve> parts = Stream.generate(() -> part(1, null)).limit(20).toList();
    long second = System.nanoTime() + 1_000_000_000;

    Timetable timetable = new Timetable(parts, 1, second);
    Turn first = Objects.requireNonNull(timetable.next(0));

    assertThat(first.endNanos()).isGreaterThanOrEqualTo(second - 750_000_000).isLessThan(second);
  }

  @Test
  void onePartIsSearchedOnEveryCoreForAsLongAsThereIs() {
    Timetable timetable = new Timetable(List.of(part(2, null)), 3, inAnHour());

    List<Integer> numbers = new ArrayList<>();
    for (int core = 0; core < 3; core++) {
      Turn turn = Objects.requireNonNull(timetable.next(core));
      numbers.add(turn.number());
      assertThat(hours(turn)).isCloseTo(1, within(MOMENTS));
    }

    assertThat(numbers).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(timetable.next(0)).isNull();
  }

  @Test
  void aLimitOnStepsGivesEachPartOneSearchWithoutAnEnd() {
    PartSolve part = part(2, 100L);

    Timetable timetable = new Timetable(List.of(part), 2, Turn.NEVER);

    assertThat(timetable.next(0)).isEqualTo(new Turn(part, 0, Turn.NEVER));
    assertThat(timetable.next(1)).isNull();
  }

  @Test
  void whatBreaksMostComesFirst() {
    PartSolve legal = part(2, null);
    PartSolve broken = broken(null);

    Timetable timetable = new Timetable(List.of(legal, broken), 1, inAnHour());

    assertThat(broken.standing().hard()).isNegative();
    assertThat(Objects.requireNonNull(timetable.next(0)).part()).isSameAs(broken);
  }

  @Test
  void theTimeOfACoreThatIsTakenAwayIsNotSharedOut() {
    Timetable timetable =
        new Timetable(List.of(part(MANY, null), part(MANY, null), part(MANY, null)), 2, inAnHour());

    timetable.rest(1);

    assertThat(hours(Objects.requireNonNull(timetable.next(0)))).isCloseTo(0.33, within(MOMENTS));
  }

  @Test
  void aCoreThatIsThereAgainHasTheRestOfItsTurn() {
    PartSolve large = part(4 * MANY, null);
    List<PartSolve> parts = List.of(large, part(MANY, null), part(MANY, null), part(MANY, null));
    Timetable timetable = new Timetable(parts, 2, inAnHour());
    Turn turn = Objects.requireNonNull(timetable.next(1));

    timetable.rest(1);
    timetable.goOn(1, turn);

    assertThat(turn.part()).isSameAs(large);
    assertThat(hours(Objects.requireNonNull(timetable.next(0)))).isCloseTo(0.33, within(MOMENTS));
  }

  @Test
  void aPartThatStillBreaksDutiesAfterItsTurnGetsAnotherOneOnce() {
    PartSolve broken = broken(null);
    Timetable timetable = new Timetable(List.of(broken), 2, inAnHour());
    List<Turn> turns = new ArrayList<>();

    for (Turn turn = timetable.next(0); turn != null && turns.size() < 10; ) {
      turns.add(turn);
      timetable.ended(turn);
      turn = timetable.next(0);
    }

    assertThat(turns).extracting(Turn::part).containsOnly(broken);
    // Of its first two searches, one a core, and another one.
    assertThat(turns).extracting(Turn::number).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void itsOtherTurnStartsFromTheBestPlanSoFar() {
    PartSolve broken = broken(null);
    Timetable timetable = new Timetable(List.of(broken), 1, inAnHour());
    Turn turn = Objects.requireNonNull(timetable.next(0));
    List<Pattern> running =
        broken.problem().lines().stream().map(line -> Pattern.of(line, List.of())).toList();

    broken.offer(broken.plan(running, new SearchLog(() -> {})), HardMediumSoftScore.of(-1, 0, 0));
    boolean before = broken.startPatterns().equals(running);
    timetable.ended(turn);
    timetable.next(0);

    assertThat(before).isFalse();
    assertThat(broken.startPatterns()).isEqualTo(running);
  }

  @Test
  void eachPartOfAShortListHasTwoTurnsOfWhichTheFirstIsTheShorter() {
    PartSolve one = part(2, null);
    PartSolve other = part(2, null);
    Timetable timetable = new Timetable(List.of(one, other), 1, inAnHour());

    List<Turn> turns = new ArrayList<>();
    for (Turn turn = timetable.next(0); turn != null; turn = timetable.next(0)) {
      turns.add(turn);
    }

    assertThat(turns).extracting(Turn::part).containsExactly(one, other, one, other);
    assertThat(turns).extracting(Turn::number).containsExactly(0, 0, 1, 1);
    assertThat(hours(turns.getFirst())).isCloseTo(0.2, within(MOMENTS));
  }

  @Test
  void ofAShortListASmallPartHasNearlyAsMuchTimeAsAnother() {
    PartSolve small = part(1, null);
    PartSolve large = part(7, null);

    Timetable timetable = new Timetable(List.of(small, large), 1, inAnHour());

    // A third of the first turns, which have 0.4 of the time; by its lines it were an eighth.
    assertThat(share(timetable, 0, small)).isGreaterThan(0.4 / 4);
  }

  @Test
  void theSecondOfThemGoesOnFromTheBestPlanSoFar() {
    PartSolve part = part(2, null);
    Timetable timetable = new Timetable(List.of(part, part(2, null)), 1, inAnHour());
    List<Pattern> running =
        part.problem().lines().stream().map(line -> Pattern.of(line, List.of())).toList();
    timetable.next(0);
    timetable.next(0);

    part.offer(part.plan(running, new SearchLog(() -> {})), HardMediumSoftScore.of(0, 0, -1));
    boolean before = part.startPatterns().equals(running);
    Turn second = Objects.requireNonNull(timetable.next(0));

    assertThat(before).isFalse();
    assertThat(second.part()).isSameAs(part);
    assertThat(part.startPatterns()).isEqualTo(running);
  }

  @Test
  void noneMendsWhatTheBestPlanSoFarKeeps() {
    PartSolve broken = broken(null);
    Timetable timetable = new Timetable(List.of(broken, part(2, null)), 1, inAnHour());
    timetable.next(0);
    timetable.next(0);
    RotationPlan plan = broken.plan(broken.startPatterns(), new SearchLog(() -> {}));

    boolean before = broken.startKeepsAllDuties();
    broken.offer(plan, HardMediumSoftScore.of(0, 0, -1));
    timetable.next(0);

    assertThat(before).isFalse();
    assertThat(broken.startKeepsAllDuties()).isTrue();
  }

  @Test
  void noSecondTurnBeginsBeforeTheFirstTurnsOfAll() {
    List<PartSolve> parts = List.of(part(30, null), part(1, null), part(1, null));

    Timetable timetable = new Timetable(parts, 2, inAnHour());
    List<Integer> numbers = new ArrayList<>();
    for (int turn = 0; turn < 3; turn++) {
      numbers.add(Objects.requireNonNull(timetable.next(turn % 2)).number());
    }

    assertThat(numbers).allMatch(number -> number < 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16})
  void ofAShortListWithoutTimeForTwoTurnsNoPartHasASecond(int cores) {
    PartSolve one = part(2, null);
    PartSolve other = part(2, null);
    long end = System.nanoTime() + HOUR / 3_600 / 2;
    Timetable timetable = new Timetable(List.of(one, other), cores, end);

    List<Turn> turns = new ArrayList<>();
    for (Turn turn = timetable.next(0); turn != null; turn = timetable.next(0)) {
      turns.add(turn);
    }

    assertThat(turns).extracting(Turn::part).contains(one, other);
    assertThat(turns).extracting(Turn::number).allMatch(number -> number < cores);
  }

  @Test
  void aSeasonThatStillLacksReserveGetsAnotherTurn() {
    PartSolve lacking = part(2, null);
    Timetable timetable = new Timetable(List.of(lacking), 1, inAnHour());
    Turn turn = Objects.requireNonNull(timetable.next(0));
    RotationPlan plan = lacking.plan(lacking.startPatterns(), new SearchLog(() -> {}));

    lacking.offer(plan, HardMediumSoftScore.of(0, -Scale.MEDIUM, 0));
    timetable.ended(turn);

    assertThat(timetable.next(0)).isNotNull();
  }

  @Test
  void aPartThatKeepsItsDutiesGetsNoOtherTurn() {
    Timetable timetable = new Timetable(List.of(part(2, null)), 1, inAnHour());

    timetable.ended(Objects.requireNonNull(timetable.next(0)));

    assertThat(timetable.next(0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100})
  void thereIsNoOtherTurnInTimeTooShortForOne(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    Timetable timetable = new Timetable(List.of(broken(null)), 1, end);

    timetable.ended(Objects.requireNonNull(timetable.next(0)));

    assertThat(timetable.next(0)).isNull();
  }

  @Test
  void norWhereStepsAreLimited() {
    Timetable withoutEnd = new Timetable(List.of(broken(100L)), 1, Turn.NEVER);
    Timetable withEnd = new Timetable(List.of(broken(100L)), 1, inAnHour());

    withoutEnd.ended(Objects.requireNonNull(withoutEnd.next(0)));
    withEnd.ended(Objects.requireNonNull(withEnd.next(0)));

    assertThat(withoutEnd.next(0)).isNull();
    assertThat(withEnd.next(0)).isNull();
  }

  /** A part whose two lines supply nothing of what a service needs. */
  private static PartSolve broken(@Nullable Long steps) {
    Sketch needy = Sketch.rotating(3_000).days(10).service("heat", 0, 9, 5_000);
    return started(problem(needy, 2), steps);
  }

  private static PartSolve part(int lines, @Nullable Long steps) {
    return started(problem(Sketch.rotating(3_000).days(10), lines), steps);
  }

  private static PartSolve started(Problem problem, @Nullable Long steps) {
    PartSolve part = new PartSolve(problem, Aim.of(problem.policy()), steps, null);
    part.start(() -> false);
    return part;
  }

  private static Problem problem(Sketch sketch, int lines) {
    Sketch drawn = sketch;
    for (int line = 0; line < lines; line++) {
      drawn = drawn.plant("P" + line, "L" + line + " ..........");
    }
    return drawn.problem();
  }

  private static long inAnHour() {
    return System.nanoTime() + HOUR;
  }

  /** The share of the hour that a part gets, its turn being the first of a core. */
  private static double share(Timetable timetable, int core, PartSolve part) {
    for (Turn turn = timetable.next(core); turn != null; turn = timetable.next(core)) {
      if (turn.part() == part) {
        return hours(turn);
      }
    }
    throw new AssertionError("The part had no turn.");
  }

  private static double hours(Turn turn) {
    return (turn.endNanos() - System.nanoTime()) / (double) HOUR;
  }
}
