package lunting.web.api.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import lunting.data.text.Sentence;

/**
 * The form a document is asked for in: by the suffix of its path, else by {@code Accept}.
 *
 * @param id the path's last part without the suffix
 * @param bySuffix whether the path named it
 */
public record Formats(String id, Form form, boolean bySuffix) {
  /** The forms there are. */
  public enum Form {
    JSON(Json.TYPE),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=utf-8"),
    ICS("text/calendar; charset=utf-8");

    private final String type;

    Form(String type) {
      this.type = type;
    }

    public String type() {
      return type;
    }

    public String suffix() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    private boolean isNamedIn(String accept) {
      int semicolon = type.indexOf(';');
      return accept.contains(semicolon < 0 ? type : type.substring(0, semicolon));
    }
  }

  /** What the request asks for, out of the forms on offer. */
  public static Formats of(Context ctx, String pathPart, Set<Form> offered) {
    for (Form form : offered) {
      if (pathPart.endsWith(form.suffix())) {
        String id = pathPart.substring(0, pathPart.length() - form.suffix().length());
        return new Formats(id, form, true);
      }
    }
    String accept = ctx.header("Accept");
    if (accept == null || accept.contains("*/*") || Form.JSON.isNamedIn(accept)) {
      return new Formats(pathPart, Form.JSON, false);
    }
    for (Form form : offered) {
      if (form.isNamedIn(accept)) {
        return new Formats(pathPart, form, false);
      }
    }
    throw Refusal.of(
        406,
        "not-acceptable",
        Sentence.of("不提供 {accept} 格式。", "There is no form of type ({accept}).")
            .with("accept", accept));
  }
}
