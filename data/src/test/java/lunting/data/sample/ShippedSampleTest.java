package lunting.data.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import lunting.data.registry.Registry;
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
  void theSeasonsOwnWarningsAreReadWithoutAnyFinding() {
    Sample sample = ShippedSample.read("zhoucun-2020");
    Parsed<Events> read =
        EventsReader.read(
            ShippedSample.file("zhoucun-2020", "warnings.json"),
            sample.policy(),
            sample.registry());

    assertThat(read.findings()).isEmpty();
    assertThat(Calendars.ofSeason(sample.policy())).isEqualTo(read.value());
    assertThat(read.get().events())
        .hasSize(4)
        .allSatisfy(event -> assertThat(event).isInstanceOf(Event.Warning.class));
  }

  @Test
  void aPackWithoutWarningsHasNoCalendar() {
    assertThat(Calendars.ofSeason(ShippedSample.read("zhengzhou-carbon-2021").policy())).isNull();
  }
}
