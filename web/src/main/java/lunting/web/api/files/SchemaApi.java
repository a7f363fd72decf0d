package lunting.web.api.files;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import lunting.data.finding.Format;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.web.api.http.Refusal;
import lunting.web.api.http.Replies;
import org.jspecify.annotations.Nullable;

/** {@code /schemas}: the JSON Schemas of the file formats, as the program ships them. */
public final class SchemaApi {
  private static final List<String> NAMES = Stream.of(Format.values()).map(Format::key).toList();

  record Listing(List<String> schemas) {}

  public void list(Context ctx) {
    Replies.json(ctx, new Listing(NAMES));
  }

  public void get(Context ctx) {
    String name = ctx.pathParam("name");
    String plain = name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    Format format = Format.find(plain);
    byte[] schema = format == null ? null : resource(format.schema());
    if (schema == null) {
      throw Refusal.notFound(
          Sentence.of(
                  "没有名为“{name}”的模式；现有：{known}。",
                  "There is no schema ({name}). Maybe one of {known}.")
              .with("name", name)
              .with("known", Wording.names(NAMES)));
    }
    ctx.contentType("application/schema+json").result(schema);
  }

  static byte @Nullable [] resource(String path) {
    try (InputStream in = SchemaApi.class.getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("The resource (" + path + ") cannot be read.", e);
    }
  }
}
