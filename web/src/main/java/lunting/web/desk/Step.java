package lunting.web.desk;

import java.time.Instant;
import lunting.data.text.Text;
import lunting.web.audit.Actor;

/**
 * What somebody did to a working copy at once, as it can be undone (一步).
 *
 * @param number the revision that it made
 * @param what what it did, as part of a sentence
 * @param undone whether it is taken back now
 * @param changed when it was done, taken back or done again last
 * @param changer who did that
 * @param revision the revision that this made
 */
public record Step(
    long number,
    Instant at,
    Actor author,
    Text what,
    boolean undone,
    Instant changed,
    Actor changer,
    long revision) {
  /** The same, taken back or done again. */
  Step as(boolean takenBack, WorkingCopy then) {
    return new Step(
        number, at, author, what, takenBack, then.changed(), then.changer(), then.revision());
  }
}
