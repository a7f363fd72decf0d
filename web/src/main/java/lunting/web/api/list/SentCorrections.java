package lunting.web.api.list;

import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.finding.Corrections;
import lunting.data.text.Sentence;
import lunting.data.tree.JsonTree;
import lunting.web.api.http.Json;
import lunting.web.api.http.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** What a request says of the values of a list, place to text. */
final class SentCorrections {
  /** A list that needs more is better mended where it was written. */
  static final int MAX_CORRECTIONS = 1_000;

  private SentCorrections() {}

  /**
   * The corrections of a request's member; none where it is missing.
   *
   * <p>Fails: a {@link Refusal} where it is no object of texts, or has too many or too long ones.
   */
  static Corrections of(byte @Nullable [] member) {
    if (member == null) {
      return Corrections.NONE;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      Json.mapper()
          .readValue(member, new TypeReference<Map<String, @Nullable String>>() {})
          .forEach((place, text) -> texts.put(place, text == null ? "" : text));
    } catch (JacksonException e) {
      throw Refusal.badRequest(
          Sentence.of(
              "corrections 应是一个对象，写明何处改为什么文字。",
              "The corrections must be an object of texts by their places."));
    }
    boolean tooLong = texts.values().stream().anyMatch(each -> each.length() > JsonTree.MAX_TEXT);
    if (texts.size() > MAX_CORRECTIONS || tooLong) {
      throw Refusal.badRequest(
          Sentence.of(
                  "一次最多改正 {limit} 处，每处不超过 {length} 字；请改正文件后重新上传。",
                  "There are at most {limit} corrections of up to {length} characters. Maybe mend"
                      + " the file and upload it again.")
              .with("limit", MAX_CORRECTIONS)
              .with("length", JsonTree.MAX_TEXT));
    }
    return new Corrections(texts);
  }
}
