package lunting.web.desk;

import java.time.Instant;
import lunting.data.report.Verdict;
import lunting.web.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A plan version that somebody changes by hand (工作稿).
 *
 * @param author who began it
 * @param version id of the plan version that it was begun with
 * @param revision goes up with every change, from 1 on
 * @param changed when it was changed last
 * @param changer who did that
 * @param keptAs id of the version that it was kept as; null while it can be changed
 * @param score of its plan
 */
public record WorkingCopy(
    String id,
    Instant created,
    Actor author,
    String version,
    long revision,
    Instant changed,
    Actor changer,
    @Nullable String keptAs,
    Verdict.Totals score) {
  /** The same after one more change. */
  WorkingCopy changed(Instant at, Actor by, Verdict.Totals now) {
    return new WorkingCopy(id, created, author, version, revision + 1, at, by, keptAs, now);
  }

  /** The same, kept as a version. */
  WorkingCopy keptAs(String keptVersion, Instant at, Actor by) {
    return new WorkingCopy(id, created, author, version, revision + 1, at, by, keptVersion, score);
  }
}
