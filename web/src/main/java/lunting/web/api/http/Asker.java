package lunting.web.api.http;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import lunting.data.text.Sentence;
import lunting.web.audit.Actor;

/**
 * Who asks: the name in the header {@code Lunting-Actor}, percent-encoded UTF-8. Until there are
 * accounts the server believes it.
 */
public final class Asker {
  static final String HEADER = "Lunting-Actor";
  private static final int MAX_LENGTH = 80;

  private Asker() {}

  /**
   * Who asks; {@link Actor#UNNAMED} where nobody says. Fails: 400 where it is no name, or the
   * server's own.
   */
  public static Actor of(Context ctx) {
    String given = ctx.header(HEADER);
    if (given == null) {
      return Actor.UNNAMED;
    }
    String name;
    try {
      name = URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      throw notAName();
    }
    if (name.length() > MAX_LENGTH || name.chars().anyMatch(Character::isISOControl)) {
      throw notAName();
    }
    if (name.equalsIgnoreCase(Actor.SERVER.name())) {
      throw Refusal.of(
          400,
          "actor-reserved",
          Sentence.of(
                  "“{name}”是服务器自己的名称，请注明经办人本人的姓名。",
                  "The name ({name}) is the server's own. Maybe give that of the person who acts.")
              .with("name", name));
    }
    return new Actor(name);
  }

  /** Who asks, for an act that somebody must answer for. Fails: 400 where nobody says. */
  public static Actor named(Context ctx) {
    Actor actor = of(ctx);
    if (!actor.named()) {
      throw Refusal.of(
          400,
          "actor-missing",
          Sentence.of(
              "请注明经办人姓名（请求头 Lunting-Actor）。",
              "The act needs the name of whoever does it, in the header Lunting-Actor."));
    }
    return actor;
  }

  private static Refusal notAName() {
    return Refusal.badRequest(
        Sentence.of(
                "请求头 {header} 应为不超过 {limit} 个字符的姓名，按 UTF-8 百分号编码。",
                "The header {header} must be a name of at most {limit} characters, percent-encoded"
                    + " UTF-8.")
            .with("header", HEADER)
            .with("limit", MAX_LENGTH));
  }
}
