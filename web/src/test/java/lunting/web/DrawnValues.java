package lunting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws values from the schemas of the contract, and spoils them. */
final class DrawnValues {
  private static final int MAX_DEPTH = 6;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Texts that programs stumble over. */
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          " ",
          "..",
          "../../etc/passwd",
          "%00",
          "\u0000",
          "\ud800",
          "甲厂",
          "a".repeat(5_000),
          "'; --",
          "<script>",
          "{}",
          "null",
          "-1",
          "1e999",
          "2020-13-45",
          "=1+1",
          "\r\nX: y",
          "demo-data/city",
          "demo-data/",
          "policies/policy-0",
          "plan-versions/plan-0");

  private final Contract contract;
  private final Random random;

  DrawnValues(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  String oddText() {
    return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
  }

  /** A value of this schema, as far as it says what it allows. */
  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode part, int depth) {
    JsonNode schema = contract.resolved(part);
    if (schema.has("example")) {
      return schema.get("example").deepCopy();
    }
    if (schema.has("examples")) {
      return schema.at("/examples/0").deepCopy();
    }
    if (schema.has("const")) {
      return schema.get("const").deepCopy();
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size())).deepCopy();
    }
    for (String choice : List.of("oneOf", "anyOf")) {
      if (schema.has(choice)) {
        return of(schema.get(choice).get(random.nextInt(schema.get(choice).size())), depth);
      }
    }
    if (schema.has("allOf")) {
      ObjectNode all = JSON.objectNode();
      for (JsonNode each : schema.get("allOf")) {
        if (of(each, depth) instanceof ObjectNode object) {
          all.setAll(object);
        }
      }
      return all;
    }
    return plain(schema, depth);
  }

  private JsonNode plain(JsonNode schema, int depth) {
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asString() : type.asString("object")) {
      case "string" ->
          JSON.stringNode(schema.path("format").asString("").equals("date") ? "2020-12-05" : "x");
      case "integer", "number" ->
          JSON.numberNode(schema.path("minimum").asInt(0) + random.nextInt(3));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "array" -> array(schema, depth);
      default -> object(schema, depth);
    };
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int size = depth > MAX_DEPTH ? 0 : schema.path("minItems").asInt(0) + random.nextInt(2);
    for (int i = 0; i < size; i++) {
      array.add(of(schema.path("items"), depth + 1));
    }
    return array;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    if (depth <= MAX_DEPTH) {
      schema
          .path("properties")
          .properties()
          .forEach(each -> {
            boolean required =
                schema.path("required").toString().contains('"' + each.getKey() + '"');
            if (required || random.nextInt(3) > 0) {
              object.set(each.getKey(), of(each.getValue(), depth + 1));
            }
          });
    }
    return object;
  }

  /** The value with something in it that was not asked for. */
  JsonNode spoiled(JsonNode value) {
    if (value instanceof ObjectNode object && !object.isEmpty() && random.nextInt(4) > 0) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(5) == 0) {
        object.remove(name);
      } else {
        object.set(name, spoiled(object.get(name)));
      }
      return object;
    }
    if (value instanceof ArrayNode array && !array.isEmpty() && random.nextBoolean()) {
      array.set(0, spoiled(array.get(0)));
      return array;
    }
    return odd();
  }

  private JsonNode odd() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(true);
      case 2 -> JSON.numberNode(-1);
      case 3 -> JSON.numberNode(new java.math.BigDecimal("1e400"));
      case 4 -> JSON.arrayNode().add(1);
      case 5 -> JSON.objectNode().put("x", 1);
      default -> JSON.stringNode(oddText());
    };
  }
}
