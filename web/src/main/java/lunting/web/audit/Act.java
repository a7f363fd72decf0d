package lunting.web.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that an actor did.
 *
 * @param what the kind of act, such as {@code list-uploaded}
 * @param subject id of what it was done to
 * @param details what else belongs to it, by name
 */
public record Act(Actor actor, String what, String subject, Map<String, String> details) {
  /** Copies the details, in the order of their names. */
  public Act {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }
}
