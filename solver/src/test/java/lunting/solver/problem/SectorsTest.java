package lunting.solver.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.solver.Sketch;
import lunting.solver.problem.day.DayAmounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sector owes day by day (clause 4.1), 1,000 being an average line. */
final class SectorsTest {
  @Test
  void theTargetSpreadsEveryNeedOverItsDays() {
    // Half of two lines on ten days is one line a day.
    Sector sector = sector(ten(5_000).plant("P1", "K1 .\nK2 ."));

    assertThat(Days.list(sector.target())).isEqualTo(tenTimes(1_000));
    assertThat(Days.list(sector.sizeOnDay())).isEqualTo(tenTimes(2_000));
  }

  @Test
  void aDayWithTwiceTheRiskGetsTwiceTheTarget() {
    // 10 line-days over the weights 2 · 2 + 8 · 1.
    Problem drawn = ten(5_000).plant("P1", "K1 .\nK2 .").problem();
    LocalDate first = drawn.season().dateOf(0);
    Policy.Risk twice = new Policy.Risk(new Span(first, first.plusDays(1)), 20_000, null);

    Problem problem = Problem.of(withRisk(drawn.policy(), List.of(twice)), drawn.registry());

    assertThat(Days.list(problem.sectors().getFirst().target()))
        .containsExactly(1_667L, 1_667L, 833L, 833L, 833L, 833L, 833L, 833L, 833L, 833L);
  }

  @Test
  void aRevokedPlantAddsToTheDaysThatItOwesOnly() {
    // P2 owes half of its 5 days; P1 half of all ten.
    Sector sector =
        sector(
            ten(5_000)
                .plant("P1", "K1 .")
                .plant("P2", "A", "K2 .")
                .when(now -> now.revoked("P2", 5)));

    assertThat(Days.list(sector.target()))
        .containsExactly(500L, 500L, 500L, 500L, 500L, 1_000L, 1_000L, 1_000L, 1_000L, 1_000L);
    assertThat(Days.list(sector.sizeOnDay()))
        .containsExactly(
            1_000L, 1_000L, 1_000L, 1_000L, 1_000L, 2_000L, 2_000L, 2_000L, 2_000L, 2_000L);
  }

  @Test
  void aPlantThatOwesNoRatioIsNoPartOfItsSectorsDays() {
    Sector sector = sector(ten(5_000).plant("P1", "K1 .").when(now -> now.concealed("P1", 9)));

    assertThat(Days.list(sector.sizeOnDay())).isEqualTo(tenTimes(0));
    assertThat(Days.list(sector.target())).isEqualTo(tenTimes(0));
  }

  @Test
  void aReserveIsItsShareOfTheSectorRoundedUp() {
    // 33.33 % of 3,000, where whole lines stop and nothing caps it.
    Sector sector =
        sector(Sketch.wholeLines(5_000).reserve(3_333).days(10).plant("P1", "K1 .\nK2 .\nK3 ."));

    assertThat(required(sector)).isEqualTo(tenTimes(1_000));
    assertThat(Days.list(sector.target())).as("nothing rotates").isEqualTo(tenTimes(0));
  }

  @Test
  void theStandingReserveIsCappedByTheRotationLessItsLargestLine() {
    // T is 2,000 of 4,000 a day; a line may restart, so that 1,000 are sure to be off.
    Sector sector =
        sector(ten(5_000).reserve(4_000).plant("P1", "K1 .\nK2 .").plant("P2", "K3 .\nK4 ."));

    assertThat(Days.list(Objects.requireNonNull(sector.uncapped()))).isEqualTo(tenTimes(1_600));
    assertThat(required(sector)).isEqualTo(tenTimes(1_000));
  }

  @Test
  void aSmallSectorsRotationCarriesNoStandingReserve() {
    Sector sector = sector(ten(5_000).reserve(2_000).plant("P1", "K1 ."));

    assertThat(required(sector)).isEqualTo(tenTimes(0));
  }

  @Test
  void aWarningRaisesTheReserveAndIsNotCapped() {
    // 40 % on orange, 60 % on red; a yellow share below the standing one raises nothing.
    Sector sector =
        sector(
            ten(5_000)
                .raising(2_500, 1_000, 4_000, 6_000)
                .plant("P1", "K1 .\nK2 .")
                .plant("P2", "K3 .\nK4 .")
                .when(now ->
                    now.warning(Level.YELLOW, 1, 2)
                        .warning(Level.ORANGE, 4, 6)
                        .warning(Level.RED, 6, 7)));

    assertThat(required(sector))
        .containsExactly(
            1_000L, 1_000L, 1_000L, 1_000L, 1_600L, 1_600L, 2_400L, 2_400L, 1_000L, 1_000L);
  }

  @Test
  void aWarningLeavesAReserveAloneThatItDoesNotRaise() {
    Sector sector =
        sector(
            ten(5_000)
                .reserve(4_000)
                .plant("P1", "K1 .\nK2 .")
                .when(now -> now.warning(Level.RED, 2, 4)));

    assertThat(required(sector)).isEqualTo(tenTimes(0));
  }

  @Test
  void withoutAReserveNothingIsRequired() {
    assertThat(sector(ten(5_000).plant("P1", "K1 .")).required()).isNull();
    assertThat(sector(Sketch.calendar(0, 3).reserve(2_000).plant("P1", "K1 .")).required())
        .as("stopped by calendar")
        .isNull();
  }

  @Test
  void townsOfOneGroupAreOneSectorAndThoseWithoutAGroupAnother() {
    Problem drawn =
        ten(5_000).plant("P1", "K1 .").plant("P2", "K2 .").plant("P3", "K3 .").problem();
    List<Plant> plants = drawn.registry().plants();
    Registry list =
        new Registry(
            "list",
            null,
            List.of(town("T1", "east"), town("T2", null), town("T3", "east")),
            List.of(
                inTown(plants.get(0), "T1"),
                inTown(plants.get(1), "T2"),
                inTown(plants.get(2), "T3")),
            List.of());

    List<Sector> sectors = Problem.of(drawn.policy(), list).sectors();

    assertThat(sectors).extracting(Sector::id).containsExactly("brick", "brick/east");
    assertThat(sectors.get(0).plants()).extracting(PlantDuty::id).containsExactly("P2");
    assertThat(sectors.get(1).plants()).extracting(PlantDuty::id).containsExactly("P1", "P3");
  }

  /** A rotating industry on ten days whose ratio is met, not passed. */
  private static Sketch ten(int ratio) {
    return Sketch.rotating(ratio).days(10).atLeast();
  }

  private static Sector sector(Sketch sketch) {
    return sketch.problem().sectors().getFirst();
  }

  private static List<Long> required(Sector sector) {
    DayAmounts required = Objects.requireNonNull(sector.required());
    return Days.list(required);
  }

  private static List<Long> tenTimes(long amount) {
    return Collections.nCopies(10, amount);
  }

  private static Town town(String id, @Nullable String group) {
    return new Town(id, null, null, group, null);
  }

  private static Plant inTown(Plant plant, String town) {
    return new Plant(
        plant.id(),
        plant.name(),
        town,
        plant.industry(),
        plant.grade(),
        plant.ratio(),
        plant.exempt(),
        plant.avoid(),
        plant.contact(),
        plant.lines());
  }

  private static Policy withRisk(Policy policy, List<Policy.Risk> risk) {
    return new Policy(
        policy.id(),
        policy.title(),
        policy.jurisdiction(),
        policy.issued(),
        policy.timeZone(),
        policy.season(),
        policy.seasonSource(),
        policy.heatingPeriod(),
        policy.readings(),
        policy.clauses(),
        policy.exemptGrades(),
        policy.industries(),
        policy.kilns(),
        risk,
        policy.weights(),
        policy.publication(),
        policy.source());
  }
}
