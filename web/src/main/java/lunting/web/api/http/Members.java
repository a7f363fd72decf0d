package lunting.web.api.http;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lunting.data.finding.Findings;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Splits a JSON object into its members without parsing them: each is kept as the bytes it came in.
 * So a document inside a request is read by the same reader, with the same findings, as a file.
 */
public final class Members {
  private final Map<String, byte[]> members = new LinkedHashMap<>();

  private Members() {}

  /** Splits an object that may have these members and no others. */
  public static Members of(byte[] body, Set<String> allowed) {
    try (JsonParser json = Json.mapper().createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw Refusal.malformedJson(
            Sentence.of("请求内容应是一个 JSON 对象。", "The body must be a JSON object."));
      }
      Members found = new Members();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        if (!allowed.contains(name)) {
          throw Refusal.badRequest(
              Sentence.of(
                      "没有“{name}”这个字段；可用的有：{allowed}。",
                      "The key ({name}) is unknown; there are {allowed}.")
                  .with("name", name)
                  .with("allowed", Wording.names(new TreeSet<>(allowed))));
        }
        json.nextToken();
        int from = offset(json.currentTokenLocation().getByteOffset());
        json.skipChildren();
        json.finishToken();
        int to = offset(json.currentLocation().getByteOffset());
        found.members.put(name, Arrays.copyOfRange(body, from, to));
      }
      if (json.nextToken() != null) {
        throw Refusal.malformedJson(
            Sentence.of("JSON 对象之后还有多余内容。", "Something follows the JSON object."));
      }
      return found;
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** The bytes of a member; null where it is missing or null. */
  public byte @org.jspecify.annotations.Nullable [] find(String name) {
    byte[] member = members.get(name);
    return member == null || Arrays.equals(member, new byte[] {'n', 'u', 'l', 'l'}) ? null : member;
  }

  /** A request whose member does not have the form that it should, with the place inside it. */
  public static Refusal notUnderstood(String member, JacksonException e) {
    StringBuilder place = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      place.append('/').append(name == null ? String.valueOf(step.getIndex()) : name);
    }
    return Refusal.badRequest(
        Sentence.of(
                "{member} 不合要求（{place}）；其格式见 openapi.yaml。",
                "The {member} is not understood at ({place}). Maybe compare it with openapi.yaml.")
            .with("member", member)
            .with("place", place.isEmpty() ? "/" : Findings.shortened(place.toString())));
  }

  /** A request about malformed JSON, with the line and column. */
  public static Refusal malformed(JacksonException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return Refusal.malformedJson(
        Sentence.of(
                "请求内容不是合法的 JSON（第 {line} 行第 {column} 列）。",
                "The body is not JSON (line {line}, column {column}).")
            .with("line", line)
            .with("column", column));
  }

  private static int offset(long byteOffset) {
    if (byteOffset < 0) {
      throw Refusal.malformedJson(Sentence.of("请求内容应使用 UTF-8 编码。", "The body must be UTF-8."));
    }
    return Math.toIntExact(byteOffset);
  }
}
