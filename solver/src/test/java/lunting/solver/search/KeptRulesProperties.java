package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.line.KeptRules;
import lunting.solver.line.LineRule;
import lunting.solver.line.LineRules;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happened: a search that leaves out what its start plan keeps is none the worse. */
final class KeptRulesProperties {
  private static final int DAYS = 20;
  private static final long STEPS = 12;

  @Property(tries = 15, maxDiscardRatio = 30)
  void theSamePlanIsFoundWithAllStreamsAndWithoutThoseOfKeptRules(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    Assume.that(AssertedSearch.isPossible(problem));

    RotationPlan all = found(problem, AssertedSearch.Streams.ALL);
    RotationPlan butKept = found(problem, AssertedSearch.Streams.BUT_KEPT);

    assertThat(runs(butKept)).isEqualTo(runs(all));
    assertThat(butKept.getScore()).isEqualTo(all.getScore());
  }

  @Property(tries = 30, maxDiscardRatio = 30)
  void whatTheStartPlanKeepsIsKeptWhenThePlanIsMendedSearchedAndTidied(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    Assume.that(AssertedSearch.isPossible(problem));
    Set<RuleId> kept = KeptRules.of(problem, Search.start(problem, () -> false));

    RotationPlan found = found(problem, AssertedSearch.Streams.BUT_KEPT);
    assertThat(broken(found)).doesNotContainAnyElementsOf(kept);

    List<Pattern> tidied = Clearance.tidied(found, () -> false);
    found.startFrom(tidied);
    assertThat(broken(found)).doesNotContainAnyElementsOf(kept);
  }

  @Example
  void everyRuleOfALineIsSeenKeptWhereItBindsAndNotKept() {
    Set<RuleId> kept = EnumSet.noneOf(RuleId.class);
    Set<RuleId> counted = EnumSet.noneOf(RuleId.class);

    for (long seed = 0; seed < 300; seed++) {
      Problem problem = RandomEvents.problem(seed, DAYS);
      Set<RuleId> some = KeptRules.of(problem, Search.start(problem, () -> false));
      for (LineRule rule : LineRules.ALL) {
        if (bindsAny(rule, problem)) {
          (some.contains(rule.id()) ? kept : counted).add(rule.id());
        }
      }
    }

    assertThat(kept).hasSameSizeAs(LineRules.ALL);
    assertThat(counted).hasSameSizeAs(LineRules.ALL);
  }

  private static boolean bindsAny(LineRule rule, Problem problem) {
    return problem.lines().stream()
        .anyMatch(line -> rule.binds(line, problem.sectorOf(problem.plantOf(line))));
  }

  private static RotationPlan found(Problem problem, AssertedSearch.Streams streams) {
    return AssertedSearch.found(problem, true, STEPS, streams, EnvironmentMode.NO_ASSERT);
  }

  private static Set<RuleId> broken(RotationPlan plan) {
    Set<RuleId> broken = EnumSet.noneOf(RuleId.class);
    Recount.amounts(plan.problem(), Recount.plan(plan.problem(), runs(plan)))
        .forEach((rule, amount) -> {
          if (amount.signum() > 0) {
            broken.add(rule);
          }
        });
    return broken;
  }

  private static Map<LineDuty, List<Run>> runs(RotationPlan plan) {
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    for (LinePattern line : plan.getLines()) {
      runs.put(line.duty(), line.getPattern().runs());
    }
    return runs;
  }
}
