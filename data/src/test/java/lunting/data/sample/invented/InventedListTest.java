package lunting.data.sample.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lunting.data.document.RegistryReader;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.sample.Witness;
import org.junit.jupiter.api.Test;

/** Invented lists have their measure, depend on their seed alone, and can be planned. */
final class InventedListTest {
  private static final int SEEDS = 50;

  @Test
  void everyDistrictHas40PlantsAnd90LinesWhateverTheSeed() {
    for (long seed = -1; seed <= SEEDS; seed++) {
      Registry district = sample("district", seed).registry();

      assertThat(district.plants()).hasSize(40);
      assertThat(lines(district)).hasSize(90);
      assertThat(district.towns()).extracting(Town::group).containsOnlyNulls();
    }
  }

  @Test
  void everyCityHas800PlantsAnd1900LinesIn40TownsOfEightCounties() {
    for (long seed = 0; seed < 5; seed++) {
      Registry city = sample("city", seed).registry();

      assertThat(city.plants()).hasSize(800);
      assertThat(lines(city)).hasSize(1_900);
      assertThat(city.towns()).hasSize(40);
      assertThat(city.towns().stream().map(Town::group).distinct()).hasSize(8);
    }
  }

  @Test
  void aProvinceHas20000PlantsAnd45600LinesIn100CountiesAndNoNameTwice() {
    Registry province = sample("province", 0).registry();

    assertThat(province.plants()).hasSize(20_000);
    assertThat(lines(province)).hasSize(45_600);
    assertThat(province.towns()).hasSize(1_000);
    assertThat(province.towns().stream().map(Town::group).distinct()).hasSize(100);
    assertThat(province.plants()).extracting(Plant::name).doesNotHaveDuplicates();
    assertThat(province.towns()).extracting(Town::name).doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedDrawsTheSameListAndAnotherSeedAnotherOne() {
    for (String name : List.of("district", "city")) {
      Registry first = sample(name, 7).registry();
      Registry again = sample(name, 7).registry();
      Registry other = sample(name, 8).registry();

      assertThat(again).isEqualTo(first);
      assertThat(other.plants()).isNotEqualTo(first.plants());
    }
  }

  @Test
  void everyListIsReadBackWithoutAnyFinding() {
    for (Sample sample :
        List.of(sample("district", -5), sample("district", 9), sample("city", 0))) {
      InputFile file = InputFile.of("registry.json", JsonWriting.registry(sample.registry()));

      Parsed<Registry> parsed = RegistryReader.read(file, sample.policy());

      assertThat(parsed.findings()).isEmpty();
      assertThat(parsed.get()).isEqualTo(sample.registry());
    }
  }

  @Test
  void everyServiceStandsWhileItsSuppliersStopInThreeGroups() {
    for (long seed = 0; seed <= SEEDS; seed++) {
      servicesStand(sample("district", seed), 3);
    }
    for (long seed = 0; seed < 5; seed++) {
      servicesStand(sample("city", seed), 24);
    }
  }

  private static void servicesStand(Sample sample, int count) {
    Witness witness = new Witness(sample);

    assertThat(sample.registry().services()).hasSize(count);
    for (Service service : sample.registry().services()) {
      Map<String, Integer> starts = witness.inThirds(service);

      assertThat(starts)
          .allSatisfy((line, start) ->
              assertThat(start + witness.days(line)).as(line).isLessThanOrEqualTo(105));
      assertThat(witness.shortDays(service, starts)).as(service.id()).isEmpty();
    }
  }

  @Test
  void noServiceCouldStandIfAllItsSuppliersStoppedAtOnce() {
    Sample sample = sample("district", 3);
    Witness witness = new Witness(sample);

    for (Service service : sample.registry().services()) {
      Map<String, Integer> together =
          service.suppliers().stream()
              .collect(Collectors.toMap(Service.Supplier::line, supplier -> 20));

      assertThat(witness.shortDays(service, together)).as(service.id()).isNotEmpty();
    }
  }

  @Test
  void servicesStayInsideTheirCountyAndShareNoLine() {
    Registry city = sample("city", 1).registry();
    Map<String, String> countyOfLine =
        city.plants().stream()
            .flatMap(plant -> plant.lines().stream())
            .collect(Collectors.toMap(Line::id, line -> county(line.id())));
    Set<String> taken = new HashSet<>();

    for (Service service : city.services()) {
      for (Service.Supplier supplier : service.suppliers()) {
        assertThat(countyOfLine.get(supplier.line())).isEqualTo(county(service.id()));
        assertThat(taken.add(supplier.line())).as(supplier.line()).isTrue();
      }
    }
  }

  @Test
  void everyPlantHasALineThatCounts() {
    for (long seed = 0; seed <= SEEDS; seed++) {
      assertThat(sample("district", seed).registry().plants())
          .allSatisfy(plant ->
              assertThat(plant.lines()).anyMatch(line -> !line.idle() && line.exempt() == null));
    }
  }

  @Test
  void noTwoPlantsShareANameAndTheTitleSaysThatAllAreInvented() {
    Registry city = sample("city", 2).registry();
    var title = Objects.requireNonNull(city.title());

    assertThat(city.plants()).extracting(Plant::name).doesNotHaveDuplicates();
    assertThat(city.towns()).extracting(Town::name).doesNotHaveDuplicates();
    assertThat(title.zh()).contains("虚构");
    assertThat(title.en()).contains("invented");
  }

  @Test
  void anUnknownNameIsNotFound() {
    assertThat(Samples.find("province-of-nowhere", 0)).isNull();
    assertThat(Samples.names()).allSatisfy(name -> assertThat(Samples.find(name, 0)).isNotNull());
  }

  private static Sample sample(String name, long seed) {
    return Objects.requireNonNull(Samples.find(name, seed), name);
  }

  private static List<Line> lines(Registry registry) {
    return registry.plants().stream().flatMap(plant -> plant.lines().stream()).toList();
  }

  private static String county(String id) {
    return id.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
  }
}
