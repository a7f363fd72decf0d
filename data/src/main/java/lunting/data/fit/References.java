package lunting.data.fit;

import java.util.Collection;
import lunting.data.finding.Fault;
import lunting.data.finding.Spot;
import lunting.data.tree.Spelling;
import org.jspecify.annotations.Nullable;

/** Checks ids that must be those of another list. */
final class References {
  private References() {}

  /** The id where it is known or missing; null where it is not known, which is reported. */
  static @Nullable String find(
      @Nullable String id, Collection<String> known, Fault fault, Spot spot) {
    if (id == null || known.contains(id)) {
      return id;
    }
    spot.report(fault.offer("maybe", Spelling.maybe(id, known)));
    return null;
  }
}
