package lunting.web.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import lunting.data.tree.Characters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.util.RawValue;

/**
 * How the API writes JSON: compact, in the order of the records, what is null left out. And how it
 * reads what is sent: a text with control characters is not understood.
 */
public final class Json {
  public static final String TYPE = "application/json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(
              new SimpleModule()
                  .addDeserializer(String.class, new TextReader())
                  .addSerializer(Text.class, new TextWriter())
                  .addSerializer(RuleId.class, new RuleWriter()))
          .build();

  private Json() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  public static String string(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** A document that is JSON already, to stand inside another. */
  public static RawValue raw(byte[] document) {
    return new RawValue(new String(document, java.nio.charset.StandardCharsets.UTF_8));
  }

  /** No database and no sheet of paper takes every control character. */
  private static final class TextReader extends ValueDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
      String text = StringDeserializer.instance.deserialize(json, context);
      return text == null || Characters.printable(text)
          ? text
          : (String) context.handleWeirdStringValue(String.class, text, "control characters");
    }
  }

  /** Texts are {@code {zh, en}} for the page, whatever form their file gave them. */
  private static final class TextWriter extends ValueSerializer<Text> {
    @Override
    public void serialize(Text text, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeStringProperty("zh", text.zh());
      if (text.en() != null) {
        json.writeStringProperty("en", text.en());
      }
      json.writeEndObject();
    }
  }

  /** Rules are named as in {@code verdict.json}. */
  private static final class RuleWriter extends ValueSerializer<RuleId> {
    @Override
    public void serialize(RuleId rule, JsonGenerator json, SerializationContext context) {
      json.writeString(rule.key());
    }
  }
}
