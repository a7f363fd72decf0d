package lunting.solver.document;

import static lunting.solver.document.ReadPlan.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.data.registry.Plant;
import org.junit.jupiter.api.Test;

/**
 * Sichuan, November 2024: cement by line, part of it by the 15th. Each clinker line is a plant of
 * the list, so that what counts by plant counts by line.
 */
final class SichuanNovember2024Test {
  private static final DocumentPack PACK = DocumentPack.read("sichuan-2024-11");
  private static final ReadPlan PLAN = PACK.solve();
  private static final Span MONTH = days("2024-11-01", "2024-11-30");
  private static final Span FIRST_HALF = days("2024-11-01", "2024-11-15");

  @Test
  void thePlanIsLegal() {
    assertThat(PLAN.brokenRules()).isEmpty();
    assertThat(PLAN.verdict().score().hard()).isZero();
  }

  @Test
  void theSeasonIsNovemberAndLinesAreOffOnWholeDays() {
    assertThat(PACK.policy().season().span()).isEqualTo(MONTH);
    assertThat(PACK.policy().season().days()).isEqualTo(30);
    assertThat(PLAN.plan().reductions())
        .isNotEmpty()
        .allMatch(reduction -> reduction.loadPercent() == 0)
        .extracting(Reduction::span)
        .allMatch(span -> Objects.equals(span.clip(MONTH), span));
  }

  @Test
  void everyLineIsOffForTenDaysAndNoneStandsInForAnother() {
    assertThat(ordinary()).hasSize(6);
    assertThat(ordinary()).allMatch(plant -> PLAN.daysOff(line(plant), MONTH) >= 10);

    ReadPlan twentyAndNone =
        PLAN.drawn(
            """
            BH-K1 .....####################.....
            BH-K2 ..............................
            """);

    assertThat(twentyAndNone.brokenRules())
        .containsExactly(RuleId.SEASON_RATIO, RuleId.PERIOD_RATIO);
    assertThat(twentyAndNone.subjects(RuleId.SEASON_RATIO)).containsExactly("BH-2");
  }

  @Test
  void fiveOfTheDaysLieOnOrBeforeTheFifteenth() {
    assertThat(ordinary()).allMatch(plant -> PLAN.daysOff(line(plant), FIRST_HALF) >= 5);

    ReadPlan fiveByThen = PLAN.drawn("QX-K1 ..........##########..........");
    ReadPlan fourByThen = PLAN.drawn("QX-K1 ...........##########.........");

    assertThat(fiveByThen.brokenRules()).isEmpty();
    assertThat(fourByThen.brokenRules()).containsExactly(RuleId.PERIOD_RATIO);
    assertThat(fourByThen.subjects(RuleId.PERIOD_RATIO)).containsExactly("QX-1");
  }

  @Test
  void theTenDaysMayBeTwoBlocksOfFiveButNoShorterOnes() {
    ReadPlan twoBlocks = PLAN.drawn("GH-K1 .....#####...............#####");
    ReadPlan shorter = PLAN.drawn("GH-K1 .....######...............####");

    assertThat(twoBlocks.brokenRules()).isEmpty();
    assertThat(shorter.brokenRules()).containsExactly(RuleId.MIN_STOP);
  }

  @Test
  void daysStillOwedAreMadeUpOnTopOfTheTen() {
    assertThat(List.of("JZ-K1", "JZ-K2")).allMatch(line -> PLAN.daysOff(line, MONTH) >= 14);

    ReadPlan fourteen = PLAN.drawn("JZ-K2 ......##############..........");
    ReadPlan thirteen = PLAN.drawn("JZ-K2 ......#############...........");

    assertThat(fourteen.brokenRules()).isEmpty();
    assertThat(thirteen.brokenRules()).containsExactly(RuleId.SEASON_RATIO);
    assertThat(thirteen.subjects(RuleId.SEASON_RATIO)).containsExactly("JZ-2");
  }

  @Test
  void daysInCreditAreSetAgainstTheTen() {
    assertThat(PLAN.daysOff("SL-K1", MONTH)).isGreaterThanOrEqualTo(7);

    ReadPlan seven = PLAN.drawn("SL-K1 ..........#######.............");
    ReadPlan six = PLAN.drawn("SL-K1 ..........######..............");

    assertThat(seven.brokenRules()).isEmpty();
    assertThat(six.brokenRules()).containsExactly(RuleId.SEASON_RATIO);
  }

  @Test
  void linesInLiangshanStandInTheListAndAreNeverReduced() {
    List<String> lines =
        PACK.registry().plants().stream()
            .filter(plant -> plant.town().equals("liangshan"))
            .map(SichuanNovember2024Test::line)
            .toList();

    assertThat(lines).containsExactly("HS-K1", "HS-K2");
    assertThat(lines).allMatch(line -> PLAN.reducedDays(line, MONTH).isEmpty());
    assertThat(PLAN.drawn("HS-K1 ..........##########..........").brokenRules())
        .containsExactly(RuleId.EXEMPT_RUNS);
  }

  /** Plants without debt, credit or exemption. */
  private static List<Plant> ordinary() {
    return PACK.registry().plants().stream()
        .filter(plant -> plant.exempt() == null && plant.terms().carried() == null)
        .toList();
  }

  private static String line(Plant plant) {
    return plant.lines().getFirst().id();
  }
}
