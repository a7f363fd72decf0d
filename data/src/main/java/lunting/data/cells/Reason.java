package lunting.data.cells;

import java.util.regex.Pattern;
import lunting.data.finding.Findings;

/** Why the libraries cannot read a file: what they say, unless it is about their own classes. */
public final class Reason {
  private static final String NONE = "unreadable";

  private static final Pattern CLASS_NAME =
      Pattern.compile("\\b[a-z]\\w*(\\.\\w+)*\\.[A-Z]\\w*|\\b[A-Z]\\w*(Exception|Error|Record)\\b");

  private Reason() {}

  /** In one line. */
  public static String of(Exception e) {
    String said = e.getMessage();
    return said == null || CLASS_NAME.matcher(said).find() ? NONE : Findings.shortened(said);
  }
}
