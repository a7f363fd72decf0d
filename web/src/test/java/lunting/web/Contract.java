package lunting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped {@code openapi.yaml}, as something that replies can be held to. */
final class Contract {
  private static final Contract SHIPPED = read();

  private final ObjectNode document;

  private Contract(ObjectNode document) {
    this.document = document;
  }

  static Contract read() {
    InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"));
    return new Contract((ObjectNode) new YAMLMapper().readTree(in));
  }

  /** Holds a reply to a status, and to what the contract says of the operation's reply with it. */
  static void keeps(String operation, HttpResponse<byte[]> reply, int status) {
    String said = operation + ": " + RunningServer.text(reply);
    assertThat(reply.statusCode()).as(said).isEqualTo(status);
    assertThat(SHIPPED.errors(operation, status, RunningServer.json(reply))).as(said).isEmpty();
    if (status >= 400) {
      assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
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

  /** The parameters of an operation, with what they refer to. */
  List<JsonNode> parameters(String operation) {
    List<JsonNode> parameters = new ArrayList<>();
    operation(operation).path("parameters").forEach(each -> parameters.add(resolved(each)));
    return parameters;
  }

  /** What the body of an operation may be, by type; empty where it has none. */
  JsonNode bodies(String operation) {
    return operation(operation).at("/requestBody/content");
  }

  /**
   * The reply that an operation may give with a status: its own, or the one that any request may
   * hear; missing where it must not answer so.
   */
  JsonNode reply(String operation, int status) {
    JsonNode replies = operation(operation).path("responses");
    JsonNode own = replies.path(String.valueOf(status));
    if (!own.isMissingNode()) {
      return resolved(own);
    }
    JsonNode any = resolved(replies.path("default"));
    for (JsonNode each : any.path("x-statuses")) {
      if (each.asInt() == status) {
        return any;
      }
    }
    return MissingNode.getInstance();
  }

  /** What a schema or another part of the document is, where it only refers to it. */
  JsonNode resolved(JsonNode part) {
    return part.has("$ref") ? document.at(part.get("$ref").asString().substring(1)) : part;
  }

  private JsonNode operation(String operation) {
    String[] parts = operation.split(" ", 2);
    return document.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
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

  Schema schema(JsonNode part) {
    ObjectNode whole = ((ObjectNode) part.deepCopy());
    whole.set("components", document.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}
