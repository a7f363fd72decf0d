package lunting.data.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The files of the program: what their {@code format} says, their schema, and what findings call
 * them. Another layout that the old readers cannot read would be version 2.
 */
public enum Format {
  POLICY(Noun.POLICY),
  REGISTRY(Noun.REGISTRY),
  EVENTS(Noun.EVENTS),
  PLAN(Noun.PLAN),
  VERDICT(Noun.VERDICT),
  DIFF(Noun.CHANGES),
  DRILL(Noun.DRILL),
  READINGS(Noun.READINGS),
  FINDINGS(Noun.FINDINGS),
  BOUND(Noun.BOUND);

  /** Every id of ours begins so. */
  public static final String PREFIX = "lunting-";

  private final Noun noun;

  Format(Noun noun) {
    this.noun = noun;
  }

  /** The format of a name; null where none is called so. */
  public static @Nullable Format find(String key) {
    for (Format format : values()) {
      if (format.key().equals(key)) {
        return format;
      }
    }
    return null;
  }

  /** Its name, as the schemas are listed by: {@code policy}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code format} says: {@code lunting-policy/1}. */
  public String id() {
    return PREFIX + key() + "/1";
  }

  /** The resource that holds its JSON Schema. */
  public String schema() {
    return "/lunting/schemas/" + key() + ".schema.json";
  }

  /** What findings call the file. */
  public Noun noun() {
    return noun;
  }
}
