package lunting.solver.document;

import static lunting.solver.document.ReadPlan.days;
import static lunting.solver.document.ReadPlan.each;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.policy.RuleId;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Service;
import org.junit.jupiter.api.Test;

/**
 * Shandong 2021-22: cement, one window for all, a later beginning for one, lines that run for the
 * people; and the days made up after the common ones of June 2021.
 */
final class ShandongCement2021Test {
  private static final DocumentPack PACK = DocumentPack.read("shandong-cement-2021");
  private static final ReadPlan PLAN = PACK.solve();
  private static final Span SEASON = days("2021-12-01", "2022-03-31");
  private static final Span LATER = days("2021-12-07", "2022-03-31");
  private static final Span FIRST_SIX = days("2021-12-01", "2021-12-06");
  private static final String LATE = "LY1-1";

  @Test
  void thePlanIsLegal() {
    assertThat(PLAN.brokenRules()).isEmpty();
    assertThat(PLAN.verdict().score().hard()).isZero();
  }

  @Test
  void allLinesSpecialKilnsTooAreOffOnAll121Days() {
    assertThat(SEASON.days()).isEqualTo(121);
    assertThat(bound())
        .extracting(Line::id)
        .containsExactly(
            "ZZ1-1", "ZZ1-2", "ZZ2-1", "TA1-1", "TA1-2", "TA2-2", "LY2-1", "JN1-1", "WF1-1",
            "WF1-2");
    assertThat(bound()).extracting(Line::kiln).contains("special-kiln");
    assertThat(bound()).allMatch(line -> PLAN.daysOff(line.id(), SEASON) == 121);
  }

  @Test
  void thePlantWithSixApprovedDaysBeginsOnThe7thAndEndsLikeAll() {
    assertThat(PLAN.reducedDays(LATE, FIRST_SIX)).isEmpty();
    assertThat(PLAN.daysOff(LATE, LATER)).isEqualTo(115);

    ReadPlan endsEarlier = PLAN.stopping(LATE, days("2021-12-07", "2022-03-30"));

    assertThat(endsEarlier.brokenRules()).containsExactly(RuleId.CALENDAR);
  }

  @Test
  void theLaterBeginningIsThatPlantsOwn() {
    assertThat(bound())
        .allSatisfy(line -> {
          ReadPlan later = PLAN.stopping(line.id(), LATER);
          assertThat(later.brokenRules()).containsExactly(RuleId.CALENDAR);
          assertThat(later.subjects(RuleId.CALENDAR)).containsExactly(line.id());
        });
  }

  @Test
  void linesThatBurnSludgeOrHeatHomesRunAndTheirTaskIsServedOnEveryDay() {
    assertThat(PACK.registry().services())
        .hasSize(2)
        .allSatisfy(service -> {
          Service.Supplier supplier = service.suppliers().getFirst();
          assertThat(PLAN.reducedDays(supplier.line(), SEASON)).isEmpty();
          each(SEASON)
              .forEach(day ->
                  assertThat(supplier.amountMilli() * PLAN.load(supplier.line(), day) / 100)
                      .isGreaterThanOrEqualTo(service.demand().getFirst().amountMilli()));
        });
    assertThat(PLAN.stopping("TA2-1", days("2022-01-10", "2022-01-19")).brokenRules())
        .containsExactly(RuleId.LIVELIHOOD, RuleId.EXEMPT_RUNS);
  }

  @Test
  void daysOfAWarningOrOfARepairDoNotCountTowardTheWindow() {
    // From 2 to 6 December a warning stops the kiln; the window is as long as ever.
    ReadPlan warned = DocumentPack.readWithEvents("shandong-cement-2021").solve();

    assertThat(warned.brokenRules()).isEmpty();
    assertThat(warned.daysOff(LATE, days("2021-12-02", "2021-12-06"))).isEqualTo(5);
    assertThat(warned.daysOff(LATE, LATER)).isEqualTo(115);
    assertThat(warned.stopping(LATE, days("2021-12-02", "2022-03-26")).brokenRules())
        .containsExactly(RuleId.CALENDAR);

    ReadPlan repaired = PLAN.stopping(LATE, days("2021-12-01", "2022-03-25"));

    assertThat(repaired.brokenRules()).containsExactly(RuleId.CALENDAR);
    assertThat(repaired.verdict().amount(RuleId.CALENDAR)).isEqualTo(6);
  }

  @Test
  void daysMadeUpFollowAfterTheCommonDaysOfJune() {
    DocumentPack june = DocumentPack.read("shandong-cement-2021-06");
    ReadPlan plan = june.solve();

    assertThat(plan.brokenRules()).isEmpty();
    assertThat(plan.stops("ZZ1-1")).containsExactly(days("2021-06-11", "2021-06-30"));
    assertThat(plan.stops("ZZ1-2")).containsExactly(days("2021-06-11", "2021-06-30"));
    assertThat(plan.stops("TA2-1")).containsExactly(days("2021-06-11", "2021-07-15"));
    assertThat(plan.daysOff("TA2-1", days("2021-07-01", "2021-08-31"))).isEqualTo(15);
    assertThat(plan.stopping("TA2-1", days("2021-06-06", "2021-07-10")).brokenRules())
        .as("35 days in a row, but five of them before the common ones")
        .containsExactly(RuleId.CALENDAR);
  }

  /** The lines that the common window binds: of plants without windows of their own, not exempt. */
  private static List<Line> bound() {
    return PACK.registry().plants().stream()
        .filter(plant -> plant.terms().windows() == null)
        .map(Plant::lines)
        .flatMap(List::stream)
        .filter(line -> line.exempt() == null)
        .toList();
  }
}
