package lunting.data.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lunting.data.calendar.Season;
import lunting.data.document.EventsReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Parsed;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Clause;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;

/** Every shipped pack is a folder of files as anyone could have written them. */
final class ShippedSampleTest {
  @Test
  void everyPackIsReadWithoutAnyFinding() {
    assertThat(ShippedSample.names()).hasSizeGreaterThanOrEqualTo(2);
    for (String name : ShippedSample.names()) {
      Parsed<Policy> policy = PolicyReader.read(ShippedSample.file(name, "policy.json"));
      Parsed<Registry> registry =
          RegistryReader.read(ShippedSample.file(name, "registry.json"), policy.get());

      assertThat(policy.findings()).as(name).isEmpty();
      assertThat(registry.findings()).as(name).isEmpty();
    }
  }

  @Test
  void everyPackIsExactlyWhatThisProgramWouldWrite() {
    for (String name : ShippedSample.names()) {
      Sample sample = ShippedSample.read(name);

      assertThat(new String(JsonWriting.policy(sample.policy()), UTF_8))
          .isEqualTo(new String(ShippedSample.file(name, "policy.json").content(), UTF_8));
      assertThat(new String(JsonWriting.registry(sample.registry()), UTF_8))
          .isEqualTo(new String(ShippedSample.file(name, "registry.json").content(), UTF_8));
    }
  }

  @Test
  void zhengzhouHasItsOwnClausesAndGrades() {
    Sample sample = Objects.requireNonNull(Samples.find("zhengzhou-carbon-2021", 0));

    assertThat(sample.policy().season().days()).isEqualTo(74);
    assertThat(sample.policy().clauses()).extracting(Clause::id).contains("ZZ-A", "ZZ-B", "ZZ-C");
    assertThat(sample.policy().exemptGrades()).containsExactly("A");
    assertThat(sample.registry().plants())
        .allSatisfy(plant -> assertThat(Objects.requireNonNull(plant.name()).zh()).contains("虚构"));
  }

  @Test
  void tangshanHasTwoPeriodsOfItsOwnAndNoRatioOfTheSeason() {
    Sample sample = Objects.requireNonNull(Samples.find("tangshan-steel-2021", 0));

    assertThat(sample.policy().season().days()).isEqualTo(287);
    assertThat(sample.policy().industries())
        .extracting(industry -> (SeasonDuty.Rotate) industry.season())
        .allSatisfy(duty -> {
          assertThat(duty.goesByPeriods()).isTrue();
          assertThat(duty.periods())
              .extracting(period -> period.span().days())
              .containsExactly(103, 184);
          assertThat(duty.periods())
              .extracting(period -> period.ratio().of("SEVEN"))
              .containsExactly(5_000, 3_000);
          assertThat(duty.periods())
              .extracting(period -> period.ratio().of("SIXTEEN"))
              .containsExactly(3_000, 3_000);
        });
    assertThat(steel(sample, "SEVEN")).isEqualTo(7);
    assertThat(steel(sample, "SIXTEEN")).isEqualTo(16);
    assertThat(sample.registry().plants())
        .filteredOn(plant -> plant.terms().hasMeasures())
        .hasSizeGreaterThan(5);
  }

  private static long steel(Sample sample, String grade) {
    return sample.registry().plants().stream()
        .filter(plant -> plant.industry().equals("steel") && plant.grade().equals(grade))
        .count();
  }

  @Test
  void shandongHasOneWindowThatSomePlantsBeginLaterAndNoneEndsEarlier() {
    Sample sample = Objects.requireNonNull(Samples.find("shandong-cement-2021", 0));
    Season season = sample.policy().season();
    List<PlantTerms.Window> own =
        sample.registry().plants().stream()
            .map(plant -> plant.terms().windows())
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();

    assertThat(season.days()).isEqualTo(121);
    assertThat(own)
        .extracting(window -> season.dayOf(window.span().from()))
        .containsExactly(11, 6, 20);
    assertThat(own).allMatch(window -> window.span().to().equals(season.span().to()));
    assertThat(sample.registry().services()).hasSize(3);
  }

  @Test
  void thePacksOfASingleIndustrySayThatTheirListsAreInvented() {
    for (String name : List.of("tangshan-steel-2021", "shandong-cement-2021")) {
      Text title = Objects.requireNonNull(ShippedSample.read(name).registry().title());

      assertThat(title.zh()).contains("虚构");
      assertThat(title.en()).contains("invented");
    }
  }

  @Test
  void everyPackCitesItsOwnClauseForWhatTheRulesCallADuty() {
    // No clause stands behind the past: what was carried out is fact.
    List<String> duties =
        Stream.of(RuleId.values())
            .filter(rule -> !rule.isSoft() && rule != RuleId.FROZEN_PAST)
            .map(RuleId::key)
            .toList();

    for (String name : ShippedSample.names()) {
      assertThat(ShippedSample.read(name).policy().clauses())
          .as(name)
          .flatExtracting(Clause::rules)
          .containsAll(duties);
    }
  }

  @Test
  void aSeasonsOwnWarningsAreReadWithoutAnyFinding() {
    for (String name : List.of("zhoucun-2020", "tangshan-steel-2021", "shandong-cement-2021")) {
      Sample sample = ShippedSample.read(name);
      Parsed<Events> read =
          EventsReader.read(
              ShippedSample.file(name, "warnings.json"), sample.policy(), sample.registry());

      assertThat(read.findings()).as(name).isEmpty();
      assertThat(Calendars.ofSeason(sample.policy())).isEqualTo(read.value());
      assertThat(read.get().events())
          .hasSizeBetween(3, 4)
          .allSatisfy(event -> assertThat(event).isInstanceOf(Event.Warning.class));
    }
  }

  @Test
  void aPackWithoutWarningsHasNoCalendar() {
    assertThat(Calendars.ofSeason(ShippedSample.read("zhengzhou-carbon-2021").policy())).isNull();
  }
}
