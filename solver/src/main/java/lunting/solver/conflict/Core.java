package lunting.solver.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.Group;
import lunting.solver.settle.Waiver;
import lunting.solver.settle.Waivers;

/**
 * A set of duties of one group that cannot hold together, each with the days on which it is asked
 * there. Duties are left out as long as the rest is still proved impossible, by halves, so that
 * mostly few are left; a smaller set elsewhere in the group is not looked for.
 *
 * @param duties with the days that a duty is asked on, of those asked day by day; else no days
 */
record Core(Map<Duty, DaySet> duties) {
  /**
   * Looks for a core.
   *
   * @param given duties that are given up already
   * @param support shared duties that a first proof rests on
   */
  static Core find(Group group, Waivers given, Set<Duty> support, Effort effort) {
    Finding finding = new Finding(group, given, effort);
    finding.leaveOutDuties(support);
    finding.leaveOutDays();
    return new Core(finding.days);
  }

  /** The duties that are left, while others are left out. Not for several threads. */
  private static final class Finding {
    private final Group group;
    private final Asked asked;
    private final Effort effort;
    private final Map<Duty, DaySet> days = new LinkedHashMap<>();
    private Waivers leftOut;

    Finding(Group group, Waivers given, Effort effort) {
      this.group = group;
      this.asked = new Asked(group.problem());
      this.effort = effort;
      leftOut = given;
    }

    void leaveOutDuties(Set<Duty> support) {
      List<Duty> duties = asked.duties(group);
      duties.removeIf(leftOut::waive);
      List<Duty> unsupported = new ArrayList<>(duties);
      unsupported.removeIf(duty -> !isShared(duty) || support.contains(duty));
      if (tryWithout(leftOut.with(unsupported))) {
        duties.removeAll(unsupported);
      }
      leaveOut(duties);
    }

    private static boolean isShared(Duty duty) {
      return switch (duty.kind()) {
        case LIVELIHOOD, SEASON_RATIO, PERIOD_RATIO, LINE_RATIO -> true;
        default -> false;
      };
    }

    private boolean tryWithout(Waivers fewer) {
      if (effort.isImpossible(group, fewer)) {
        leftOut = fewer;
        return true;
      }
      return false;
    }

    private void leaveOut(List<Duty> duties) {
      if (duties.isEmpty() || tryWithout(leftOut.with(duties))) {
        return;
      }
      if (duties.size() == 1) {
        Duty duty = duties.getFirst();
        days.put(duty, Asked.byDay(duty.kind()) ? asked.days(duty) : none());
        return;
      }
      leaveOut(duties.subList(0, duties.size() / 2));
      leaveOut(duties.subList(duties.size() / 2, duties.size()));
    }

    private DaySet none() {
      return DaySet.none(group.problem().days());
    }

    private void leaveOutDays() {
      for (Map.Entry<Duty, DaySet> entry : days.entrySet()) {
        Duty duty = entry.getKey();
        DaySet all = entry.getValue();
        if (Asked.byDay(duty.kind())) {
          DayRange left =
              DayRange.least(
                  all,
                  range ->
                      effort.isImpossible(
                          group, leftOut.with(duty, Waiver.on(range.without(all)))));
          leftOut = leftOut.with(duty, Waiver.on(left.without(all)));
          entry.setValue(left.of(all));
        }
      }
    }
  }
}
