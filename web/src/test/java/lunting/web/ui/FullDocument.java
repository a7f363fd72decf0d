package lunting.web.ui;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that has every member its schema knows, each choice of form in an element of its own:
 * what a page that edits such documents must have a field for. Its values mean nothing.
 */
final class FullDocument {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST_SOURCE = 1;

  private final JsonNode schema;

  private FullDocument(JsonNode schema) {
    this.schema = schema;
  }

  /** The document of a schema as the server publishes it. */
  static JsonNode of(JsonNode schema) {
    return new FullDocument(schema).forms(schema, 0).getFirst();
  }

  /**
   * The pointers of all single values, in order; a text of two languages is one, and so is a list
   * of words.
   */
  static Set<String> places(JsonNode document) {
    Set<String> places = new TreeSet<>();
    collect(document, "", places);
    return places;
  }

  private static void collect(JsonNode node, String at, Set<String> places) {
    if (node.isObject()) {
      node.properties()
          .forEach(member -> {
            boolean spoken = member.getKey().equals("zh") || member.getKey().equals("en");
            collect(member.getValue(), spoken ? at : at + "/" + member.getKey(), places);
          });
    } else if (node.isArray() && !node.get(0).isString()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at + "/" + i, places);
      }
    } else {
      places.add(at);
    }
  }

  /** Each form that a value may take, with all its members. */
  private List<JsonNode> forms(JsonNode type, int sources) {
    if (type.has("$ref")) {
      String name = type.get("$ref").stringValue();
      return forms(schema.at(name.substring(1)), sources);
    }
    if (type.has("oneOf")) {
      return each(type.get("oneOf"), sources).toList();
    }
    if (type.has("anyOf")) {
      List<JsonNode> known = each(type.get("anyOf"), sources).toList();
      List<JsonNode> parted = known.stream().filter(JsonNode::isContainer).toList();
      return parted.isEmpty() ? List.of(known.getFirst()) : parted;
    }
    if (type.has("properties")) {
      return objects(type, sources);
    }
    if (type.has("items")) {
      ArrayNode list = NODES.arrayNode();
      list.addAll(forms(type.get("items"), sources));
      return List.of(list);
    }
    return List.of(single(type));
  }

  private Stream<JsonNode> each(JsonNode types, int sources) {
    return types
        .valueStream()
        .filter(type -> !type.path("type").asString("").equals("null"))
        .flatMap(type -> forms(type, sources).stream());
  }

  /** As many objects as the member with the most forms needs. */
  private List<JsonNode> objects(JsonNode type, int sources) {
    List<ObjectNode> objects = new ArrayList<>(List.of(NODES.objectNode()));
    type.get("properties")
        .properties()
        .forEach(member -> {
          boolean isSource = member.getKey().equals("source");
          if (!isSource || sources < DEEPEST_SOURCE) {
            put(objects, member.getKey(), forms(member.getValue(), sources + (isSource ? 1 : 0)));
          }
        });
    JsonNode others = type.path("additionalProperties");
    if (others.isObject()) {
      put(objects, "*", forms(others, sources));
    }
    return List.copyOf(objects);
  }

  private static void put(List<ObjectNode> objects, String key, Collection<JsonNode> forms) {
    List<JsonNode> values = List.copyOf(forms);
    while (objects.size() < values.size()) {
      objects.add(objects.getFirst().deepCopy());
    }
    for (int i = 0; i < objects.size(); i++) {
      objects.get(i).set(key, values.get(i % values.size()));
    }
  }

  private static JsonNode single(JsonNode type) {
    if (type.has("const")) {
      return type.get("const");
    }
    if (type.has("enum")) {
      return type.get("enum").get(0);
    }
    JsonNode kind = type.path("type").isArray() ? type.get("type").get(0) : type.path("type");
    return switch (kind.asString("")) {
      case "boolean" -> NODES.booleanNode(true);
      case "number", "integer" -> NODES.numberNode(1);
      default ->
          NODES.stringNode(type.path("format").asString("").equals("date") ? "2021-01-01" : "x");
    };
  }

  /** Has the page find these documents where it asks for the Zhoucun sample's. */
  static void serve(Screen screen, JsonNode policy, JsonNode registry) {
    ObjectNode both = NODES.objectNode();
    both.set("policy", policy);
    both.set("registry", registry);
    screen
        .page()
        .route(
            "**/api/v1/demo-data/zhoucun-2020",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(both.toString())));
  }

  /** The places that have a field on the page. */
  static Set<String> fields(Screen screen, String page) {
    Object fields =
        screen
            .find(page + " [data-at]")
            .evaluateAll("fields => fields.map(field => field.dataset.at)");
    return ((List<?>) fields).stream().map(String::valueOf).collect(Collectors.toSet());
  }
}
