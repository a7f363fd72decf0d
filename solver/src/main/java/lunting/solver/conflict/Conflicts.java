package lunting.solver.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.settle.Group;
import lunting.solver.settle.GroupSearch;
import lunting.solver.settle.Waivers;

/**
 * Finds duties that cannot hold together, group of plants by group. An empty answer does not mean
 * that a legal plan exists.
 */
public final class Conflicts {
  /** How much is tried on one question, and on all: about a quarter of a minute. */
  private static final long MOST_WORK = 100_000_000;

  private static final long ALL_WORK = 300_000_000;

  /** The same before anything is solved, while somebody types: a few seconds. */
  private static final long MOST_WORK_AT_FIRST = 3_000_000;

  private static final long ALL_WORK_AT_FIRST = 60_000_000;

  /** How much is tried on one question about what would have to give, and on all of a conflict. */
  private static final long MOST_ON_WAY = 1_000_000;

  private static final long ALL_ON_WAYS = 15_000_000;

  /** How much is tried on each group, and on all, to see which ones are worth a closer look. */
  private static final long MOST_AT_FIRST = 1_000_000;

  private static final long ALL_AT_FIRST = 20_000_000;

  /** So many conflicts of one group are told, and so many in all. */
  private static final int MOST_OF_GROUP = 3;

  private static final int MOST_TOLD = 20;

  private Conflicts() {}

  /** The first conflicts of a problem that show at a first look, before anything is solved. */
  public static List<Conflict> of(Problem problem) {
    Effort first = new Effort(MOST_AT_FIRST, ALL_AT_FIRST, () -> false);
    List<Group> impossible =
        Group.all(problem).stream()
            .filter(group -> first.isImpossible(group, Waivers.NONE))
            .limit(MOST_TOLD)
            .toList();
    return of(impossible, new Effort(MOST_WORK_AT_FIRST, ALL_WORK_AT_FIRST, () -> false));
  }

  /**
   * The first conflicts among plants, lines and services whose duties a plan breaks. No others need
   * be looked at: where the plan keeps everything, that can be kept.
   *
   * @param stops whether somebody wants no more of them
   */
  static List<Conflict> of(Problem problem, Verdict verdict, BooleanSupplier stops) {
    return of(broken(problem, verdict), new Effort(MOST_WORK, ALL_WORK, stops));
  }

  private static List<Conflict> of(List<Group> groups, Effort effort) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Group group : groups) {
      if (effort.isSpent() || conflicts.size() >= MOST_TOLD) {
        break;
      }
      List<Conflict> found = of(group, effort);
      // Where the effort ended in the middle, duties may be told that have no part in it.
      conflicts.addAll(conflicts.isEmpty() || !effort.isSpent() ? found : List.of());
    }
    return List.copyOf(conflicts);
  }

  /** The groups of which a plan breaks a HARD duty, as far as its verdict tells. */
  public static List<Group> broken(Problem problem, Verdict verdict) {
    Set<String> broken = new HashSet<>();
    for (Verdict.RuleResult rule : verdict.rules()) {
      if (rule.level() == Verdict.Severity.HARD) {
        rule.breaches().forEach(breach -> broken.add(key(rule.rule(), breach.subject())));
      }
    }
    return Group.all(problem).stream().filter(group -> isBroken(group, broken)).toList();
  }

  /** Ids of services may be those of plants or lines. */
  private static String key(RuleId rule, String subject) {
    return (rule == RuleId.LIVELIHOOD ? "service " : "") + subject;
  }

  private static boolean isBroken(Group group, Set<String> broken) {
    return group.plants().stream().map(PlantDuty::id).anyMatch(broken::contains)
        || group.lines().stream().map(LineDuty::id).anyMatch(broken::contains)
        || group.services().stream()
            .anyMatch(service -> broken.contains("service " + service.id()));
  }

  private static List<Conflict> of(Group group, Effort effort) {
    List<Core> cores = new ArrayList<>();
    Waivers given = Waivers.NONE;
    while (cores.size() < MOST_OF_GROUP) {
      GroupSearch.Result result = effort.settle(group, given);
      if (result.answer() != GroupSearch.Answer.IMPOSSIBLE) {
        break;
      }
      Core core = Core.find(group, given, result.support(), effort);
      if (core.duties().isEmpty()) {
        break;
      }
      cores.add(core);
      given = given.with(core.duties().keySet());
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (Core core : cores) {
      Waivers others = Waivers.NONE;
      for (Core other : cores) {
        others = other.equals(core) ? others : others.with(other.duties().keySet());
      }
      conflicts.add(told(group, core, others, effort.part(MOST_ON_WAY, ALL_ON_WAYS)));
    }
    return conflicts;
  }

  private static Conflict told(Group group, Core core, Waivers others, Effort effort) {
    ClaimStory claims = new ClaimStory(group.problem());
    WayOutStory ways = new WayOutStory(group.problem());
    List<Claim> told = new ArrayList<>();
    core.duties().forEach((duty, days) -> told.add(claims.tell(duty, days)));
    List<WayOut> waysOut = new ArrayList<>();
    waysOut.addAll(Exemptions.of(group, core, others, effort));
    for (Concession concession : Concessions.of(group, core, others, effort)) {
      waysOut.add(ways.tell(concession));
    }
    waysOut.sort(WayOut.EASIEST_FIRST);
    return new Conflict(told.reversed(), waysOut);
  }
}
