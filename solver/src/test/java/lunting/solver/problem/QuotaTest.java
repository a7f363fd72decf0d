package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a plant owes (clauses 3.3a to 3.3d); lines of 10 t/d, a need in thousandths of a t/d·day.
 */
final class QuotaTest {
  @ParameterizedTest(name = "{0} ten-thousandths, {2}: {3} days in a row, need {4}")
  @CsvSource({
    // ratio, days of heating (0: the season's 105), the test, N, need(p)
    "5000,   0, MORE_THAN, 53, 525001",
    "5000, 121, MORE_THAN, 61, 605001",
    "5000,   0, AT_LEAST,  53, 525000",
    "5000, 121, AT_LEAST,  61, 605000",
    "2000,   0, MORE_THAN, 22, 210001",
    "2000,   0, AT_LEAST,  21, 210000",
    "4000,   0, MORE_THAN, 43, 420001",
    "4000,   0, AT_LEAST,  42, 420000",
    "   0,   0, MORE_THAN,  0,      0",
  })
  void aSingleLineStopsForItsShareOfTheBase(
      int ratio, int heatingDays, String test, int days, long need) {
    Sketch sketch = Sketch.rotating(ratio).days(105);
    if (heatingDays > 0) {
      sketch.heatingDays(heatingDays);
    }
    if (test.equals("AT_LEAST")) {
      sketch.atLeast();
    }

    PlantDuty plant = onlyPlant(sketch.plant("P1", "K1 ."));

    assertThat(plant.continuousDays()).isEqualTo(days);
    assertThat(plant.need()).isEqualTo(need);
  }

  @ParameterizedTest(name = "{0} ten-thousandths of {1} over 10 days, {2}: {3}")
  @CsvSource({
    // A share that is whole is met or passed by a thousandth; a part of a thousandth is never cut.
    "3333, 10000, AT_LEAST,  33330",
    "3333, 10000, MORE_THAN, 33331",
    "3333,     1, AT_LEAST,      4",
    "3333,     1, MORE_THAN,     4",
  })
  void aPartOfAThousandthIsOwedWhole(int ratio, long capacityMilli, String test, long need) {
    Sketch sketch = Sketch.rotating(ratio).days(10).line("K1", Lines.capacity(capacityMilli));
    if (test.equals("AT_LEAST")) {
      sketch.atLeast();
    }

    PlantDuty plant = onlyPlant(sketch.plant("P1", "K1 ."));

    assertThat(plant.need()).isEqualTo(need);
  }

  @Test
  void whereNoLineCanStopTheShareIsMetNotPassed() {
    PlantDuty plant =
        onlyPlant(Sketch.rotating(2_000).days(10).kiln(Sketch.FURNACE).plant("P1", "F1 ."));

    assertThat(plant.need()).isEqualTo(20_000);
    assertThat(plant.continuousDays()).isZero();
  }

  @Test
  void noPlantOwesMoreThanAllThatItsLinesCanGive() {
    // 100 % asks for a thousandth more than everything, and of a furnace for twice what it can.
    PlantDuty kiln = onlyPlant(Sketch.rotating(10_000).days(10).plant("P1", "K1 ."));
    PlantDuty furnace =
        onlyPlant(Sketch.rotating(10_000).days(10).kiln(Sketch.FURNACE).plant("P1", "F1 ."));

    assertThat(kiln.asked()).isEqualTo(100_001);
    assertThat(kiln.need()).isEqualTo(100_000).isEqualTo(kiln.possible());
    assertThat(kiln.askedContinuousDays()).isEqualTo(11);
    assertThat(kiln.continuousDays()).isEqualTo(10);
    assertThat(furnace.asked()).isEqualTo(100_000);
    assertThat(furnace.need()).isEqualTo(50_000).isEqualTo(furnace.possible());
  }

  @Test
  void ofWholeLinesACapacityIsOwedAndMeetingItIsEnough() {
    PlantDuty two = onlyPlant(Sketch.wholeLines(5_000).plant("P1", "K1 .\nK2 ."));
    PlantDuty three = onlyPlant(Sketch.wholeLines(5_000).plant("P1", "K1 .\nK2 .\nK3 ."));

    assertThat(two.wholeLines()).isTrue();
    assertThat(two.need()).isEqualTo(10_000);
    assertThat(two.possible()).isEqualTo(20_000);
    assertThat(three.need()).isEqualTo(15_000);
  }

  @Test
  void aSingleLineOwesDaysWhereWholeLinesStopToo() {
    PlantDuty plant = onlyPlant(Sketch.wholeLines(5_000).days(10).plant("P1", "K1 ."));

    assertThat(plant.wholeLines()).isFalse();
    assertThat(plant.need()).isEqualTo(50_001);
    assertThat(plant.continuousDays()).isEqualTo(6);
  }

  @ParameterizedTest(name = "exempt capacity counted: {0}, base {1}, need {2}")
  @CsvSource({"false, 10000, 30001", "true, 20000, 60001"})
  void exemptLinesStandInTheBaseOnlyWhereThePolicyReadsItSo(boolean counted, long base, long need) {
    // L1 serves the people; I1 stands idle and counts in no reading.
    Sketch sketch =
        Sketch.rotating(3_000)
            .days(10)
            .line("L1", Lines.exempt())
            .line("I1", Lines.exempt().andThen(Lines.idle())::apply);
    if (counted) {
      sketch.exemptLinesCounted();
    }

    PlantDuty plant = onlyPlant(sketch.plant("P1", "K1 .\nL1 .\nI1 ."));

    assertThat(plant.countedCapacity()).isEqualTo(base);
    assertThat(plant.capacity()).isEqualTo(10_000);
    assertThat(plant.need()).isEqualTo(need);
  }

  @Test
  void onlyASingleLineThatCanStopAndServesNobodyStopsInOneBlock() {
    PlantDuty split = onlyPlant(Sketch.rotating(5_000).maySplit().plant("P1", "K1 ."));
    PlantDuty two = onlyPlant(Sketch.rotating(5_000).plant("P1", "K1 .\nK2 ."));
    PlantDuty serving =
        onlyPlant(
            Sketch.rotating(5_000)
                .service("heat", 0, 19, 1_000, new Service.Supplier("K1", 2_000))
                .plant("P1", "K1 ."));
    PlantDuty oneThatCounts =
        onlyPlant(Sketch.rotating(5_000).line("I1", Lines.idle()).plant("P1", "K1 .\nI1 ."));

    assertThat(split.continuousDays()).isZero();
    assertThat(two.continuousDays()).isZero();
    assertThat(serving.continuousDays()).isZero();
    assertThat(oneThatCounts.continuousDays()).isEqualTo(11);
  }

  @Test
  void aPlantsOwnRatioStandsInPlaceOfItsGrades() {
    assertThat(withRatio(Sketch.rotating(5_000).days(10), 1_000).need()).isEqualTo(10_001);
    assertThat(withRatio(Sketch.rotating(5_000).days(10), 0).need()).isZero();
    assertThat(withRatio(Sketch.calendar(0, 3), 1_000).need()).as("by calendar").isZero();
  }

  @Test
  void exemptAndConcealedPlantsOweNoQuota() {
    PlantDuty exempt = onlyPlant(Sketch.rotating(5_000).plant("P1", "A", "K1 ."));
    PlantDuty concealed =
        onlyPlant(Sketch.rotating(5_000).plant("P1", "K1 .").when(now -> now.concealed("P1", 8)));

    assertThat(exempt.need()).isZero();
    assertThat(exempt.ratio()).as("owed from a revocation on").isEqualTo(5_000);
    assertThat(concealed.ratio()).isZero();
    assertThat(concealed.need()).isZero();
  }

  @Test
  void aRevokedPlantOwesItsShareOfTheDaysThatAreLeft() {
    // 50 % of the 12 days from day 8 on.
    PlantDuty plant =
        onlyPlant(
            Sketch.rotating(5_000).plant("P1", "A", "K1 .").when(now -> now.revoked("P1", 8)));

    assertThat(plant.baseDays()).isEqualTo(12);
    assertThat(plant.need()).isEqualTo(60_001);
    assertThat(plant.continuousDays()).isEqualTo(7);
  }

  private static PlantDuty withRatio(Sketch sketch, int ratio) {
    Problem drawn = sketch.plant("P1", "K1 .").problem();
    Plant plant = drawn.registry().plants().getFirst();
    Plant own =
        new Plant(
            plant.id(),
            plant.name(),
            plant.town(),
            plant.industry(),
            plant.grade(),
            ratio,
            plant.exempt(),
            plant.avoid(),
            plant.contact(),
            plant.lines());
    Registry list = new Registry("list", null, drawn.registry().towns(), List.of(own), List.of());
    return Problem.of(drawn.policy(), list).plants().getFirst();
  }

  private static PlantDuty onlyPlant(Sketch sketch) {
    return sketch.problem().plants().getFirst();
  }
}
