package lunting.data.policy;

import java.util.List;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An industry in the policy's scope (clause 4) with its two duties: over the season, and on warning
 * days.
 *
 * @param clause the clause that puts it in scope; null where the policy does not say
 * @param aliases other names that lists use for it
 * @param defaultKiln the id of the kiln that a list without kilns means; null where it must say
 * @param reserve the share that must be off on every day (clause 4.1); null where none is asked
 */
public record Industry(
    String id,
    @Nullable Text name,
    List<String> aliases,
    @Nullable String clause,
    @Nullable String defaultKiln,
    SeasonDuty season,
    @Nullable Reserve reserve,
    WarningDuty warning,
    @Nullable Text source) {
  /** Copies the list. */
  public Industry {
    aliases = List.copyOf(aliases);
  }

  /** An industry that has no other names and no kiln that goes without saying. */
  public Industry(
      String id,
      @Nullable Text name,
      @Nullable String clause,
      SeasonDuty season,
      @Nullable Reserve reserve,
      WarningDuty warning,
      @Nullable Text source) {
    this(id, name, List.of(), clause, null, season, reserve, warning, source);
  }
}
