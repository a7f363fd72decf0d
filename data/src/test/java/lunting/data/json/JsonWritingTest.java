package lunting.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.duty.Level;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;

final class JsonWritingTest {
  private static final Span DAYS =
      new Span(LocalDate.parse("2020-12-03"), LocalDate.parse("2021-01-24"));

  @Test
  void aPlanHasOneLineForEachReduction() {
    Plan plan =
        new Plan(
            "p",
            "r",
            List.of("W1"),
            null,
            List.of(
                new Reduction("K1", DAYS, 0, Reduction.Cause.SEASON, "3.3c"),
                new Reduction("K2", DAYS, 70, null, null)),
            List.of(),
            null);

    String written = new String(JsonWriting.plan(plan), StandardCharsets.UTF_8);

    assertThat(written)
        .isEqualTo(
            """
            {
              "format": "lunting-plan/1",
              "policy": "p",
              "registry": "r",
              "events": ["W1"],
              "reductions": [
                {"line": "K1", "from": "2020-12-03", "to": "2021-01-24", "load": 0, "cause": "SEASON", "clause": "3.3c"},
                {"line": "K2", "from": "2020-12-03", "to": "2021-01-24", "load": 0.7}
              ]
            }
            """);
  }

  @Test
  void aWarningForAllIsWrittenWithoutIndustriesAndGroups() {
    Event.Warning all =
        new Event.Warning("W1", null, Level.RED, DAYS.from(), DAYS.to(), Set.of(), null);
    Event.Warning some =
        new Event.Warning(
            "W2",
            null,
            Level.RED,
            DAYS.from(),
            DAYS.to(),
            OffsetDateTime.parse("2020-12-03T08:00:00+08:00"),
            OffsetDateTime.parse("2021-01-24T20:00:00+08:00"),
            Set.of("brick"),
            Set.of("linzi"),
            null);

    String written =
        new String(JsonWriting.events(new Events(List.of(all, some))), StandardCharsets.UTF_8);

    assertThat(written)
        .isEqualTo(
            """
            {
              "format": "lunting-events/1",
              "events": [
                {"id": "W1", "kind": "WARNING", "level": "RED", "from": "2020-12-03", "to": "2021-01-24"},
                {"id": "W2", "kind": "WARNING", "level": "RED", "from": "2020-12-03", "to": "2021-01-24", "start": "2020-12-03T08:00:00+08:00", "end": "2021-01-24T20:00:00+08:00", "industries": ["brick"], "groups": ["linzi"]}
              ]
            }
            """);
  }

  @Test
  void numbersAreWrittenShortAndShortObjectsOnOneLine() {
    Line line =
        new Line(
            "L",
            null,
            "k",
            82_500,
            "t/d",
            false,
            null,
            KilnOverrides.NONE,
            null,
            null,
            null,
            1_000_000_000L);
    Registry registry =
        new Registry(
            "r",
            Text.of("名录", "List"),
            List.of(new Town("t", null, 6, null, null)),
            List.of(
                new Plant(
                    "P", null, "t", "brick", "C", 5_000, null, List.of(), null, List.of(line))),
            List.of());

    String written = new String(JsonWriting.registry(registry), StandardCharsets.UTF_8);

    assertThat(written)
        .isEqualTo(
            """
            {
              "format": "lunting-registry/1",
              "id": "r",
              "title": {"zh": "名录", "en": "List"},
              "towns": [{"id": "t", "inspectionsPerDay": 6}],
              "plants": [
                {
                  "id": "P",
                  "town": "t",
                  "industry": "brick",
                  "grade": "C",
                  "ratio": 0.5,
                  "lines": [{"id": "L", "kiln": "k", "capacity": 82.5, "unit": "t/d", "kwhPerDay": 1000000}]
                }
              ],
              "services": []
            }
            """);
  }

  @Test
  void anEventKeepsItsSecondsAndItsOffset() {
    Event warning =
        new Event.Warning(
            "W1",
            OffsetDateTime.parse("2020-12-04T10:00:00+08:00"),
            Level.ORANGE,
            DAYS.from(),
            null,
            Set.of(),
            null);

    String written =
        new String(JsonWriting.events(new Events(List.of(warning))), StandardCharsets.UTF_8);

    assertThat(written)
        .contains("\"issued\": \"2020-12-04T10:00:00+08:00\"")
        .doesNotContain("\"to\"");
  }

  @Test
  void whatScriptsAndJsonCannotHoldIsEscaped() {
    Finding finding =
        new Finding(
            Finding.Severity.ERROR,
            "c",
            "a\"b\\c\u0001\u2028.json",
            "/x",
            null,
            Text.of("甲", "one"));

    String written = new String(JsonWriting.findings(List.of(finding)), StandardCharsets.UTF_8);

    assertThat(written)
        .contains("\"file\": \"a\\\"b\\\\c\\u0001\\u2028.json\"")
        .contains("\"message\": {\"zh\": \"甲\", \"en\": \"one\"}");
  }
}
