package lunting.data.document;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Follows a schema along a document, to the keys it names at a place. */
final class SchemaKeys {
  private final JsonNode root;

  private SchemaKeys(JsonNode root) {
    this.root = root;
  }

  /** The keys that the schema names for the object at this place of the document. */
  static Set<String> at(JsonNode schema, JsonNode document, String place) {
    SchemaKeys keys = new SchemaKeys(schema);
    JsonNode node = document;
    JsonNode found = keys.resolved(schema, node);
    for (String step : place.isEmpty() ? new String[0] : place.substring(1).split("/")) {
      node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
      JsonNode next = found.has("items") ? found.get("items") : found.path("properties").path(step);
      found = keys.resolved(next.isMissingNode() ? found.path("additionalProperties") : next, node);
    }
    return new TreeSet<>(found.path("properties").propertyNames());
  }

  /** The schema behind references and choices that the value goes by. */
  private JsonNode resolved(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      return resolved(root.at(schema.get("$ref").asString().substring(1)), value);
    }
    for (String choice : new String[] {"oneOf", "anyOf"}) {
      for (JsonNode option : schema.path(choice)) {
        JsonNode branch = resolved(option, value);
        if (fits(branch, value)) {
          return branch;
        }
      }
    }
    return schema.has("oneOf") || schema.has("anyOf") ? MissingNode.getInstance() : schema;
  }

  private static boolean fits(JsonNode schema, JsonNode value) {
    return typed(schema, value)
        && chosen(schema.path("properties").path("duty"), value.path("duty"))
        && chosen(schema.path("properties").path("kind"), value.path("kind"));
  }

  private static boolean typed(JsonNode schema, JsonNode value) {
    String type =
        value.isObject() ? "object" : value.isArray() ? "array" : value.isString() ? "string" : "";
    return schema.path("type").asString("").equals(type)
        || (schema.path("type").isArray() && schema.path("type").toString().contains(type));
  }

  private static boolean chosen(JsonNode schema, JsonNode value) {
    if (schema.has("const")) {
      return schema.get("const").equals(value);
    }
    for (JsonNode option : schema.path("enum")) {
      if (option.equals(value)) {
        return true;
      }
    }
    return !schema.has("enum");
  }
}
