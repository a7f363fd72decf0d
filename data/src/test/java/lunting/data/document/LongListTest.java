package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Corrections;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A list whose plants are read one by one against the same read as a whole tree. */
final class LongListTest {
  /** With anything corrected the whole tree is read; here nothing is. */
  private static final Corrections WHOLE_TREE = new Corrections(Map.of("/nowhere", ""));

  private static final Draft FAULTY =
      Draft.of("registry")
          .with("/plants/0/town", "\"nowhere\"")
          .with("/plants/0/lines/0/capacity", "-1")
          .with("/extra", "{\"zh\": \"\\u0007\"}");

  @ParameterizedTest
  @ValueSource(strings = {"format", "id", "title", "towns", "plants", "services"})
  void theOrderOfTheKeysDoesNotMatter(String last) {
    for (Draft each : List.of(Draft.of("registry"), FAULTY)) {
      ObjectNode root = (ObjectNode) each.root().deepCopy();
      root.set(last, root.remove(last));

      assertSame(new Draft("registry", root).file());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "towns", "plants"})
  void aMissingKeyIsToldOnce(String missing) {
    ObjectNode root = (ObjectNode) FAULTY.root().deepCopy();

    root.remove(missing);

    assertSame(new Draft("registry", root).file());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"plants\": [], \"plants\":",
        "\"plants\": {}, \"plants\":",
        "\"plants\": 5, \"id\": \"again\", \"other\":",
        "\"plants\": null, \"other\":",
        "\"plants\": [null, 5, []], \"plants\":"
      })
  void anyOtherFormOfTheListIsTold(String instead) {
    String text = FAULTY.root().toString().replaceFirst("\"plants\":", instead);

    assertSame(InputFile.of("registry.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void ofABrokenFileNothingElseIsTold() {
    byte[] whole = FAULTY.root().toString().getBytes(StandardCharsets.UTF_8);
    List<String> codes = new ArrayList<>();

    for (int length = 1; length < whole.length; length += 53) {
      InputFile cut = InputFile.of("registry.json", Arrays.copyOf(whole, length));
      assertSame(cut);
      codes.add(RegistryReader.read(cut, Draft.policy()).findings().getLast().code());
    }

    assertThat(codes).hasSizeGreaterThan(20).doesNotContain("unknown-town");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": 1}",
        "[]",
        "[1] 2",
        "{\"id\": 1} {",
        "{\"format\": \"lunting-plan/1\"} {"
      })
  void anotherContentIsTold(String content) {
    assertSame(InputFile.of("registry.json", content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void ofAListThatIsReadAheadNothingIsLostAndABreakIsTold() {
    Draft draft = Draft.of("registry");
    String plant = draft.root().at("/plants/0").toString();
    StringBuilder plants = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      plants.append(plant.replace("\"P1", "\"Q" + i)).append(',');
    }
    String text = draft.root().toString().replace("\"plants\":[", "\"plants\":[" + plants);
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);

    assertSame(InputFile.of("registry.json", whole));
    for (int part = 1; part < 12; part++) {
      assertSame(InputFile.of("registry.json", Arrays.copyOf(whole, whole.length / 12 * part)));
    }

    Parsed<Registry> read =
        RegistryReader.read(InputFile.of("registry.json", whole), Draft.policy());
    assertThat(read.get().plants()).hasSizeGreaterThan(1_000);
  }

  private static void assertSame(InputFile file) {
    Parsed<Registry> expected = RegistryReader.read(file, Draft.policy(), WHOLE_TREE);

    Parsed<Registry> read = RegistryReader.read(file, Draft.policy());

    assertThat(read).isEqualTo(expected);
  }
}
