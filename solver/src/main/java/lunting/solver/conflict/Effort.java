package lunting.solver.conflict;

import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waivers;

/**
 * How much is tried before questions are left open: so much for each question, and so much for all
 * of them together. Counted in stops looked at, so that the same input gives the same answer. Not
 * for several threads.
 */
final class Effort {
  private final long most;
  private long left;

  Effort(long most, long all) {
    this.most = most;
    left = all;
  }

  /** Settles a group as far as the effort goes. */
  GroupSearch.Result settle(Group group, Waivers waivers) {
    GroupSearch.Result result = GroupSearch.settle(group, waivers, Math.min(most, left));
    left = Math.max(0, left - result.work());
    return result;
  }

  /** Whether it is proved that the duties of a group cannot hold together. */
  boolean isImpossible(Group group, Waivers waivers) {
    return settle(group, waivers).answer() == GroupSearch.Answer.IMPOSSIBLE;
  }

  /** Whether courses were found that keep all duties of a group. */
  boolean isLegal(Group group, Waivers waivers) {
    return settle(group, waivers).answer() == GroupSearch.Answer.LEGAL;
  }
}
