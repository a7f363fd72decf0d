package lunting.data.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import org.junit.jupiter.api.Test;

/** The Zhoucun pack says what the notice says, and its list is as a district's list is. */
final class ZhoucunSampleTest {
  private static final Sample SAMPLE =
      Objects.requireNonNull(Samples.find("zhoucun-2020", 0), "zhoucun-2020");
  private static final Policy POLICY = SAMPLE.policy();
  private static final Registry REGISTRY = SAMPLE.registry();

  @Test
  void bothFilesAreReadWithoutAnyFinding() {
    Parsed<Policy> policy = PolicyReader.read(ShippedSample.file("zhoucun-2020", "policy.json"));
    Parsed<Registry> registry =
        RegistryReader.read(ShippedSample.file("zhoucun-2020", "registry.json"), policy.get());

    assertThat(policy.findings()).isEmpty();
    assertThat(registry.findings()).isEmpty();
  }

  @Test
  void bothFilesAreExactlyWhatThisProgramWouldWrite() {
    byte[] policy = ShippedSample.file("zhoucun-2020", "policy.json").content();
    byte[] registry = ShippedSample.file("zhoucun-2020", "registry.json").content();

    assertThat(new String(JsonWriting.policy(POLICY), UTF_8)).isEqualTo(new String(policy, UTF_8));
    assertThat(new String(JsonWriting.registry(REGISTRY), UTF_8))
        .isEqualTo(new String(registry, UTF_8));
  }

  @Test
  void theSeasonHas105Days() {
    assertThat(POLICY.season().days()).isEqualTo(105);
    assertThat(Objects.requireNonNull(POLICY.heatingPeriod()).span().days()).isEqualTo(121);
  }

  @Test
  void eightIndustriesAreInScopeAndThreeRotateWithAReserve() {
    List<Industry> rotating =
        POLICY.industries().stream()
            .filter(industry -> industry.season() instanceof SeasonDuty.Rotate)
            .toList();

    assertThat(POLICY.industries())
        .extracting(Industry::id)
        .containsExactlyInAnyOrder(
            "brick",
            "refractory",
            "carbon",
            "cement",
            "pvc-gloves",
            "pharma-voc",
            "glass",
            "alumina");
    assertThat(rotating)
        .extracting(Industry::id)
        .containsExactlyInAnyOrder("brick", "refractory", "carbon");
    assertThat(rotating)
        .allSatisfy(industry -> {
          assertThat(Objects.requireNonNull(industry.reserve()).standing()).isEqualTo(2_000);
          assertThat(industry.warning()).isInstanceOf(WarningDuty.ReserveRises.class);
        });
  }

  @Test
  void everyOtherGradeOwesTheStrictestRatioOfItsTable() {
    for (Industry industry : POLICY.industries()) {
      if (industry.season() instanceof SeasonDuty.Rotate rotate) {
        Map<String, Integer> ratios = Objects.requireNonNull(rotate.ratio()).ratios();

        assertThat(ratios).containsEntry("*", ratios.values().stream().reduce(0, Math::max));
        assertThat(ratios.keySet()).doesNotContainAnyElementsOf(POLICY.exemptGrades());
      }
    }
  }

  @Test
  void allSixteenKilnsTellInBothLanguagesHowTheyStopAndWhatToMind() {
    assertThat(POLICY.kilns()).hasSize(16);
    assertThat(POLICY.kilns())
        .allSatisfy(kiln -> {
          assertThat(Objects.requireNonNull(kiln.name()).en()).isNotBlank();
          assertThat(Objects.requireNonNull(kiln.limits().stopProcedure()).en()).isNotBlank();
          assertThat(Objects.requireNonNull(kiln.limits().safety()).en()).isNotBlank();
        });
  }

  @Test
  void everyFigureThatTheNoticeDoesNotGiveNamesItsSource() {
    for (Industry industry : POLICY.industries()) {
      switch (industry.season()) {
        case SeasonDuty.Rotate rotate ->
            assertThat(Objects.requireNonNull(rotate.ratio()).source()).isNotNull();
        case SeasonDuty.StopLines stop ->
            assertThat(Objects.requireNonNull(stop.ratio()).source()).isNotNull();
        case SeasonDuty.Calendar calendar -> assertThat(calendar.source()).isNotNull();
        case SeasonDuty.None none -> assertThat(industry.clause()).isIn("4.3", "4.4");
      }
    }
    assertThat(POLICY.kilns()).extracting(Kiln::source).doesNotContainNull();
    assertThat(POLICY.readings().source()).isNotNull();
  }

  @Test
  void theFirstClauseThatNamesARuleIsTheOneToShow() {
    assertThat(firstClause(RuleId.SEASON_RATIO)).isEqualTo("3.3a");
    assertThat(firstClause(RuleId.CONTINUOUS_STOP)).isEqualTo("3.3c");
    assertThat(firstClause(RuleId.LOAD_LIMIT)).isEqualTo("3.3a");
    assertThat(firstClause(RuleId.LIVELIHOOD)).isEqualTo("3.3d");
    assertThat(firstClause(RuleId.EXEMPT_RUNS)).isEqualTo("3.1");
    assertThat(firstClause(RuleId.ORDERED_STOP)).isEqualTo("3.4a");
    assertThat(firstClause(RuleId.CALENDAR)).isEqualTo("4.2");
    assertThat(firstClause(RuleId.WARNING_MEASURES)).isEqualTo("4.3");
    for (RuleId rule :
        List.of(
            RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS, RuleId.NO_RELIGHT, RuleId.RESERVE)) {
      assertThat(firstClause(rule)).as(rule.key()).isEqualTo("4.1");
    }
  }

  @Test
  void theListHas70PlantsAnd150LinesMostlyRefractory() {
    assertThat(REGISTRY.plants()).hasSize(70);
    assertThat(lines()).hasSize(150);
    assertThat(REGISTRY.plants())
        .filteredOn(plant -> plant.industry().equals("refractory"))
        .hasSizeGreaterThan(35);
    assertThat(REGISTRY.plants())
        .extracting(Plant::industry)
        .containsAll(POLICY.industries().stream().map(Industry::id).toList());
    assertThat(lines())
        .extracting(Line::kiln)
        .containsAll(POLICY.kilns().stream().map(Kiln::id).toList());
  }

  @Test
  void someLinesAndPlantsAreIdleExemptOrBusy() {
    assertThat(lines()).filteredOn(Line::idle).hasSizeBetween(3, 15);
    assertThat(lines()).filteredOn(line -> line.exempt() != null).isNotEmpty();
    assertThat(REGISTRY.plants()).filteredOn(plant -> plant.exempt() != null).isNotEmpty();
    assertThat(REGISTRY.plants())
        .filteredOn(plant -> !plant.avoid().isEmpty())
        .hasSizeGreaterThan(10);
  }

  @Test
  void aDozenPlantsHaveAnEmergencyListOfTheirOwn() {
    List<Plant> listed =
        REGISTRY.plants().stream().filter(plant -> plant.terms().hasMeasures()).toList();

    assertThat(listed).hasSize(12);
    assertThat(listed)
        .extracting(Plant::industry)
        .contains("pvc-gloves", "pharma-voc", "carbon", "refractory");
    assertThat(listed)
        .flatExtracting(plant -> plant.terms().measures())
        .allSatisfy(measure -> {
          assertThat(measure.lines()).isNotEmpty();
          assertThat(Objects.requireNonNull(measure.text()).en()).isNotBlank();
        });
  }

  @Test
  void brickAndRefractoryPlantsWishForTheSpringFestival() {
    LocalDate festival = LocalDate.of(2021, 2, 12);
    List<Plant> wishing =
        REGISTRY.plants().stream().filter(plant -> !plant.terms().wish().isEmpty()).toList();

    assertThat(wishing).hasSizeBetween(15, 25);
    assertThat(wishing).extracting(Plant::industry).containsOnly("brick", "refractory");
    assertThat(wishing)
        .flatExtracting(plant -> plant.terms().wish())
        .allMatch(wish -> wish.span().contains(festival));
  }

  @Test
  void onePlantMustRunForAWeekAndOneLineOwesAShareOfItsOwn() {
    assertThat(REGISTRY.plants())
        .flatExtracting(plant -> plant.terms().mustRun())
        .singleElement()
        .satisfies(week -> assertThat(week.span().days()).isEqualTo(7));
    assertThat(lines())
        .filteredOn(line -> line.ratio() != null)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.ratio()).isEqualTo(5_000);
          assertThat(Objects.requireNonNull(line.equipment()).zh()).contains("燃煤");
        });
  }

  @Test
  void theListSaysInBothLanguagesThatItIsInvented() {
    var title = Objects.requireNonNull(REGISTRY.title());

    assertThat(title.zh()).contains("虚构");
    assertThat(title.en()).contains("invented");
  }

  @Test
  void brickMeetsAYellowShareOnAnAverageDayButNotAnOrangeOne() {
    Witness witness = new Witness(SAMPLE);

    assertThat(witness.averageShareTenThousandths("brick")).isBetween(2_000L, 2_999L);
    assertThat(witness.averageShareTenThousandths("refractory")).isGreaterThan(3_000);
  }

  @Test
  void whereOneKilnLineGivesItsEmissionsAllOfItsIndustryDo() {
    Set<String> rotating = Set.of("refractory", "brick", "carbon");

    assertThat(REGISTRY.plants())
        .filteredOn(plant -> rotating.contains(plant.industry()))
        .flatExtracting(Plant::lines)
        .allSatisfy(line -> {
          var emissions = Objects.requireNonNull(line.emissions());
          assertThat(emissions.pmMilli()).isNotNull();
          assertThat(emissions.so2Milli()).isNotNull();
          assertThat(emissions.noxMilli()).isNotNull();
          assertThat(emissions.vocMilli()).isNotNull();
        });
  }

  @Test
  void everyServiceStandsWhileEverySupplierStopsLongEnough() {
    // First days of one stop per supplier, found by hand.
    Map<String, Integer> starts =
        Map.ofEntries(
            Map.entry("WC-002-1", 0),
            Map.entry("WC-002-2", 0),
            Map.entry("WC-004-1", 0),
            Map.entry("WC-003-1", 53),
            Map.entry("WC-009-1", 53),
            Map.entry("WC-009-2", 73),
            Map.entry("WC-023-1", 73),
            Map.entry("SJ-004-1", 0),
            Map.entry("SJ-004-2", 32),
            Map.entry("SJ-003-1", 64),
            Map.entry("SJ-005-1", 52),
            Map.entry("MS-004-1", 0),
            Map.entry("MS-004-2", 16),
            Map.entry("NJ-004-1", 32),
            Map.entry("NJ-004-2", 48),
            Map.entry("WC-025-1", 64));
    Witness witness = new Witness(SAMPLE);

    assertThat(REGISTRY.services()).hasSize(3);
    for (Service service : REGISTRY.services()) {
      assertThat(starts).containsKeys(suppliers(service).toArray(String[]::new));
      assertThat(suppliers(service))
          .allSatisfy(line ->
              assertThat(starts.getOrDefault(line, 0) + witness.days(line))
                  .isLessThanOrEqualTo(105));
      assertThat(witness.shortDays(service, starts)).as(service.id()).isEmpty();
    }
  }

  @Test
  void noServiceCouldStandIfAllItsSuppliersStoppedAtOnce() {
    Witness witness = new Witness(SAMPLE);

    for (Service service : REGISTRY.services()) {
      Map<String, Integer> together =
          suppliers(service).stream().collect(Collectors.toMap(line -> line, line -> 20));

      assertThat(witness.shortDays(service, together)).as(service.id()).isNotEmpty();
    }
  }

  @Test
  void lineAndPlantIdsAreUnique() {
    Set<String> ids = new HashSet<>();

    assertThat(lines()).allSatisfy(line -> assertThat(ids.add(line.id())).isTrue());
    assertThat(REGISTRY.plants()).allSatisfy(plant -> assertThat(ids.add(plant.id())).isTrue());
  }

  private static String firstClause(RuleId rule) {
    return POLICY.clauses().stream()
        .filter(clause -> clause.names(rule))
        .map(Clause::id)
        .findFirst()
        .orElseThrow();
  }

  private static List<Line> lines() {
    return REGISTRY.plants().stream().flatMap(plant -> plant.lines().stream()).toList();
  }

  private static List<String> suppliers(Service service) {
    return service.suppliers().stream().map(Service.Supplier::line).toList();
  }
}
