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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lunting.data.policy.duty.Level;
import lunting.data.report.AnswerFigures;
import lunting.data.report.DrillReport;
import lunting.data.report.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class DrillWritingTest {
  private static final LocalDate DAY = LocalDate.of(2020, 12, 5);

  @Test
  void saysThatItIsADrillBeforeAnythingElse() {
    String json = new String(JsonWriting.drill(whole()), UTF_8);

    assertThat(json)
        .startsWith("{\n  \"format\": \"lunting-drill/1\",\n  \"drill\": \"DRILL 演练\",\n")
        .contains("\"toLegalPlan\": \"PT0.4S\"", "\"share\": 0.37", "\"mean\": 0.68");
  }

  @Test
  void keepsToItsSchemaWhateverIsMissing() throws IOException {
    Schema schema = schema();

    assertThat(schema.validate(new String(JsonWriting.drill(whole()), UTF_8), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate(new String(JsonWriting.drill(bare()), UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  private static DrillReport whole() {
    return new DrillReport(
        "policy",
        "list",
        List.of(
            new DrillReport.Step(
                "W1",
                Level.ORANGE,
                DAY,
                DAY.plusDays(7),
                DAY,
                Duration.ofMillis(400),
                Duration.ofSeconds(5),
                new AnswerFigures(
                    4,
                    new BigDecimal("22.37"),
                    new BigDecimal("-1.5"),
                    38,
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    new AnswerFigures.WorstDay(
                        "brick", DAY, new BigDecimal("0.37"), new BigDecimal("0.3000")),
                    true,
                    DAY),
                new Verdict.Totals(0, 0, -700))),
        new DrillReport.Unanswered(200, 10_674, new BigDecimal("0.6800"), new BigDecimal("0.21")));
  }

  private static DrillReport bare() {
    DrillReport.Step step =
        new DrillReport.Step(
            "W1",
            Level.RED,
            DAY,
            null,
            DAY,
            null,
            Duration.ZERO,
            new AnswerFigures(
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                false,
                null),
            new Verdict.Totals(-1_000, 0, 0));
    return new DrillReport("policy", "list", List.of(step), null);
  }

  private Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/lunting/schemas/drill.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonMapper.shared().readTree(in.readAllBytes()));
    }
  }
}
