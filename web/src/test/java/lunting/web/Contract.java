package lunting.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped {@code openapi.yaml}, as something that replies can be held to. */
final class Contract {
  private final ObjectNode document;

  private Contract(ObjectNode document) {
    this.document = document;
  }

  static Contract read() {
    InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"));
    return new Contract((ObjectNode) new YAMLMapper().readTree(in));
  }

  /** Every operation with its role, as {@code GET /health ANYONE}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    operations.add(
                        operation.getKey().toUpperCase(Locale.ROOT)
                            + " "
                            + path.getKey()
                            + " "
                            + operation.getValue().path("x-role").asString())));
    return operations;
  }

  /** The types of content that an operation may answer with. */
  Set<String> types(String operation, int status) {
    return new TreeSet<>(content(operation, status).propertyNames());
  }

  /** Where a reply does not keep to the schema of this operation's response; empty: nowhere. */
  List<Error> errors(String operation, int status, JsonNode reply) {
    JsonNode content = content(operation, status);
    JsonNode schema =
        content.has("application/json")
            ? content.get("application/json").get("schema")
            : content.get("application/problem+json").get("schema");
    return schema(schema).validate(reply);
  }

  private JsonNode content(String operation, int status) {
    String[] parts = operation.split(" ", 2);
    JsonNode response =
        document
            .get("paths")
            .get(parts[1])
            .get(parts[0].toLowerCase(Locale.ROOT))
            .get("responses")
            .get(String.valueOf(status));
    if (response == null) {
      throw new IllegalStateException(operation + " is not to answer " + status + ".");
    }
    if (response.has("$ref")) {
      response = document.at(response.get("$ref").asString().substring(1));
    }
    return response.get("content");
  }

  private Schema schema(JsonNode part) {
    ObjectNode whole = ((ObjectNode) part.deepCopy());
    whole.set("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}
