package lunting.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.RuleId;
import lunting.solver.load.LoadTable;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.RuleHead;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Scale;
import lunting.solver.rule.Tally;

/** What the plain recount makes of a plan, rule by rule, nothing rounded. */
public final class Recount {
  private Recount() {}

  /** The exact amount of every rule. */
  public static Map<RuleId, BigDecimal> amounts(Problem problem, Plan plan) {
    LoadTable loads = LoadTable.of(problem, plan);
    Map<RuleId, BigDecimal> amounts = new LinkedHashMap<>();
    for (Rule rule : Rules.ALL) {
      Tally tally = new Tally();
      rule.recount(loads, tally);
      amounts.put(rule.head().id(), tally.exact());
    }
    return amounts;
  }

  /** The score that every rule must give in the solver's exact scale, 0 included. */
  public static Map<RuleId, HardMediumSoftScore> scores(Problem problem, Plan plan) {
    Map<RuleId, BigDecimal> amounts = amounts(problem, plan);
    Map<RuleId, HardMediumSoftScore> scores = new LinkedHashMap<>();
    for (Rule rule : Rules.ALL) {
      RuleHead head = rule.head();
      BigDecimal weight = BigDecimal.valueOf(head.weight(problem.policy().weights()));
      BigDecimal penalty = Objects.requireNonNull(amounts.get(head.id())).multiply(weight).negate();
      scores.put(
          head.id(),
          switch (head.level()) {
            case HARD -> HardMediumSoftScore.ofHard(penalty.longValueExact());
            case MEDIUM ->
                HardMediumSoftScore.ofMedium(
                    penalty.multiply(BigDecimal.valueOf(Scale.MEDIUM)).longValueExact());
            case SOFT ->
                HardMediumSoftScore.ofSoft(
                    penalty.multiply(BigDecimal.valueOf(Scale.SOFT)).longValueExact());
          });
    }
    return scores;
  }

  /** The plan of these runs. */
  public static Plan plan(Problem problem, Map<LineDuty, List<Run>> runs) {
    List<Reduction> reductions = new ArrayList<>();
    runs.forEach((line, lineRuns) ->
        lineRuns.forEach(run ->
            reductions.add(
                new Reduction(
                    line.id(),
                    new Span(
                        problem.season().dateOf(run.from()), problem.season().dateOf(run.to())),
                    run.loadPercent(),
                    null,
                    null))));
    return Plan.of(reductions);
  }

  /** The runs of a plan, line by line. */
  public static Map<LineDuty, List<Run>> runs(Problem problem, Plan plan) {
    Map<LineDuty, List<Run>> runs = new LinkedHashMap<>();
    for (Reduction reduction : plan.reductions()) {
      runs.computeIfAbsent(problem.getLine(reduction.line()), line -> new ArrayList<>())
          .add(
              new Run(
                  problem.season().dayOf(reduction.span().from()),
                  problem.season().dayOf(reduction.span().to()),
                  reduction.loadPercent()));
    }
    return runs;
  }
}
