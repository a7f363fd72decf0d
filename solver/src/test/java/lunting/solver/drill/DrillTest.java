package lunting.solver.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Plant;
import lunting.data.report.DrillReport;
import lunting.data.sample.Calendars;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.solver.Budget;
import lunting.solver.Cores;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** A drill on the district sample, short of time. */
final class DrillTest {
  private static final Sample SAMPLE = Objects.requireNonNull(Samples.find("district", 0));
  private static final Plan PLAN =
      new Planner(
              Problem.of(SAMPLE.policy(), SAMPLE.registry()),
              Budget.ofSteps(500, 0),
              Progress.SILENT)
          .solve();

  @Test
  void everyWarningOfTheSeasonIsAnsweredLegallyInTheOrderOfIssue() {
    Events calendar = Objects.requireNonNull(Calendars.ofSeason(SAMPLE.policy()));
    List<Event> backwards = new ArrayList<>(calendar.events()).reversed();
    List<DrillReport.Step> told = new ArrayList<>();

    List<DrillReport.Step> steps =
        new Replay(SAMPLE.policy(), SAMPLE.registry(), Budget.ofSteps(200, 0), Cores.of(1))
            .run(PLAN, new Events(backwards), told::add);

    assertThat(told).isEqualTo(steps);
    assertThat(steps)
        .extracting(DrillReport.Step::warning)
        .containsExactly("ZIBO-1205", "REGION-1220", "INLAND-0120", "ZIBO-0312");
    assertThat(steps)
        .extracting(DrillReport.Step::asOf)
        .containsExactly(
            LocalDate.of(2020, 12, 5),
            LocalDate.of(2020, 12, 20),
            LocalDate.of(2021, 1, 18),
            LocalDate.of(2021, 3, 12));
    assertThat(steps).allSatisfy(step -> assertThat(step.score().hard()).isZero());
  }

  @Test
  void anOrderOfTheCalendarHoldsInEveryAnswer() {
    Plant plant = SAMPLE.registry().plants().getFirst();
    LocalDate day = SAMPLE.policy().season().dateOf(30);
    List<Event> events =
        List.of(
            new Event.Warning("W", null, Level.YELLOW, day, day.plusDays(2), Set.of(), null),
            new Event.Rectification("R", null, plant.id(), day.plusDays(20), null, null));
    Replay replay =
        new Replay(SAMPLE.policy(), SAMPLE.registry(), Budget.ofSteps(1, 0), Cores.of(1));

    List<DrillReport.Step> steps = replay.run(PLAN, new Events(events), step -> {});
    List<DrillReport.Step> warned = replay.run(PLAN, new Events(events.subList(0, 1)), step -> {});

    assertThat(steps).extracting(DrillReport.Step::warning).containsExactly("W");
    assertThat(steps.getFirst().figures().lineDaysChanged())
        .isGreaterThan(warned.getFirst().figures().lineDaysChanged());
  }

  @Test
  void aStoppedReplayAnswersTheStepsThatAreDone() {
    Events calendar = Objects.requireNonNull(Calendars.ofSeason(SAMPLE.policy()));
    Replay replay =
        new Replay(SAMPLE.policy(), SAMPLE.registry(), Budget.ofSteps(1, 0), Cores.of(1));

    List<DrillReport.Step> steps = replay.run(PLAN, calendar, step -> replay.stop());

    assertThat(steps).hasSize(1);
    assertThat(replay.isStopped()).isTrue();
  }

  @Test
  void aPlanThatStopsNothingHasNoReserveStanding() {
    List<Events> calendars = List.of(Calendars.seeded(SAMPLE.policy(), 1));

    DrillReport.Unanswered unanswered =
        UnansweredCalendars.of(SAMPLE.policy(), SAMPLE.registry(), Plan.of(List.of()), calendars);

    assertThat(unanswered.warningDays()).isPositive();
    assertThat(unanswered.mean()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(unanswered.worst()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void theWorstCalendarsAreNoBetterThanTheMean() {
    List<Events> calendars = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      calendars.add(Calendars.seeded(SAMPLE.policy(), seed));
    }

    DrillReport.Unanswered unanswered =
        UnansweredCalendars.of(SAMPLE.policy(), SAMPLE.registry(), PLAN, calendars);

    assertThat(unanswered.calendars()).isEqualTo(40);
    assertThat(unanswered.mean()).isPositive().isLessThanOrEqualTo(BigDecimal.ONE);
    assertThat(unanswered.worst()).isLessThanOrEqualTo(unanswered.mean());
  }

  @Test
  void aWarningThatConcernsNoSectorLeavesNothingToStand() {
    LocalDate day = SAMPLE.policy().season().dateOf(3);
    Event.Warning cement =
        new Event.Warning("W", null, Level.RED, day, day, Set.of("cement"), null);

    DrillReport.Unanswered unanswered =
        UnansweredCalendars.of(
            SAMPLE.policy(), SAMPLE.registry(), PLAN, List.of(new Events(List.of(cement))));

    assertThat(unanswered.warningDays()).isZero();
    assertThat(unanswered.mean()).isEqualByComparingTo(BigDecimal.ONE);
  }
}
