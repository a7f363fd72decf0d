package lunting.solver.conflict;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * How much is tried before questions are left open: so much for each question, and so much for all
 * of them together, or until somebody ends it. Counted in stops looked at, so that the same input
 * gives the same answer. Not for several threads.
 */
final class Effort {
  private static final GroupSearch.Result OPEN =
      new GroupSearch.Result(GroupSearch.Answer.OPEN, Set.of(), List.of(), 0);

  private final long most;
  private final BooleanSupplier stops;
  private final @Nullable Effort whole;
  private long left;

  Effort(long most, long all, BooleanSupplier stops) {
    this(most, all, stops, null);
  }

  private Effort(long most, long all, BooleanSupplier stops, @Nullable Effort whole) {
    this.most = most;
    this.stops = stops;
    this.whole = whole;
    left = all;
  }

  /** A part of this effort for some of its questions. */
  Effort part(long mostOfPart, long allOfPart) {
    return new Effort(mostOfPart, allOfPart, stops, this);
  }

  /** Whether nothing more is tried. */
  boolean isSpent() {
    return left == 0 || stops.getAsBoolean() || (whole != null && whole.isSpent());
  }

  /** Settles a group as far as the effort goes. */
  GroupSearch.Result settle(Group group, Waivers waivers) {
    if (isSpent()) {
      return OPEN;
    }
    GroupSearch.Result result = GroupSearch.settle(group, waivers, Math.min(most, left()));
    spend(result.work());
    return result;
  }

  private long left() {
    return whole == null ? left : Math.min(left, whole.left());
  }

  private void spend(long work) {
    left = Math.max(0, left - work);
    if (whole != null) {
      whole.spend(work);
    }
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
