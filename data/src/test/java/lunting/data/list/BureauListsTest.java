package lunting.data.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import lunting.data.document.PolicyReader;
import lunting.data.finding.Finding;
import lunting.data.finding.InputFile;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists in eight real layouts, with invented plants, each with what must come out: plants, lines,
 * what is told, and at which cell.
 */
final class BureauListsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "by-town.xlsx",
        "clinker-lines.xlsx",
        "emergency-list.xlsx",
        "grade-list.csv",
        "livelihood-lines.csv",
        "two-tables.xlsx",
        "typed-by-hand.xlsx",
        "zhoucun-annex.xlsx"
      })
  void aListComesOutAsExpected(String file) throws IOException {
    String name = file.substring(0, file.indexOf('.'));
    Policy policy = policy(name);
    JsonNode expected = JsonMapper.shared().readTree(bytes(name + ".expect.json"));

    Understood understood =
        ListImport.read(InputFile.of(file, bytes(file)), policy, Mapping.NONE, Terms.USUAL);

    List<Finding> findings = understood.list().findings();
    assertThat(errors(findings)).isEqualTo(strings(expected.get("errors")));
    Registry registry = understood.list().get();
    assertThat(registry.plants()).hasSize(expected.get("plants").asInt());
    assertThat(registry.plants().stream().mapToInt(plant -> plant.lines().size()).sum())
        .isEqualTo(expected.get("lines").asInt());
    assertThat(registry.towns().stream().map(town -> zh(town.name())).toList())
        .containsExactlyInAnyOrderElementsOf(strings(expected.get("towns")));
    for (JsonNode check : expected.get("check")) {
      assertThat(shown(plant(registry, check), check)).isEqualTo(check);
    }
    List<String> missing = new ArrayList<>();
    for (JsonNode told : expected.get("told")) {
      if (findings.stream().noneMatch(finding -> tells(finding, told))) {
        missing.add(told.toString());
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"by-town.xlsx", "two-tables.xlsx", "typed-by-hand.xlsx"})
  void whatWasUnderstoodAsAMappingIsUnderstoodTheSameWay(String file) throws IOException {
    Policy policy = policy(file.substring(0, file.indexOf('.')));
    InputFile input = InputFile.of(file, bytes(file));
    Understood first = ListImport.read(input, policy, Mapping.NONE, Terms.USUAL);

    Understood again = ListImport.read(input, policy, first.mapping(), Terms.USUAL);

    assertThat(again.list().get()).isEqualTo(first.list().get());
    assertThat(again.mapping()).isEqualTo(first.mapping());
  }

  private static Plant plant(Registry registry, JsonNode check) {
    String town = check.get("town").asString();
    return registry.plants().stream()
        .filter(plant -> zh(plant.name()).equals(check.get("plant").asString()))
        .filter(plant -> townName(registry, plant).equals(town))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no plant " + check));
  }

  private static String townName(Registry registry, Plant plant) {
    return registry.towns().stream()
        .filter(town -> town.id().equals(plant.town()))
        .map(Town::name)
        .map(BureauListsTest::zh)
        .findFirst()
        .orElseThrow();
  }

  private static String zh(@org.jspecify.annotations.Nullable Text text) {
    return text == null ? "" : text.zh();
  }

  /** The plant with the keys that the expectation has. */
  private static JsonNode shown(Plant plant, JsonNode check) {
    tools.jackson.databind.node.ObjectNode shown = JsonMapper.shared().createObjectNode();
    for (String key : check.propertyNames()) {
      switch (key) {
        case "plant", "town" -> shown.set(key, check.get(key));
        case "industry" -> shown.put(key, plant.industry());
        case "grade" -> shown.put(key, plant.grade());
        case "lines" -> shown.put(key, plant.lines().size());
        case "kilns" -> {
          List<String> kilns = plant.lines().stream().map(Line::kiln).sorted().toList();
          boolean same = kilns.equals(strings(check.get(key)).stream().sorted().toList());
          shown.set(key, same ? check.get(key) : JsonMapper.shared().valueToTree(kilns));
        }
        case "capacities" -> {
          String all =
              plant.lines().stream()
                  .map(line -> Wording.milli(line.capacityMilli()))
                  .toList()
                  .toString();
          shown.set(key, JsonMapper.shared().readTree(all));
        }
        case "unit" -> shown.put(key, plant.lines().getFirst().unit());
        case "ratio" -> {
          Integer ratio = plant.ratio();
          boolean same =
              ratio == null
                  ? check.get(key).isNull()
                  : check.get(key).decimalValue().movePointRight(4).intValueExact() == ratio;
          shown.set(key, same ? check.get(key) : JsonMapper.shared().valueToTree(ratio));
        }
        case "person" -> shown.put(key, Objects.requireNonNull(plant.contact()).person());
        case "phone" -> shown.put(key, Objects.requireNonNull(plant.contact()).phone());
        case "code" -> shown.put(key, plant.code());
        default -> throw new AssertionError(key);
      }
    }
    return shown;
  }

  /** Whether a warning stands at one of the places and names each of the words. */
  private static boolean tells(Finding finding, JsonNode told) {
    boolean placed = strings(told.get("at")).stream().anyMatch(at -> isAt(finding.place(), at));
    String said = finding.message().zh() + " " + finding.message().english();
    boolean named =
        strings(told.get("says")).stream()
            .allMatch(words -> List.of(words.split("\\|", -1)).stream().anyMatch(said::contains));
    return finding.severity() == Finding.Severity.WARNING && placed && named;
  }

  private static boolean isAt(String place, String at) {
    String sheet = at.contains("!") ? at.substring(0, at.indexOf('!') + 1) : "";
    String cell = at.substring(sheet.length());
    if (cell.equals("*")) {
      return place.isEmpty() || place.startsWith(sheet) || (place + "!").equals(sheet);
    }
    if (!cell.contains("*")) {
      return place.equals(at);
    }
    String pattern =
        Pattern.quote(sheet) + cell.replace("*", cell.startsWith("*") ? "[A-Z]+" : "[0-9]+");
    return place.matches(pattern);
  }

  private static List<String> errors(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .map(finding -> finding.place() + " " + finding.message().english())
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString()));
    return strings;
  }

  static Policy policy(String name) throws IOException {
    String file = name + ".policy.json";
    return PolicyReader.read(InputFile.of(file, bytes(file))).get();
  }

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = BureauListsTest.class.getResourceAsStream("/lists/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
