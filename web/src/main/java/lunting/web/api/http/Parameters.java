package lunting.web.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import lunting.data.finding.Findings;
import lunting.data.text.Sentence;
import lunting.data.tree.Characters;

/** The parameters of a request, in its path and behind it: texts without control characters. */
public final class Parameters {
  private Parameters() {}

  /** The handler behind a look at the parameters. Fails: 400 where one is no text. */
  public static Handler checked(Handler handler) {
    return ctx -> {
      check(ctx);
      handler.handle(ctx);
    };
  }

  private static void check(Context ctx) {
    ctx.pathParamMap().forEach(Parameters::check);
    for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
      parameter.getValue().forEach(value -> check(parameter.getKey(), value));
    }
  }

  private static void check(String name, String value) {
    if (!Characters.printable(value)) {
      throw Refusal.badRequest(
          Sentence.of(
                  "参数 {name} 含有控制字符等无法保存的字符。",
                  "The parameter {name} has characters that cannot be kept, such as control"
                      + " characters.")
              .with("name", Findings.shortened(name)));
    }
  }
}
