package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.Level;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The search does without the streams of rules that can count nothing, and of no others. */
final class LeftOutRulesProperties {
  /** Every rule weighs something, so that what weighs nothing is left out. */
  private static final Weights ALL = Weights.by(rule -> 1);

  @Property(tries = 1_000)
  void noPlanBreaksARuleThatIsLeftOut(@ForAll long seed) {
    Problem problem = seed % 2 == 0 ? RandomTown.problem(seed) : RandomEvents.problem(seed);
    Plan plan = Recount.plan(problem, RandomEvents.plan(problem, new Random(seed)));

    Set<RuleId> leftOut = leftOut(problem);

    Map<RuleId, BigDecimal> amounts = Recount.amounts(problem, plan);
    assertThat(leftOut).allSatisfy(rule -> assertThat(amounts.get(rule)).as("%s", rule).isZero());
  }

  @Example
  void whatPlantsWishIsLeftOutWhereNoneWishes() {
    Sketch none = Sketch.rotating(3_000).plant("P1", "K1 .").plant("P2", "K2 .");
    Sketch wishing =
        Sketch.rotating(3_000)
            .terms("P1", own -> own.wish(2, 6))
            .plant("P1", "K1 .")
            .avoiding(3, 6)
            .plant("P2", "K2 .");

    assertThat(leftOut(none.problem())).contains(RuleId.AVOID_DAYS, RuleId.WISHED_DAYS);
    assertThat(leftOut(wishing.problem())).doesNotContain(RuleId.AVOID_DAYS, RuleId.WISHED_DAYS);
  }

  @Example
  void whatFollowsAPublishedPlanIsLeftOutWhereNoneIs() {
    Sketch season = Sketch.rotating(3_000).raising(1_000, 2_000, 3_000, 5_000);
    season.plant("P1", "K1 .").when(then -> then.warning(Level.RED, 8, 10));
    Set<RuleId> first = leftOut(season.problem());

    season.when(then -> then.published(6, "K1 ."));

    assertThat(first).contains(RuleId.NOTICE, RuleId.FROZEN_PAST, RuleId.CHANGED_DAYS);
    assertThat(leftOut(season.problem()))
        .doesNotContain(RuleId.NOTICE, RuleId.FROZEN_PAST, RuleId.CHANGED_DAYS);
  }

  @Example
  void everyRuleIsSeenCountedAndManyAreSeenLeftOut() {
    Set<RuleId> counted = EnumSet.noneOf(RuleId.class);
    Set<RuleId> leftOut = EnumSet.noneOf(RuleId.class);

    for (long seed = 0; seed < 400; seed++) {
      Problem problem = RandomEvents.problem(seed);
      Set<RuleId> some = leftOut(problem);
      for (RuleId rule : RuleId.values()) {
        (some.contains(rule) ? leftOut : counted).add(rule);
      }
    }

    assertThat(counted).containsExactly(RuleId.values());
    assertThat(leftOut)
        .containsExactly(
            RuleId.PERIOD_RATIO,
            RuleId.LINE_RATIO,
            RuleId.CONTINUOUS_STOP,
            RuleId.ORDERED_STOP,
            RuleId.WARNING_MEASURES,
            RuleId.NO_RELIGHT,
            RuleId.NOTICE,
            RuleId.FROZEN_PAST,
            RuleId.AVOID_DAYS,
            RuleId.WISHED_DAYS,
            RuleId.DARK_PLANTS,
            RuleId.CLEAN_LINES,
            RuleId.DISTURBED_PLANTS,
            RuleId.CHANGED_DAYS);
  }

  private static Set<RuleId> leftOut(Problem problem) {
    Map<String, HardMediumSoftScore> weights = Rules.weights(problem, ALL);
    Set<RuleId> leftOut = EnumSet.noneOf(RuleId.class);
    for (RuleId rule : RuleId.values()) {
      if (HardMediumSoftScore.ZERO.equals(weights.get(rule.key()))) {
        leftOut.add(rule);
      }
    }
    return leftOut;
  }
}
