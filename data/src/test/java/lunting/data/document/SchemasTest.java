package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lunting.data.finding.Finding;
import lunting.data.json.JsonWriting;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.sample.Sample;
import lunting.data.sample.Samples;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the published schemas against the readers. */
final class SchemasTest {
  private static final String UNKNOWN = "unheard-of";

  @ParameterizedTest
  @ValueSource(strings = {"policy", "registry", "events", "plan", "bound"})
  void aFileWithEveryKeyIsValid(String name) {
    Draft draft = Draft.of(name);

    assertThat(errors(name, draft.file().content())).isEmpty();
    assertThat(draft.read().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "registry", "events", "plan", "bound"})
  void atEveryPlaceSchemaAndReaderKnowTheSameKeys(String name) {
    Draft draft = Draft.of(name);
    JsonNode schema = schema(name);
    List<String> objects = new ArrayList<>();
    collect(draft.root(), "", objects);

    for (String place : objects) {
      Draft faulty = draft.with(place + "/" + UNKNOWN, "[]");

      Set<String> read = knownToReader(faulty, place);
      Set<String> published = SchemaKeys.at(schema, draft.root(), place);

      if (!read.isEmpty()) { // a table of grades knows any key
        assertThat(published).as("%s at %s", name, place).isEqualTo(read);
        assertThat(errors(name, faulty.file().content())).as("%s at %s", name, place).isNotEmpty();
      }
    }
    assertThat(objects).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"policy", "registry", "events", "plan", "bound"})
  void theFilesOfTheTestsUseEveryKeyOfTheirSchema(String name) {
    Draft draft = Draft.of(name);
    JsonNode schema = schema(name);
    List<String> objects = new ArrayList<>();
    collect(draft.root(), "", objects);
    Set<String> used = new TreeSet<>();
    Set<String> published = new TreeSet<>();

    for (String place : objects) {
      String kind = place.replaceAll("/\\d+", "");
      draft.root().at(place).propertyNames().forEach(key -> used.add(kind + "/" + key));
      SchemaKeys.at(schema, draft.root(), place).forEach(key -> published.add(kind + "/" + key));
    }

    published.removeIf(key -> key.endsWith("/source") && name.equals("policy"));
    assertThat(used).containsAll(published);
  }

  /** What the reader refuses for its form, the schema refuses too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          policy   | /id                              | "a b"
          policy   | /title                           | "plain"
          policy   | /season                          | null
          policy   | /issued                          | "2020-11-31"
          policy   | /industries/0/season/ratio/B     | 0.30001
          policy   | /industries/0/season/ratio/B     | 30
          policy   | /industries/0/season/duty        | "STOP"
          policy   | /industries/1/warning/count      | "PLANTS"
          policy   | /kilns/0/coolDownDays            | 2.5
          policy   | /kilns/1/minLoad                 | 0
          policy   | /kilns/1/canStop                 | true
          policy   | /readings/ratioTest              | "MORE"
          policy   | /readings/relight                | "FIRE"
          policy   | /timeZone                        | "GMT+8"
          policy   | /timeZone                        | "+08:00"
          policy   | /grades/0/id                     | null
          policy   | /grades/0/aliases                | ["", "x"]
          policy   | /industries/0/defaultKiln        | "a b"
          policy   | /industries/0/season/periods/0/ratio | null
          policy   | /industries/0/season/periods/0/ratio/B | 0.12345
          policy   | /industries/2/season/periods     | []
          policy   | /weights/stop                    | 0.5
          registry | /plants/2/carried/days           | 0.25
          registry | /plants/2/carried/days           | 1000.1
          registry | /plants/2/carried                | {}
          registry | /plants/2/measures/0/lines/0/load | 1
          registry | /plants/2/measures/0/level       | null
          registry | /plants/2/windows/0/to           | null
          registry | /plants/2/lines/0/ratio          | 1.5
          registry | /plants/2/code                   | " "
          events   | /events/4/start                  | null
          events   | /events/4/end                    | "2020-12-23"
          events   | /events/4/groups                 | ["a b"]
          registry | /plants/0/lines/0/capacity       | 0.0001
          registry | /plants/0/lines/0/capacity       | 1000000000001
          registry | /plants/0/lines/0/capacity       | "82.5"
          registry | /plants/0/grade                  | ""
          registry | /towns/0/group                   | "a b"
          events   | /events/1/cause                  | "NOISE"
          events   | /events/0/plant                  | "P1"
          events   | /events/0/level                  | null
          plan     | /reductions/0/load               | 1
          plan     | /reductions/0/load               | 0.005
          plan     | /reductions/0/cause              | "season"
          bound    | /bound                           | 1.5
          bound    | /inputs                          | null
          bound    | /asOf                            | "2020-11-31"
          bound    | /prices                          | null
          bound    | /prices/reserve                  | -1
          bound    | /prices/sectors/brick~1county-1/0 | 0.0005
          bound    | /prices/towns/east/0             | -1
          bound    | /prices/services/heat            | 5
          """)
  void aFaultOfFormIsRefusedByBoth(String name, String pointer, String json) {
    Draft faulty = Draft.of(name).with(pointer, json);

    assertThat(errors(name, faulty.file().content())).isNotEmpty();
    assertThat(faulty.read().value()).isNull();
  }

  @Test
  void samplesAreValid() {
    for (String name : Samples.names()) {
      Sample sample = Objects.requireNonNull(Samples.find(name, 7));

      assertThat(errors("policy", JsonWriting.policy(sample.policy()))).isEmpty();
      assertThat(errors("registry", JsonWriting.registry(sample.registry()))).isEmpty();
    }
  }

  @Test
  void aWrittenVerdictIsValid() {
    LocalDate day = LocalDate.parse("2020-12-01");
    Verdict verdict =
        new Verdict(
            false,
            new Verdict.Totals(-5, 0, -1),
            List.of(
                new Verdict.RuleResult(
                    RuleId.SEASON_RATIO,
                    Verdict.Severity.HARD,
                    "3.3",
                    5,
                    1,
                    5,
                    "capacity-days/1000",
                    List.of(
                        new Verdict.Breach(
                            "P1", null, new BigDecimal("5.00"), Text.of("少", "short")))),
                new Verdict.RuleResult(
                    RuleId.NOTICE,
                    Verdict.Severity.HARD,
                    null,
                    0,
                    1000,
                    0,
                    "days",
                    List.of(new Verdict.Breach("P1-1", day, BigDecimal.ONE, null)))),
            List.of(
                new Verdict.PlantResult(
                    "P1", new BigDecimal("4331.251"), BigDecimal.TEN, "t·d", Map.of("P1-1", 52))),
            List.of(
                new Verdict.SectorCoverage(
                    "brick",
                    null,
                    List.of(new Verdict.DayShare(day, new BigDecimal("0.3400"), null))),
                new Verdict.SectorCoverage(
                    "brick",
                    "g",
                    List.of(
                        new Verdict.DayShare(day, BigDecimal.ZERO, new BigDecimal("0.2000"))))));

    assertThat(errors("verdict", JsonWriting.verdict(verdict))).isEmpty();
  }

  private static Set<String> knownToReader(Draft faulty, String place) {
    Set<String> known = new TreeSet<>();
    for (Finding finding : faulty.read().findings()) {
      if (finding.code().equals("unknown-key") && finding.place().equals(place + "/" + UNKNOWN)) {
        String message = finding.message().english();
        String list = message.substring(message.indexOf("Known here: ") + "Known here: ".length());
        known.addAll(List.of(list.replaceAll("\\.$", "").split(", ")));
      }
    }
    return known;
  }

  private static void collect(JsonNode node, String place, List<String> objects) {
    if (node.isObject()) {
      objects.add(place);
      node.propertyNames().forEach(key -> collect(node.get(key), place + "/" + key, objects));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), place + "/" + i, objects);
      }
    }
  }

  private static List<?> errors(String name, byte[] content) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(name));
    return schema.validate(
        new String(content, StandardCharsets.UTF_8),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static JsonNode schema(String name) {
    String resource = "/lunting/schemas/" + name + ".schema.json";
    try (InputStream in = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(resource))) {
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
