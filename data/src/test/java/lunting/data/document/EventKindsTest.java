package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wherever a kind of event must be known, it is. */
final class EventKindsTest {
  private static final Set<String> NAMES =
      Stream.of(Event.Kind.values()).map(Enum::name).collect(Collectors.toSet());

  @ParameterizedTest
  @EnumSource
  void theReaderAsksForWhatAKindNeeds(Event.Kind kind) {
    String json =
        "{\"format\": \"%s\", \"events\": [{\"id\": \"E\", \"kind\": \"%s\"}]}"
            .formatted(Format.EVENTS.id(), kind);

    Parsed<Events> parsed =
        EventsReader.read(
            InputFile.of("events", json.getBytes(StandardCharsets.UTF_8)),
            Draft.policy(),
            Draft.registry());

    assertThat(parsed.findings().stream().map(each -> each.code() + " " + each.place()))
        .containsExactlyInAnyOrder(
            "missing-key /events/0/from", "missing-key /events/0/" + kind.need());
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaAsksForWhatAKindNeeds(Event.Kind kind) {
    List<JsonNode> ofKind = new ArrayList<>();
    for (JsonNode option : schema(Format.EVENTS).at("/$defs/event/oneOf")) {
      if (kinds(option.at("/properties/kind")).contains(kind.name())) {
        ofKind.add(option);
      }
    }

    assertThat(ofKind).hasSize(1);
    Set<String> needs = strings(ofKind.getFirst().get("required"));
    if (kind == Event.Kind.WARNING) { // it may begin by the hour
      assertThat(ofKind.getFirst().at("/if/required/0").asString()).isEqualTo("from");
      assertThat(ofKind.getFirst().at("/else/required/0").asString()).isEqualTo("start");
      needs.add("from");
    }
    assertThat(needs).containsExactlyInAnyOrder("id", "kind", "from", kind.need());
  }

  @Test
  void everyKindCausesChangesAndStandsInTheFileOfTheTests() {
    Set<String> causes = new TreeSet<>(NAMES);
    causes.add("SEASON");
    Set<String> used = new TreeSet<>();
    for (JsonNode event : Draft.of("events").root().get("events")) {
      used.add(event.get("kind").asString());
    }

    assertThat(strings(schema(Format.DIFF).findValue("kind").get("enum"))).isEqualTo(causes);
    assertThat(used).isEqualTo(NAMES);
  }

  private static Set<String> kinds(JsonNode schema) {
    return schema.has("const")
        ? Set.of(schema.get("const").asString())
        : strings(schema.get("enum"));
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new TreeSet<>();
    list.forEach(each -> strings.add(each.asString()));
    return strings;
  }

  private static JsonNode schema(Format format) {
    try (InputStream in =
        Objects.requireNonNull(EventKindsTest.class.getResourceAsStream(format.schema()))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
