package lunting.data.cells;

import java.util.regex.Pattern;
import lunting.data.finding.Findings;
import lunting.data.text.Text;

/** Why the libraries cannot read a file: what they say, unless it is about their own classes. */
public final class Reason {
  private static final Text NONE = Text.of("内容无法读取", "unreadable");

  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*|\\b[A-Z]\\w*(Exception|Error|Record)\\b");

  private Reason() {}

  /** In one line. */
  public static Text of(Exception e) {
    String said = e.getMessage();
    if (said == null || CLASS_NAME.matcher(said).find()) {
      return NONE;
    }
    String shortened = Findings.shortened(said);
    return Text.of(shortened, shortened);
  }
}
