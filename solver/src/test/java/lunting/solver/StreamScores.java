package lunting.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.impl.domain.solution.descriptor.SolutionDescriptor;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.score.director.stream.BavetConstraintStreamScoreDirectorFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.data.policy.RuleId;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.RotationConstraints;
import lunting.solver.rule.Rules;

/** What the solver's own engine makes of a plan, rule by rule, change by change. */
public final class StreamScores implements AutoCloseable {
  private static final BavetConstraintStreamScoreDirectorFactory<RotationPlan, HardMediumSoftScore>
      FACTORY =
          new BavetConstraintStreamScoreDirectorFactory<>(
              SolutionDescriptor.buildSolutionDescriptor(RotationPlan.class, LinePattern.class),
              new RotationConstraints(),
              EnvironmentMode.PHASE_ASSERT);

  private final RotationPlan plan;
  private final InnerScoreDirector<RotationPlan, HardMediumSoftScore> director;

  private StreamScores(RotationPlan plan, ConstraintMatchPolicy policy) {
    this.plan = plan;
    director = FACTORY.createScoreDirectorBuilder().withConstraintMatchPolicy(policy).build();
    director.setWorkingSolution(plan);
    director.calculateScore();
  }

  /** The scores of a plan, each rule's by itself. */
  public static StreamScores byRule(Problem problem, Map<LineDuty, List<Run>> runs) {
    return new StreamScores(plan(problem, runs), ConstraintMatchPolicy.ENABLED);
  }

  /** The score of a plan as the search works it out: the total alone, no matches kept. */
  public static StreamScores inTotal(Problem problem, Map<LineDuty, List<Run>> runs) {
    return new StreamScores(plan(problem, runs), ConstraintMatchPolicy.DISABLED);
  }

  private static RotationPlan plan(Problem problem, Map<LineDuty, List<Run>> runs) {
    RotationPlan plan =
        new RotationPlan(
            problem, Rules.weights(problem, problem.policy().weights()), new SearchLog(() -> {}));
    for (LinePattern line : plan.getLines()) {
      line.setPattern(Pattern.of(line.duty(), runs.getOrDefault(line.duty(), List.of())));
    }
    return plan;
  }

  /** Gives a line another pattern. */
  public void change(LineDuty line, List<Run> runs) {
    LinePattern changed = plan.getLines().get(line.index());
    director.beforeVariableChanged(changed, "pattern");
    changed.setPattern(Pattern.of(line, runs));
    director.afterVariableChanged(changed, "pattern");
    director.triggerVariableListeners();
    director.calculateScore();
  }

  /** The score of the plan as it now stands. */
  public HardMediumSoftScore total() {
    return director.calculateScore().raw();
  }

  /** What each rule gives; rules without a match are left out. */
  public Map<RuleId, HardMediumSoftScore> rules() {
    Map<RuleId, HardMediumSoftScore> scores = new EnumMap<>(RuleId.class);
    director
        .getConstraintMatchTotalMap()
        .forEach((constraint, total) ->
            scores.put(Objects.requireNonNull(RuleId.find(constraint.id())), total.getScore()));
    return scores;
  }

  @Override
  public void close() {
    director.close();
  }
}
