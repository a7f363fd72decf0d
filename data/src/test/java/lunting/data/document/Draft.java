package lunting.data.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid file with every key of its format, to be changed in one place: {@code policy}, {@code
 * registry}, {@code events}, {@code plan} or {@code bound}.
 */
public record Draft(String name, JsonNode root) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Policy POLICY = PolicyReader.read(of("policy").file()).get();
  private static final Registry REGISTRY = RegistryReader.read(of("registry").file(), POLICY).get();

  public static Draft of(String name) {
    return new Draft(name, JSON.readTree(bytes(name)));
  }

  public static byte[] bytes(String name) {
    String resource = name + ".json";
    try (InputStream in = Objects.requireNonNull(Draft.class.getResourceAsStream(resource))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Policy policy() {
    return POLICY;
  }

  public static Registry registry() {
    return REGISTRY;
  }

  /** The file with another value at a place; a list grows where the index is its length. */
  public Draft with(String pointer, String json) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = copy.at(place.head());
    JsonNode value = JSON.readTree(json);
    if (parent instanceof ArrayNode list && place.last().getMatchingIndex() == list.size()) {
      list.add(value);
    } else if (parent instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
    }
    return new Draft(name, copy);
  }

  /** The file without a key. */
  Draft without(String pointer) {
    JsonNode copy = root.deepCopy();
    JsonPointer place = JsonPointer.compile(pointer);
    ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
    return new Draft(name, copy);
  }

  InputFile file() {
    return InputFile.of(name + ".json", JSON.writeValueAsBytes(root));
  }

  public Parsed<?> read() {
    return read(file());
  }

  /** Reads other content as this kind of file. */
  public Parsed<?> read(InputFile file) {
    return switch (name) {
      case "policy" -> PolicyReader.read(file);
      case "registry" -> RegistryReader.read(file, policy());
      case "events" -> EventsReader.read(file, policy(), registry());
      case "plan" -> PlanReader.read(file, policy(), registry());
      case "bound" -> CertificateReader.read(file, policy(), registry());
      default -> throw new IllegalStateException(name);
    };
  }
}
