package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.line.KeptRules;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.search.Search;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever happened, and however bad a plan the moves lead to: what a start plan keeps is kept. */
final class KeptByMovesProperties {
  private static final int DAYS = 20;
  private static final int MOVES = 400;

  @Property(tries = 300)
  void noMoveBreaksARuleThatTheStartPlanKeeps(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    List<Pattern> start = Search.start(problem, () -> false);
    Set<RuleId> kept = KeptRules.of(problem, start);
    RotationPlan plan = new RotationPlan(problem, Map.of(), new SearchLog(() -> {}));
    plan.startFrom(start);

    moveOn(plan, new Random(seed));

    Map<RuleId, BigDecimal> amounts = Recount.amounts(problem, planOf(plan));
    assertThat(kept).allSatisfy(rule -> assertThat(amounts.get(rule)).as("%s", rule).isZero());
  }

  private static void moveOn(RotationPlan plan, Random random) {
    MoveMaker moves = new MoveMaker(DrawnMoves.VARIABLE, plan, MoveShares.TUNED);
    for (int made = 0; made < MOVES; made++) {
      moves.look();
      for (PlanMove each = moves.make(random); each != null; each = each.next()) {
        follow(each.line(), each.pattern());
        follow(each.other(), each.otherPattern());
      }
    }
  }

  private static void follow(@Nullable LinePattern line, @Nullable Pattern pattern) {
    if (line != null && pattern != null) {
      line.setPattern(pattern);
    }
  }

  private static Plan planOf(RotationPlan plan) {
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    for (LinePattern line : plan.getLines()) {
      runs.put(line.duty(), line.getPattern().runs());
    }
    return Recount.plan(plan.problem(), runs);
  }
}
