package lunting.web.run;

import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One solve run, as it is kept for ever: what was ordered, and where it stands.
 *
 * @param author who ordered it
 * @param answers id of the set of answers that it belongs to; null: none
 */
public record SolveRun(
    String id, Actor author, RunHeadings headings, @Nullable String answers, RunState state) {
  /** The same run further on. */
  public SolveRun at(RunState now) {
    return new SolveRun(id, author, headings, answers, now);
  }
}
