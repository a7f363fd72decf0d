package lunting.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.solver.RandomEvents;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waiver;
import lunting.solver.settle.Waivers;
import net.jqwik.api.Example;

/** Conflicts of small lists thrown together at random. */
final class CoreProperties {
  private static final long MOST_WORK = 5_000_000;

  @Example
  void whatIsLeftCannotHoldTogetherAndEachOfItIsNeeded() {
    int cores = 0;
    for (long seed = 0; seed < 60; seed++) {
      Problem problem = RandomEvents.problem(seed, 12);
      for (Group group : Group.all(problem)) {
        GroupSearch.Result result = GroupSearch.settle(group, Waivers.NONE, MOST_WORK);
        if (result.answer() == GroupSearch.Answer.IMPOSSIBLE) {
          Core core = Core.find(group, Waivers.NONE, result.support(), effort());
          assertThat(settle(group, allBut(group, core, List.of()))).isEqualTo(impossible());
          for (Duty duty : core.duties().keySet()) {
            assertThat(settle(group, allBut(group, core, List.of(duty))))
                .isNotEqualTo(impossible());
          }
          cores++;
        }
      }
    }
    assertThat(cores).isGreaterThan(40);
  }

  @Example
  void whatGivesIsEnoughAndLessIsNotWhereThatIsProved() {
    int given = 0;
    for (long seed = 0; seed < 40; seed++) {
      Problem problem = RandomEvents.problem(seed, 12);
      for (Group group : Group.all(problem)) {
        GroupSearch.Result result = GroupSearch.settle(group, Waivers.NONE, MOST_WORK);
        if (result.answer() == GroupSearch.Answer.IMPOSSIBLE) {
          Core core = Core.find(group, Waivers.NONE, result.support(), effort());
          for (Concession each : Concessions.of(group, core, Waivers.NONE, effort())) {
            Waivers waivers =
                Waivers.NONE.with(each.duty(), new Waiver(each.days(), each.amount()));
            assertThat(settle(group, waivers)).isEqualTo(GroupSearch.Answer.LEGAL);
            given++;
          }
        }
      }
    }
    assertThat(given).isGreaterThan(20);
  }

  private static Effort effort() {
    return new Effort(MOST_WORK, Long.MAX_VALUE, () -> false);
  }

  private static GroupSearch.Answer impossible() {
    return GroupSearch.Answer.IMPOSSIBLE;
  }

  private static GroupSearch.Answer settle(Group group, Waivers waivers) {
    return GroupSearch.settle(group, waivers, MOST_WORK).answer();
  }

  /** Every duty given up but those of the core, on its days, and of these some. */
  private static Waivers allBut(Group group, Core core, List<Duty> without) {
    Asked asked = new Asked(group.problem());
    Set<Duty> others = new LinkedHashSet<>(asked.duties(group));
    others.removeAll(core.duties().keySet());
    Waivers waivers = Waivers.NONE.with(others);
    for (Duty duty : core.duties().keySet()) {
      if (Asked.byDay(duty.kind())) {
        DaySet kept = core.duties().get(duty);
        DaySet all = asked.days(duty);
        waivers =
            waivers.with(
                duty,
                Waiver.on(DaySet.of(all.days(), day -> all.contains(day) && !kept.contains(day))));
      }
    }
    return waivers.with(without);
  }
}
