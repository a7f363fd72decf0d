package lunting.solver.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Aim;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.search.Rounds;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartSearchTest {
  private static final Rounds ROUNDS = new Rounds(20, 0, Long.MAX_VALUE, 2);

  /** More than a round. */
  private static final long SHORT = 4_000;

  private static final long LONG = 12_000;

  private static final Rounds LONG_ROUNDS = new Rounds(2_000, 0, Long.MAX_VALUE, 2);

  /** Enough for a long round of 90 lines, of 180,000 moves. */
  private static final long AMPLE_NANOS = 15_000_000_000L;

  /** In a long round's first pass. */
  private static final int BEATS = 400;

  private static final Rounds SHORT_ROUNDS = new Rounds(5, 0, Long.MAX_VALUE, 1.3);

  @Test
  void aLongerSearchBeginsAsAShorterOne() {
    Problem season = season();

    List<Verdict.Totals> shorter = course(season, SHORT);
    List<Verdict.Totals> longer = course(season, LONG);

    assertThat(new HashSet<>(shorter)).hasSizeGreaterThan(2);
    assertThat(longer).hasSizeGreaterThan(shorter.size()).startsWith(array(shorter));
  }

  @Test
  void soDoesALongerSearchFromAPublishedPlan() {
    Problem warned = warned();

    List<Verdict.Totals> shorter = course(warned, SHORT);
    List<Verdict.Totals> longer = course(warned, LONG);

    assertThat(new HashSet<>(shorter)).hasSizeGreaterThan(2);
    assertThat(longer).hasSizeGreaterThan(shorter.size()).startsWith(array(shorter));
  }

  @Test
  void aSeasonWithTimeEnoughIsSearchedAsOneWithoutALimit() {
    Problem season = season();

    // First, while code is cold and the clock runs ahead of the moves.
    List<Verdict.Totals> ample = courseOfMoves(season, System.nanoTime() + AMPLE_NANOS);
    List<Verdict.Totals> unlimited = courseOfMoves(season, Turn.NEVER);

    assertThat(new HashSet<>(ample)).hasSizeGreaterThan(2);
    assertThat(ample).isEqualTo(unlimited);
  }

  /** What is tidied away at the end of a shorter search must not come back in a longer one. */
  @ParameterizedTest
  @ValueSource(longs = {2, 4, 5})
  void aLongerSearchIsNotWorse(long seed) {
    Problem season = season();

    List<Verdict.Totals> answers =
        LongStream.of(3_000, 3_750, 4_000).mapToObj(steps -> answer(season, steps, seed)).toList();

    assertThat(answers.getLast()).isGreaterThan(answers.getFirst());
    assertThat(answers).isSorted();
  }

  private static Verdict.Totals[] array(List<Verdict.Totals> course) {
    // The last beat may come with the step that ends the search.
    return course.subList(0, course.size() - 1).toArray(Verdict.Totals[]::new);
  }

  private static Problem season() {
    Sample district = Objects.requireNonNull(Samples.find("district", 0));
    return Problem.of(district.policy(), district.registry());
  }

  /** A season's plan is published when a red warning comes. */
  private static Problem warned() {
    Sample district = Objects.requireNonNull(Samples.find("district", 0));
    Plan plan = new Planner(season(), Budget.ofSteps(0, 0), Progress.SILENT).solve();
    LocalDate from = LocalDate.of(2021, 1, 13);
    Event.Warning red =
        new Event.Warning("W", null, Level.RED, from, from.plusDays(5), Set.of(), null);
    return Problem.of(
        district.policy(),
        district.registry(),
        new Events(List.of(red)),
        new Baseline(plan, from.minusDays(1)));
  }

  /** How the best plan stands every few steps of a search. */
  private static List<Verdict.Totals> course(Problem problem, long steps) {
    PartSolve part = started(problem, steps);
    Course course = new Course(part, Integer.MAX_VALUE);
    new PartSearch(new Turn(part, 0, Turn.NEVER), course, ROUNDS).run(0);
    return course.standings;
  }

  /** How it stands during a search by moves that has some time. */
  private static List<Verdict.Totals> courseOfMoves(Problem problem, long endNanos) {
    PartSolve part = started(problem, null);
    Course course = new Course(part, BEATS);
    new PartSearch(new Turn(part, 0, endNanos), course, LONG_ROUNDS).run(0);
    return course.standings.subList(0, BEATS);
  }

  private static Verdict.Totals answer(Problem problem, long steps, long seed) {
    PartSolve part = started(problem, steps);
    Turn turn = new Turn(part, 0, Turn.NEVER);
    new PartSearch(turn, new Course(part, Integer.MAX_VALUE), SHORT_ROUNDS).run(seed);
    return Checker.score(problem, Plan.of(part.answer()));
  }

  private static PartSolve started(Problem problem, @Nullable Long steps) {
    PartSolve part = new PartSolve(problem, Aim.of(problem.policy()), steps, null);
    part.start(() -> false);
    return part;
  }

  /** Writes down how the best plan stands, and stops the search after so many times. */
  private static final class Course implements Watch {
    private final PartSolve part;
    private final int most;
    private final List<Verdict.Totals> standings = new ArrayList<>();

    private Course(PartSolve part, int most) {
      this.part = part;
      this.most = most;
    }

    @Override
    public boolean stops() {
      return standings.size() >= most;
    }

    @Override
    public void beat() {
      standings.add(part.standing());
    }

    @Override
    public void mended() {}
  }
}
