package lunting.solver.document;

import static lunting.solver.document.ReadPlan.days;
import static lunting.solver.document.ReadPlan.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import org.junit.jupiter.api.Test;

/**
 * Tangshan, October 2019: a warning by district and hour, measures by plant and device. The stage
 * of 20 October is red for sinter and coking plants. FR1 owes a share of the season besides.
 */
final class TangshanOctober2019Test {
  private static final DocumentPack PACK = DocumentPack.readWithEvents("tangshan-2019-10");
  private static final ReadPlan PLAN = PACK.solve();
  private static final Span MONTH = days("2019-10-01", "2019-10-31");
  private static final Span RESPONSE = days("2019-10-18", "2019-10-21");
  private static final LocalDate DAY_21 = LocalDate.parse("2019-10-21");
  private static final Set<String> DISTRICTS = Set.of("kaiping", "guye", "fengnan", "fengrun");

  @Test
  void thePlanIsLegal() {
    assertThat(PLAN.brokenRules()).isEmpty();
    assertThat(PLAN.verdict().score().hard()).isZero();
  }

  @Test
  void hoursBecomeTheDaysOfWhichTwelveLieInside() {
    assertThat(PACK.events().events())
        .filteredOn(event -> event.id().equals("IRON-1018"))
        .allMatch(event -> event.span(MONTH.to()).equals(RESPONSE));
    assertThat(PACK.events().events())
        .filteredOn(event -> event.id().equals("SINTER-1020"))
        .extracting(Event::from, Event::to)
        .containsExactly(tuple(DAY_21, DAY_21));
  }

  @Test
  void inTheFourDistrictsOneFurnaceRunsOrTheOnlyOneAtHalfLoad() {
    List<Plant> asked = iron().filter(plant -> DISTRICTS.contains(plant.town())).toList();

    assertThat(asked).hasSize(4);
    for (Plant plant : asked) {
      each(RESPONSE)
          .forEach(day -> {
            List<Integer> running =
                plant.lines().stream()
                    .map(line -> PLAN.load(line.id(), day))
                    .filter(load -> load > 0)
                    .toList();
            assertThat(running).as("%s on %s", plant.id(), day).hasSizeLessThanOrEqualTo(1);
            if (plant.lines().size() == 1) {
              assertThat(running).allMatch(load -> load <= 50);
            }
          });
    }
    assertThat(PLAN.load("KP1-2", DAY_21)).isEqualTo(100);
    assertThat(PLAN.load("GY1-3", DAY_21)).isEqualTo(100);
  }

  @Test
  void plantsElsewhereWithSeveralFurnacesAreNotMeant() {
    List<Plant> elsewhere = iron().filter(plant -> !DISTRICTS.contains(plant.town())).toList();

    assertThat(elsewhere).extracting(Plant::id).containsExactly("QA1", "LZ1");
    assertThat(elsewhere)
        .as("they have lists of their own, and no warning that names their district")
        .allMatch(plant -> plant.terms().hasMeasures())
        .flatExtracting(Plant::lines)
        .extracting(Line::id)
        .allMatch(line -> PLAN.reducedDays(line, MONTH).isEmpty());
    assertThat(PACK.policy().clauses())
        .filteredOn(clause -> clause.id().equals("TG-2"))
        .allMatch(clause -> Objects.requireNonNull(clause.summary()).zh().contains("取前者"));
  }

  @Test
  void everySinterPlantKeepsOneMachineRunningOnThe21st() {
    List<Plant> plants = plants("sinter").toList();

    assertThat(plants).extracting(Plant::town).containsExactly("kaiping", "qianan", "luanzhou");
    assertThat(plants)
        .allSatisfy(plant -> {
          List<Integer> loads =
              plant.lines().stream().map(line -> PLAN.load(line.id(), DAY_21)).sorted().toList();
          assertThat(loads.getLast()).as(plant.id()).isEqualTo(100);
          assertThat(loads.subList(0, loads.size() - 1)).allMatch(load -> load == 0);
        });
  }

  @Test
  void everyCokingPlantLeavesHalfOfItsOvensUnchargedFromThe20thToThe21st() {
    for (Plant plant : plants("coking").toList()) {
      each(days("2019-10-20", "2019-10-21"))
          .forEach(day -> assertThat(percentOff(plant, day)).isGreaterThanOrEqualTo(50));
      assertThat(percentOff(plant, LocalDate.parse("2019-10-22")))
          .as("the usual measures of orange hold again")
          .isBetween(20L, 49L);
    }
  }

  @Test
  void whatIsAskedOfAPlantIsAskedOfNamedDevices() {
    assertThat(asked(Level.ORANGE, "KP1", "GY1", "FN1", "FR1"))
        .hasSize(5)
        .allSatisfy(named ->
            each(RESPONSE)
                .forEach(day ->
                    assertThat(PLAN.load(named.line(), day))
                        .isLessThanOrEqualTo(named.loadPercent())));
    assertThat(asked(Level.RED, "KP2", "QA2", "LZ2"))
        .hasSize(3)
        .allSatisfy(named -> assertThat(PLAN.load(named.line(), DAY_21)).isZero());

    // The other furnace of the two: one runs, but not the one that the list keeps.
    ReadPlan swapped =
        PLAN.drawn(
            """
            KP1-1 ...............................
            KP1-2 .................####..........
            """);

    assertThat(swapped.brokenRules()).containsExactly(RuleId.WARNING_MEASURES);
    assertThat(swapped.subjects(RuleId.WARNING_MEASURES)).containsExactly("KP1");
  }

  @Test
  void onTheDaysAroundTheResponseNothingIsReducedForIt() {
    List<String> lines =
        PACK.registry().plants().stream()
            .filter(plant -> !plant.industry().equals("coking") && plant.ratio() == null)
            .flatMap(plant -> plant.lines().stream())
            .map(Line::id)
            .toList();

    assertThat(lines)
        .hasSize(15)
        .allSatisfy(line -> {
          assertThat(PLAN.load(line, LocalDate.parse("2019-10-17"))).isEqualTo(100);
          assertThat(PLAN.load(line, LocalDate.parse("2019-10-22"))).isEqualTo(100);
        });
  }

  @Test
  void aStopThatBeganInTheSeasonsPlanMayLieOverTheseDaysAndCounts() {
    ReadPlan longStop =
        PLAN.drawn(
            """
            FR1-1 ...............................
            FR1-2 ......#########################
            """);

    assertThat(longStop.brokenRules()).isEmpty();
    assertThat(longStop.stopDays("FR1")).containsExactly(entry("FR1-2", 25));
  }

  private static Stream<Plant> iron() {
    return plants("iron");
  }

  private static Stream<Plant> plants(String industry) {
    return PACK.registry().plants().stream().filter(plant -> plant.industry().equals(industry));
  }

  /** The lines that the lists of these plants name at a level. */
  private static List<PlantTerms.LineLoad> asked(Level level, String... plants) {
    return Stream.of(plants)
        .map(id -> Objects.requireNonNull(PACK.plant(id).terms().measureAt(level)))
        .flatMap(measure -> measure.lines().stream())
        .toList();
  }

  /** How much of a plant is off on a day, in percent, rounded down. */
  private static long percentOff(Plant plant, LocalDate day) {
    long capacity = plant.lines().stream().mapToLong(Line::capacityMilli).sum();
    return PLAN.cutMilliPercent(plant, new Span(day, day)) / capacity;
  }
}
