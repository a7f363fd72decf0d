package lunting.solver.why;

import java.math.BigDecimal;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.Reserve;
import lunting.data.text.Wording;
import lunting.solver.problem.Sector;

/** The share of a sector that must be off on days of a level, as sentences write it. */
final class ReserveShares {
  private ReserveShares() {}

  /** In percent: the larger of the standing share and the level's. */
  static String of(Sector sector, Level level) {
    Reserve reserve = sector.industry().reserve();
    int share = 0;
    if (reserve != null) {
      int raised = reserve.warning() == null ? 0 : reserve.warning().of(level);
      share = Math.max(reserve.standing(), raised);
    }
    return Wording.plain(BigDecimal.valueOf(share, 2));
  }
}
