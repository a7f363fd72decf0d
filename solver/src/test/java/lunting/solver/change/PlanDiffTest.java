package lunting.solver.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Event.Kind;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Plant;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Cause;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlanDiffTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  private static final String OLD =
      """
      K1 ..####..............
      K2 ............####....
      """;

  private final Sketch sketch =
      Sketch.rotating(2_000)
          .raising(2_000, 2_000, 3_000, 5_000)
          .plant("P1", "K1 ..####..............")
          .plant("P2", "K2 ....");

  @Test
  void aLongerStopShowsItsDaysItsNoticeAndTheDayOfItsRestart() {
    PlanChanges changes =
        diff(
            Events.NONE,
            """
            K1 ..#######...........
            K2 ............####....
            """);

    LineChange line = changes.plants().getFirst().lines().getFirst();

    assertThat(changes.plants()).hasSize(1);
    assertThat(changes.unchanged()).containsExactly("P2");
    assertThat(line.changes()).hasSize(1);
    assertThat(line.changes().getFirst().span().from()).isEqualTo(day(6));
    assertThat(line.changes().getFirst().span().to()).isEqualTo(day(8));
    assertThat(line.changes().getFirst().loadBefore()).isEqualTo(100);
    assertThat(line.changes().getFirst().loadAfter()).isZero();
    assertThat(line.noticeDays()).isEqualTo(2);
    assertThat(line.restart()).isEqualTo(day(9));
    assertThat(fires(line.stopsBefore())).containsExactly(day(4));
    assertThat(fires(line.stopsAfter())).containsExactly(day(7));
    assertThat(line.stopsAfter().getFirst().dates().full()).isEqualTo(day(9));
    assertThat(line.touchedBy(line.changes().getFirst().span()))
        .isEqualTo(line.stopsAfter().getFirst());
    assertThat(changes.disturbed().lineDays()).isEqualByComparingTo("3");
  }

  @Test
  void aStopThatReachesTheSeasonsEndHasNoRestart() {
    PlanChanges changes = diff(Events.NONE, "K1 ..####..............\nK2 ............########");

    LineChange line = changes.plants().getFirst().lines().getFirst();

    assertThat(line.line()).isEqualTo("K2");
    assertThat(line.restart()).isNull();
  }

  @Test
  void anEarlierRestartIsTheDayAfterTheShortenedStop() {
    PlanChanges changes = diff(Events.NONE, "K1 ..####..............\nK2 ............###.....");

    LineChange line = changes.plants().getFirst().lines().getFirst();

    assertThat(line.restart()).isEqualTo(day(15));
    assertThat(cause(changes, "K2").kind()).isNull();
    assertThat(cause(changes, "K2").event()).isNull();
  }

  @Test
  void aLineThatRunsAgainIsToldSoByTheClauseOfItsOldStop() {
    Plan before =
        Plan.of(
            Drawing.reductions(FIRST_DAY, "K1 ..####..............").stream()
                .map(row -> caused(row, Reduction.Cause.SEASON))
                .toList());

    PlanChanges changes =
        PlanDiff.of(problem(Events.NONE, before), before, Plan.of(List.of()), null);

    assertThat(cause(changes, "K1").clause()).isEqualTo("4.1");
    assertThat(cause(changes, "K1").text().english())
        .isEqualTo("adjusted along with the other changes");
  }

  @Test
  void aStopTakenAwayAltogetherHasNoRestart() {
    PlanChanges changes = diff(Events.NONE, "K1 ..####..............\nK2 ....................");

    LineChange line = changes.plants().getFirst().lines().getFirst();
    assertThat(line.restart()).isNull();
    assertThat(fires(line.stopsBefore())).containsExactly(day(14));
    assertThat(line.touchedBy(line.changes().getFirst().span())).isNull();
    assertThat(changes.after().stopDays()).isEqualTo(4);
    assertThat(changes.before().restarts()).isEqualTo(2);
    assertThat(changes.after().restarts()).isEqualTo(1);
  }

  @Test
  void aPlanWrittenInOtherPiecesChangesNothing() {
    Plan before = Plan.of(Drawing.reductions(FIRST_DAY, OLD));
    Plan after =
        Plan.of(
            Drawing.reductions(
                FIRST_DAY,
                """
                K2 ............####....
                K1 ..##................
                K1 ....##..............
                """));

    PlanChanges changes = PlanDiff.of(sketch.problem(), before, after, null);

    assertThat(changes.plants()).isEmpty();
    assertThat(changes.unchanged()).containsExactly("P1", "P2");
    assertThat(changes.before()).isEqualTo(changes.after());
  }

  @Test
  void aWarningExplainsWhatStopsOnItsDays() {
    PlanChanges changes =
        diff(
            events(warning("W1", 7, 10, "brick"), warning("W2", 7, 10, "glass")),
            "K1 ..#########.........\nK2 ............######..");

    assertThat(cause(changes, "K1").kind()).isEqualTo(Kind.WARNING);
    assertThat(cause(changes, "K1").event()).isEqualTo("W1");
    assertThat(cause(changes, "K1").clause()).isEqualTo("4.1");
    assertThat(cause(changes, "K1").text().zh()).contains("橙色预警 W1", "2020年12月8日");
    assertThat(cause(changes, "K2").kind()).isNull();
  }

  @Test
  void daysThatTouchThoseOfAWarningAreItsOwnOnlyWhereTheNewPlanSaysSo() {
    Plan before = Plan.of(Drawing.reductions(FIRST_DAY, "K1 ......##............"));
    List<Reduction> rows =
        Drawing.reductions(FIRST_DAY, "K1 ....##........\nK1 ......##......\nK1 ........####..");
    Plan after =
        Plan.of(
            List.of(
                caused(rows.get(0), Reduction.Cause.WARNING),
                rows.get(1),
                caused(rows.get(2), Reduction.Cause.WARNING)));

    PlanChanges changes =
        PlanDiff.of(problem(events(warning("W1", 10, 11, "brick")), before), before, after, day(4));

    assertThat(changes.plants().getFirst().lines().getFirst().changes())
        .extracting(change -> change.cause().kind())
        .containsExactly(null, Kind.WARNING);
  }

  @Test
  void anOrderAgainstThePlantComesBeforeAWarning() {
    Event order = new Event.Rectification("R1", null, "P1", day(6), day(9), null);

    PlanChanges changes =
        diff(
            events(warning("W1", 6, 9, "brick"), order),
            "K1 ..########..........\nK2 .......#########....");

    assertThat(cause(changes, "K1").kind()).isEqualTo(Kind.RECTIFICATION);
    assertThat(cause(changes, "K1").event()).isEqualTo("R1");
    assertThat(cause(changes, "K2").event()).isEqualTo("W1");
  }

  @Test
  void anEventTheOldPlanDidNotKnowComesBeforeOneItKnew() {
    Plan before =
        new Plan(
            null, null, List.of("W1"), null, Drawing.reductions(FIRST_DAY, OLD), List.of(), null);
    Plan after =
        Plan.of(Drawing.reductions(FIRST_DAY, "K1 ..########..........\nK2 ............####...."));
    Problem problem =
        problem(events(warning("W1", 6, 9, "brick"), warning("W2", 8, 9, "brick")), before);

    PlanChanges changes = PlanDiff.of(problem, before, after, day(4));

    assertThat(cause(changes, "K1").event()).isEqualTo("W2");
  }

  @Test
  void aRevokedExemptionExplainsWhatTheExemptPlantNowStops() {
    Sketch exempt = Sketch.rotating(2_000).plant("P1", "A", "K1 ....................");
    Event revoked = new Event.ExemptionRevoked("X1", null, "P1", day(5), null, null);
    Problem problem =
        Problem.of(exempt.problem().policy(), exempt.problem().registry(), events(revoked));
    Plan after = Plan.of(Drawing.reductions(FIRST_DAY, "K1 ........#####......."));

    PlanChanges changes = PlanDiff.of(problem, exempt.plan(), after, day(4));

    assertThat(cause(changes, "K1").kind()).isEqualTo(Kind.EXEMPTION_REVOKED);
    assertThat(cause(changes, "K1").clause()).isEqualTo("3.1");
  }

  @Test
  void eachKindOfOrderNamesItsOwnClauseOfTheNotice() {
    Sample sample = Objects.requireNonNull(Samples.find("zhoucun-2020", 0));
    Plant plant = sample.registry().plants().get(2);
    Plant other = sample.registry().plants().get(3);
    Events orders =
        events(
            new Event.Rectification("R1", null, plant.id(), day(6), day(9), null),
            new Event.Concealed("C1", null, other.id(), day(6), null, null));
    Problem problem = Problem.of(sample.policy(), sample.registry(), orders);
    String rectified = plant.lines().getFirst().id();
    String concealed = other.lines().getFirst().id();
    Plan after = Plan.of(List.of(stop(rectified, 6, 9), stop(concealed, 6, 20)));

    PlanChanges changes = PlanDiff.of(problem, Plan.of(List.of()), after, day(4));

    assertThat(cause(changes, rectified).clause()).isEqualTo("3.4b");
    assertThat(cause(changes, concealed).clause()).isEqualTo("3.4a");
  }

  private PlanChanges diff(Events events, String drawing) {
    Plan before = Plan.of(Drawing.reductions(FIRST_DAY, OLD));
    Plan after = Plan.of(Drawing.reductions(FIRST_DAY, drawing));
    return PlanDiff.of(problem(events, before), before, after, day(4));
  }

  private Problem problem(Events events, Plan before) {
    return Problem.of(
        sketch.problem().policy(),
        sketch.problem().registry(),
        events,
        new Baseline(before, day(4)));
  }

  private static Cause cause(PlanChanges changes, String line) {
    return changes.plants().stream()
        .flatMap(plant -> plant.lines().stream())
        .filter(change -> change.line().equals(line))
        .findFirst()
        .orElseThrow()
        .changes()
        .getFirst()
        .cause();
  }

  private static Reduction caused(Reduction row, Reduction.Cause cause) {
    return new Reduction(row.line(), row.span(), row.loadPercent(), cause, "4.1");
  }

  private static Reduction stop(String line, int from, int to) {
    return new Reduction(line, new Span(day(from), day(to)), 0, null, null);
  }

  private static Event warning(String id, int from, int to, String industry) {
    return new Event.Warning(id, null, Level.ORANGE, day(from), day(to), Set.of(industry), null);
  }

  private static Events events(Event... events) {
    return new Events(List.of(events));
  }

  /** The days on which the fires are lit after stops: 2 days before full production. */
  private static List<@Nullable LocalDate> fires(List<DatedStop> stops) {
    return stops.stream().<@Nullable LocalDate>map(stop -> stop.dates().fire()).toList();
  }

  private static LocalDate day(int day) {
    return FIRST_DAY.plusDays(day);
  }
}
