package lunting.web.publish;

import java.util.List;
import lunting.data.text.Text;
import lunting.web.notice.NoticeBody;
import lunting.web.season.Hindrance;
import lunting.web.season.PlannedSeason;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a version would do.
 *
 * @param season as it stood when this was worked out
 * @param hash of what is reviewed
 * @param plants what each changed plant would be told, exceptions aside
 * @param unchanged plants that would hear nothing
 * @param breaches hard breaches that remain
 * @param fromInForce whether the version was made from the plan in force, where there is one
 * @param ofSeasonsPolicy whether the version's policy is the one that the season began with, to the
 *     letter
 * @param approvals names of those who approved this very hash
 * @param approvalsNeeded so many must have
 * @param hindrance why it cannot be published now, counts and exceptions aside; null: nothing
 *     stands in the way
 */
public record Prospect(
    PlannedSeason season,
    PlanVersion version,
    String hash,
    List<NoticeBody> plants,
    int unchanged,
    List<RemainingBreach> breaches,
    boolean fromInForce,
    boolean ofSeasonsPolicy,
    List<String> approvals,
    int approvalsNeeded,
    @Nullable Hindrance hindrance) {
  /** Copies the lists. */
  public Prospect {
    plants = List.copyOf(plants);
    breaches = List.copyOf(breaches);
    approvals = List.copyOf(approvals);
  }

  /** What somebody who publishes must confirm. */
  public Confirmed confirm() {
    return new Confirmed(plants.size(), plants.size(), breaches.size());
  }

  /** Why it cannot be published now; null: nothing stands in the way. */
  public @Nullable Text why() {
    return hindrance == null ? null : hindrance.sentence().text();
  }

  /** The counts that are typed before a plan is published. */
  public record Confirmed(int plantsChanged, int notices, int exceptions) {}
}
