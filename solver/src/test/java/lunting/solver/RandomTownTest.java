package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lunting.data.event.Event;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.PlantTerms;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * The laws say little of what their towns never have: whatever a file may fix is seen to matter.
 */
final class RandomTownTest {
  private static final List<Problem> TOWNS =
      LongStream.range(0, 400).mapToObj(RandomEvents::problem).toList();

  private static final Map<String, Predicate<PlantDuty>> OF_PLANTS =
      Map.ofEntries(
          Map.entry("credit", plant -> plant.need() > 0 && carried(plant) > 0),
          Map.entry("debt", plant -> plant.need() > 0 && carried(plant) < 0),
          Map.entry("a line with a need", plant -> any(plant, line -> plant.needOf(line) > 0)),
          Map.entry(
              "a need by periods",
              plant -> plant.need() > 0 && owesPeriod(plant) && !season(plant)),
          Map.entry("periods beside the season", plant -> owesPeriod(plant) && season(plant)),
          Map.entry("periods that overlap", RandomTownTest::overlaps),
          Map.entry("must-run days", plant -> !plant.days().mustRun().isEmpty()),
          Map.entry(
              "must-run days that give way",
              plant -> plant.days().mustRun().count() < plant.days().fixedRun().count()),
          Map.entry(
              "must-run days of whole lines",
              plant ->
                  plant.wholeLines() && plant.need() > 0 && !plant.days().fixedRun().isEmpty()),
          Map.entry("wished days", plant -> plant.owes() && !plant.days().wish().isEmpty()),
          Map.entry(
              "windows of its own",
              plant -> plant.plant().terms().windows() != null && calendar(plant) > 0),
          Map.entry("no window in the calendar's place", RandomTownTest::isFreed),
          Map.entry(
              "a line stopped by its list",
              plant -> any(plant, line -> isLeft(line, load -> load == 0))),
          Map.entry(
              "a line limited by its list",
              plant -> any(plant, line -> isLeft(line, load -> 0 < load && load < 100))));

  @Test
  void everythingThatMayBeFixedForAPlantIsSeen() {
    List<PlantDuty> plants = TOWNS.stream().flatMap(town -> town.plants().stream()).toList();

    assertThat(OF_PLANTS)
        .allSatisfy((what, has) -> assertThat(plants).as("plants with %s", what).anyMatch(has));
  }

  @Test
  void warningsConcernSomeGroupsOfTownsOrAll() {
    List<Boolean> everywhere =
        TOWNS.stream()
            .flatMap(town -> town.events().events().stream())
            .filter(Event.Warning.class::isInstance)
            .map(event -> ((Event.Warning) event).groups().isEmpty())
            .distinct()
            .toList();

    assertThat(everywhere).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void bothReadingsOfRelightingAreSeen() {
    assertThat(TOWNS)
        .extracting(town -> town.policy().readings().relight())
        .contains(Readings.Relight.values());
  }

  private static int carried(PlantDuty plant) {
    PlantTerms.Carried carried = plant.plant().terms().carried();
    return carried == null ? 0 : carried.tenthDays();
  }

  private static boolean season(PlantDuty plant) {
    return plant.industry().season().ratio() != null;
  }

  private static boolean owesPeriod(PlantDuty plant) {
    return plant.periods().stream().anyMatch(period -> period.need() > 0);
  }

  private static boolean overlaps(PlantDuty plant) {
    List<PeriodDuty> owed = plant.periods().stream().filter(each -> each.need() > 0).toList();
    return IntStream.range(0, plant.days().owed().days())
        .anyMatch(day -> owed.stream().filter(each -> each.days().contains(day)).count() > 1);
  }

  private static int calendar(PlantDuty plant) {
    return plant.days().calendar().count();
  }

  private static boolean isFreed(PlantDuty plant) {
    List<PlantTerms.Window> own = plant.plant().terms().windows();
    return own != null
        && own.isEmpty()
        && plant.industry().season() instanceof SeasonDuty.Calendar calendar
        && !calendar.windows().isEmpty();
  }

  private static boolean any(PlantDuty plant, Predicate<LineDuty> test) {
    return plant.countable().stream().anyMatch(test);
  }

  private static boolean isLeft(LineDuty line, Predicate<Long> load) {
    LineMeasures measures = line.measures();
    return measures != null
        && IntStream.range(0, line.days().owed().days())
            .mapToObj(measures.asked()::on)
            .anyMatch(load);
  }
}
