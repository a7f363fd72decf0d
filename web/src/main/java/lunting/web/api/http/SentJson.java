package lunting.web.api.http;

import io.javalin.http.Context;
import lunting.data.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** The body of a request as a record; what is missing in it is null. */
public final class SentJson {
  private SentJson() {}

  /** Reads the body. Fails: 400 where it is no JSON object of this form. */
  public static <T> T read(Context ctx, Class<T> form) {
    return read(Body.read(ctx), form);
  }

  /** Reads a body. Fails: 400 where it is no JSON object of this form. */
  public static <T> T read(byte[] body, Class<T> form) {
    T sent;
    try {
      sent = Json.mapper().readValue(body, form);
    } catch (StreamReadException e) {
      throw Members.malformed(e);
    } catch (JacksonException e) {
      throw Members.notUnderstood("body", e);
    }
    if (sent == null) {
      throw Refusal.malformedJson(
          Sentence.of("请求内容应是一个 JSON 对象。", "The body must be a JSON object."));
    }
    return sent;
  }

  /**
   * A text that must be there.
   *
   * <p>Fails: 400 where it is missing, blank or too long.
   */
  public static String text(@Nullable String given, String name, int limit) {
    String text = optionalText(given, name, limit);
    if (text == null) {
      throw missing(name);
    }
    return text;
  }

  /** A text that may be missing or blank: null then. Fails: 400 where it is too long. */
  public static @Nullable String optionalText(@Nullable String given, String name, int limit) {
    if (given != null && given.length() > limit) {
      throw Refusal.badRequest(
          Sentence.of(
                  "{name} 不得超过 {limit} 个字符。",
                  "The {name} must not have more than {limit} characters.")
              .with("name", name)
              .with("limit", limit));
    }
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** A part that must be there. Fails: 400 where it is missing. */
  public static <T> T required(@Nullable T given, String name) {
    if (given == null) {
      throw missing(name);
    }
    return given;
  }

  private static Refusal missing(String name) {
    return Refusal.badRequest(
        Sentence.of("缺少 {name}。", "The {name} is missing.").with("name", name));
  }
}
