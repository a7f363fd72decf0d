package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What was stopped for a warning or an order that is over runs again, as early as may be. */
final class LiftedEarlyTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);

  @Test
  void aStopThatHasNotBegunIsDroppedWithItsWarning() {
    Problem problem = warnedUntil(5, 3, "K1 ......####..........");

    assertThat(drawn(problem)).isEqualTo("K1 ....................");
  }

  @Test
  void aKilnUnderWayIsHeatedUpAndThenRuns() {
    // Lifted on day 6: the kiln that went cold on day 5 needs two days to heat up.
    Problem problem = warnedUntil(6, 5, "K1 .....########.......");

    assertThat(drawn(problem)).isEqualTo("K1 .....###............");
  }

  @Test
  void nothingIsLostWhereThePlanWasMadeForTheSameEvents() {
    Problem lifted = warnedUntil(5, 3, "K1 ......####..........");
    Baseline before = Objects.requireNonNull(lifted.baseline());
    Problem same =
        Problem.of(
            lifted.policy(),
            lifted.registry(),
            lifted.events(),
            new Baseline(before.plan(), before.asOf(), true));

    assertThat(drawn(same)).isEqualTo("K1 ......####..........");
  }

  @Test
  void whatTheSeasonAskedForStays() {
    Problem problem = warnedUntil(5, 3, Reduction.Cause.SEASON, "K1 ......####..........");

    assertThat(drawn(problem)).isEqualTo("K1 ......####..........");
  }

  @Test
  void theSearchKeepsNoKilnColdToSpareAnInspector() {
    // M lacks its days, so a search begins. On day 8 the only inspector is with N already.
    Problem season =
        Sketch.rotating(2_000)
            .measured(WarningDuty.Count.LINES, 0, 0, 10_000)
            .weights(
                Weights.DEFAULTS
                    .with(RuleId.INSPECTIONS, 10_000)
                    .with(RuleId.DISTURBED_PLANTS, 10_000))
            .inspectionsPerDay(1)
            .ratio("K", 0)
            .plant("K", "K1 ....................\n")
            .plant("M", "M1 ....................\n")
            .plant("N", "N1 ....................\n")
            .problem();
    Plan published =
        new Plan(
            null,
            null,
            List.of("W"),
            null,
            Stream.of(
                    answered("K1 .....########.......\n", Reduction.Cause.WARNING, "W"),
                    answered("N1 ...#####............\n", Reduction.Cause.SEASON, "W"))
                .flatMap(plan -> plan.reductions().stream())
                .toList(),
            List.of(),
            null);
    Events lifted =
        new Events(
            List.of(new Event.Warning("W", null, Level.RED, day(5), day(5), Set.of(), null)));

    Problem problem =
        Problem.of(season.policy(), season.registry(), lifted, new Baseline(published, day(6)));

    assertThat(drawn(problem)).isEqualTo("K1 .....###............");
  }

  @Test
  void whatHasLostItsCauseGoesWhereADutyStaysShort() {
    // The only supplier of heat can never give what is asked, so a HARD amount always remains.
    Problem season =
        Sketch.rotating(2_000)
            .measured(WarningDuty.Count.LINES, 0, 0, 10_000)
            .weights(Weights.DEFAULTS.with(RuleId.DISTURBED_PLANTS, 1_000))
            .service("heat", 15, 16, 8_000, new Service.Supplier("M1", 6_000))
            .ratio("K", 0)
            .ratio("M", 0)
            .plant("K", "K1 ....................\n")
            .plant("M", "M1 ....................\n")
            .problem();
    Events lifted =
        new Events(
            List.of(new Event.Warning("W", null, Level.RED, day(1), day(3), Set.of(), null)));
    Plan published = answered("K1 ......####..........\n", Reduction.Cause.WARNING, "W");

    Plan answer =
        solve(
            Problem.of(season.policy(), season.registry(), lifted, new Baseline(published, day(5))),
            1);

    assertThat(answer.reductions()).isEmpty();
  }

  @Test
  void aLoweredWarningStillHoldsWhatItAsksFor() {
    // Red stopped both lines; orange, an event that the plan did not know, asks for one of two.
    Sketch sketch =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 0, 5_000, 10_000)
            .plant("P", "P-1 ....................\nP-2 ....................\n");
    Problem season = sketch.problem();
    Plan red =
        answered(
            "P-1 ....########........\nP-2 ....########........\n", Reduction.Cause.WARNING, "R");
    Events lowered =
        new Events(
            List.of(
                new Event.Warning("R", null, Level.RED, day(4), day(7), Set.of(), null),
                new Event.Warning("O", null, Level.ORANGE, day(8), day(11), Set.of(), null)));
    Problem problem =
        Problem.of(season.policy(), season.registry(), lowered, new Baseline(red, day(8)));

    LoadTable answer = LoadTable.of(problem, solve(problem, 1));

    for (int day = 10; day < 12; day++) {
      int off = 0;
      for (LineDuty line : problem.lines()) {
        off += answer.load(line, day) == 0 ? 1 : 0;
      }
      assertThat(off).isEqualTo(1);
    }
  }

  @Property(tries = 120)
  void allThatHasLostItsCauseIsGoneAsEarlyAsMayBeAndNothingElseChanges(@ForAll long seed) {
    Problem warned = RandomEvents.problem(seed);
    Assume.that(warned.baseline() != null && !warned.events().events().isEmpty());
    Plan answer = solve(warned, seed);
    Problem lifted = lifted(warned, answer, new Random(seed));
    Verdict.Totals before = score(lifted, answer);
    Assume.that(before.hard() == 0 && before.medium() == 0);

    Plan after = solve(lifted, seed);

    Verdict.Totals found = score(lifted, after);
    assertThat(found.hard()).isZero();
    assertThat(found.medium()).isZero();
    LoadTable was = LoadTable.of(lifted, answer);
    LoadTable is = LoadTable.of(lifted, after);
    for (LineDuty line : lifted.lines()) {
      for (int day = 0; day < lifted.days(); day++) {
        boolean lost = hasLostItsCause(lifted, answer, line, day);
        int load = is.load(line, day);
        assertThat(load)
            .isIn(lost ? List.of(100, was.load(line, day)) : List.of(was.load(line, day)));
      }
      for (int day = 0; day < lifted.days(); day++) {
        if (is.load(line, day) < 100 && hasLostItsCause(lifted, answer, line, day)) {
          assertThat(isNeeded(lifted, answer, after, line, day))
              .as("%s on day %d", line.id(), day)
              .isTrue();
        }
      }
    }
  }

  /** Whether the line could not run from this day to the end of what has lost its cause. */
  private static boolean isNeeded(
      Problem problem, Plan published, Plan plan, LineDuty line, int day) {
    LoadTable loads = LoadTable.of(problem, plan);
    int last = day;
    while (last + 1 < problem.days()
        && loads.load(line, last + 1) == loads.load(line, day)
        && hasLostItsCause(problem, published, line, last + 1)) {
      last++;
    }
    LocalDate from = problem.season().dateOf(day);
    LocalDate to = problem.season().dateOf(last);
    List<Reduction> rows = new ArrayList<>();
    for (Reduction row : plan.reductions()) {
      if (!row.line().equals(line.id())) {
        rows.add(row);
        continue;
      }
      for (LocalDate date = row.span().from();
          !date.isAfter(row.span().to());
          date = date.plusDays(1)) {
        if (date.isBefore(from) || date.isAfter(to)) {
          rows.add(new Reduction(row.line(), new Span(date, date), row.loadPercent(), null, null));
        }
      }
    }
    Verdict.Totals without = score(problem, Plan.of(rows));
    return without.hard() < 0 || without.medium() < 0;
  }

  private static boolean hasLostItsCause(Problem problem, Plan published, LineDuty line, int day) {
    LocalDate date = problem.season().dateOf(day);
    Baseline baseline = Objects.requireNonNull(problem.baseline());
    return !date.isBefore(baseline.asOf())
        && published.reductions().stream()
            .anyMatch(row ->
                row.line().equals(line.id())
                    && row.span().contains(date)
                    && ((row.cause() == Reduction.Cause.WARNING
                            && line.days().levels().on(day) == null)
                        || (row.cause() == Reduction.Cause.ORDER
                            && !line.days().ordered().contains(day))));
  }

  /** The same season some days later, when all that was in force has just ended. */
  private static Problem lifted(Problem warned, Plan answer, Random random) {
    Baseline before = Objects.requireNonNull(warned.baseline());
    LocalDate asOf = before.asOf().plusDays(random.nextInt(6));
    List<Event> ended = new ArrayList<>();
    for (Event event : warned.events().events()) {
      if (event.from().isBefore(asOf)) {
        ended.add(endedBy(event, asOf.minusDays(1)));
      }
    }
    return Problem.of(
        warned.policy(), warned.registry(), new Events(ended), new Baseline(answer, asOf));
  }

  private static Event endedBy(Event event, LocalDate to) {
    LocalDate end = event.to() != null && event.to().isBefore(to) ? event.to() : to;
    return switch (event) {
      case Event.Warning warning ->
          new Event.Warning(
              warning.id(),
              warning.issued(),
              warning.level(),
              warning.from(),
              end,
              warning.industries(),
              null);
      case Event.Rectification order ->
          new Event.Rectification(
              order.id(), order.issued(), order.plant(), order.from(), end, order.cause());
      case Event.Concealed order ->
          new Event.Concealed(
              order.id(), order.issued(), order.plant(), order.from(), end, order.cause());
      case Event.ExemptionRevoked revoked -> revoked;
    };
  }

  private static Problem warnedUntil(int asOf, int lastDay, String drawing) {
    return warnedUntil(asOf, lastDay, Reduction.Cause.WARNING, drawing);
  }

  /** A plant that owes nothing over the season, stopped for a warning that ends on a day. */
  private static Problem warnedUntil(int asOf, int lastDay, Reduction.Cause cause, String drawing) {
    Problem season =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 0, 0, 10_000)
            .plant("K", "K1 ....................\n")
            .problem();
    Events events =
        new Events(
            List.of(new Event.Warning("W", null, Level.RED, day(1), day(lastDay), Set.of(), null)));
    return Problem.of(
        season.policy(),
        season.registry(),
        events,
        new Baseline(answered(drawing + "\n", cause, "W"), day(asOf)));
  }

  private static Plan answered(String drawing, Reduction.Cause cause, String event) {
    List<Reduction> rows = new ArrayList<>();
    for (Reduction row : Drawing.reductions(FIRST, drawing)) {
      rows.add(new Reduction(row.line(), row.span(), row.loadPercent(), cause, null));
    }
    return new Plan(null, null, List.of(event), null, rows, List.of(), null);
  }

  private static String drawn(Problem problem) {
    return Drawing.of(problem, solve(problem, 1), "K1");
  }

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Verdict.Totals score(Problem problem, Plan plan) {
    return Checker.score(problem, plan);
  }

  private static Plan solve(Problem problem, long seed) {
    return new Planner(problem, new Budget(null, 150L, seed), snapshot -> {}).solve();
  }
}
