package lunting.data.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.reading.ReadingId;
import lunting.data.policy.reading.Readings;
import lunting.data.report.ReadingReport;
import lunting.data.report.ReadingReport.Amounts;
import lunting.data.report.ReadingReport.Duty;
import lunting.data.report.ReadingReport.IndustryChange;
import lunting.data.report.ReadingReport.Judgement;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.report.ReadingReport.Reading;
import lunting.data.report.ReadingReport.StopDays;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReadingWritingTest {
  @Test
  void writesWhatEachOptionAsksSideBySide() {
    JsonNode written = JsonMapper.shared().readTree(JsonWriting.readings(report()));

    JsonNode base = written.at("/readings/0");
    assertThat(written.get("format").asString()).isEqualTo("lunting-readings/1");
    assertThat(base.get("reading").asString()).isEqualTo("ratioBase");
    assertThat(base.at("/chosen/option").asString()).isEqualTo("SEASON");
    assertThat(base.at("/other/option").asString()).isEqualTo("HEATING_PERIOD");
    assertThat(base.get("plantsWithOtherDays").asInt()).isEqualTo(1);
    assertThat(base.at("/plants/0/before/need").decimalValue()).isEqualByComparingTo("525.001");
    assertThat(base.at("/plants/0/after/continuousDays").asInt()).isEqualTo(61);
    assertThat(base.at("/plan/plantsBelowDuty/0").asString()).isEqualTo("P1");
    assertThat(written.at("/readings/1").has("stopDays")).isFalse();
  }

  @Test
  void keepsToItsSchemaWithAndWithoutWhatMayBeMissing() throws IOException {
    Schema schema;
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/lunting/schemas/readings.schema.json"))) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JsonMapper.shared().readTree(in.readAllBytes()));
    }
    ReadingReport whole = report();
    ReadingReport bare = new ReadingReport("p", "r", null, null, whole.readings());

    for (ReadingReport report : List.of(whole, bare)) {
      String json = new String(JsonWriting.readings(report), UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void aReadingSwitchedTwiceIsAsItWas() {
    for (ReadingId id : ReadingId.values()) {
      Readings other = id.switched(Readings.DEFAULTS);

      assertThat(id.chosen(other)).isEqualTo(id.other(Readings.DEFAULTS));
      assertThat(other).isNotEqualTo(Readings.DEFAULTS);
      assertThat(id.switched(other)).isEqualTo(Readings.DEFAULTS);
    }
  }

  private static ReadingReport report() {
    BigDecimal none = BigDecimal.ZERO;
    Duty before = new Duty(new BigDecimal("525.001"), 53, 53, 105, none);
    Duty after = new Duty(new BigDecimal("605.001"), 61, 61, 105, none);
    Judgement now = new Judgement(true, new Verdict.Totals(0, 0, -5), List.of());
    Judgement then = new Judgement(false, new Verdict.Totals(-80_000, 0, -5), List.of("P1"));
    List<Reading> readings = new ArrayList<>();
    for (ReadingId id : ReadingId.values()) {
      boolean changes = id == ReadingId.RATIO_BASE;
      readings.add(
          new Reading(
              id,
              id.chosen(Readings.DEFAULTS),
              id.other(Readings.DEFAULTS),
              changes ? Outcome.CHANGES : Outcome.NOT_AVAILABLE,
              Text.of("改变", "changes"),
              changes ? new StopDays(53, 61) : null,
              changes
                  ? List.of(
                      new IndustryChange(
                          "brick",
                          "t·d",
                          1,
                          new Amounts(before.need(), 53),
                          new Amounts(after.need(), 61)))
                  : List.of(),
              changes
                  ? List.of(new PlantChange("P1", Text.of("一号砖厂", null), "t·d", before, after))
                  : List.of(),
              changes ? then : null));
    }
    return new ReadingReport("p", "r", Text.of("依据", "basis"), now, readings);
  }
}
