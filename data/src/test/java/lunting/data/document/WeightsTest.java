package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import lunting.data.json.JsonWriting;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each SOFT rule's weight stands once, and reader, writer and schema go by it. */
final class WeightsTest {
  @Test
  void everyWeightIsReadAndWrittenUnderItsKey() {
    for (RuleId rule : RuleId.soft()) {
      Policy read = policy(Draft.of("policy").with("/weights/" + rule.weightKey(), "77"));

      JsonNode written = JsonMapper.shared().readTree(JsonWriting.policy(read));
      assertThat(read.weights().of(rule)).as(rule.weightKey()).isEqualTo(77);
      assertThat(written.at("/weights/" + rule.weightKey()).intValue()).isEqualTo(77);
    }
  }

  @Test
  void theSchemaHasTheWeightsOfTheSoftRulesAndTheirSource() throws IOException {
    JsonNode schema;
    try (InputStream in =
        WeightsTest.class.getResourceAsStream("/lunting/schemas/policy.schema.json")) {
      schema = JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
    }

    assertThat(schema.at("/$defs/weights/properties").propertyNames())
        .filteredOn(key -> !key.equals("source"))
        .containsExactlyElementsOf(RuleId.soft().stream().map(RuleId::weightKey).toList());
  }

  @Test
  void aWeightThatIsNotNamedIsTheUsualOne() {
    Policy read = policy(Draft.of("policy").with("/weights", "{\"restart\": 77}"));

    assertThat(read.weights()).isEqualTo(Weights.DEFAULTS.with(RuleId.RESTARTS, 77));
  }

  @Test
  void onlySoftRulesHaveAWeight() {
    Map<RuleId, Integer> tooFew = new EnumMap<>(Weights.DEFAULTS.byRule());
    tooFew.remove(RuleId.RESTARTS);
    Map<RuleId, Integer> tooMany = new EnumMap<>(Weights.DEFAULTS.byRule());
    tooMany.put(RuleId.NOTICE, 1);

    assertThatThrownBy(() -> new Weights(tooFew, null)).hasMessageContaining("each SOFT rule");
    assertThatThrownBy(() -> new Weights(tooMany, null)).hasMessageContaining("each SOFT rule");
    assertThatThrownBy(() -> Weights.each(-1)).hasMessageContaining("negative");
    assertThatThrownBy(RuleId.NOTICE::weightKey).isInstanceOf(IllegalStateException.class);
  }

  private static Policy policy(Draft draft) {
    return (Policy) Objects.requireNonNull(draft.read().value());
  }
}
