package lunting.solver.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import org.jspecify.annotations.Nullable;

/**
 * The planning solution: a pattern for every line of the list. Mutable, as the solver asks.
 *
 * <p>Unit: its score counts HARD as the verdict does, MEDIUM in hundredths and SOFT in
 * hundred-thousandths of milli-line-days, so that nothing is rounded before the verdict.
 */
@PlanningSolution(solutionCloner = RotationPlan.Cloner.class)
public class RotationPlan {
  private List<LinePattern> lines;
  private List<ServiceDuty> services;
  private ConstraintWeightOverrides<HardMediumSoftScore> weights;
  private @Nullable HardMediumSoftScore score;
  private final SearchLog log;
  private final Problem problem;

  /**
   * The plan in which every line runs all season.
   *
   * @param weights what each SOFT rule weighs, by the rule's id
   * @param log what the search counts in
   */
  public RotationPlan(Problem problem, Map<String, HardMediumSoftScore> weights, SearchLog log) {
    this.log = log;
    this.problem = problem;
    lines = new ArrayList<>();
    for (LineDuty line : problem.lines()) {
      PlantDuty plant = problem.plantOf(line);
      lines.add(LinePattern.of(problem, line, problem.sectorOf(plant), problem.townOf(plant)));
    }
    services = problem.services();
    this.weights = ConstraintWeightOverrides.of(weights);
  }

  private RotationPlan(RotationPlan original, List<LinePattern> copies) {
    lines = copies;
    services = original.services;
    weights = original.weights;
    score = original.score;
    log = original.log;
    problem = original.problem;
  }

  /** The lines in the order of the list. */
  @PlanningEntityCollectionProperty
  public List<LinePattern> getLines() {
    return lines;
  }

  /** Sets the lines. */
  public void setLines(List<LinePattern> lines) {
    this.lines = lines;
  }

  /** The same plan with copies of its lines. */
  private RotationPlan copy() {
    List<LinePattern> copies = new ArrayList<>(lines.size());
    for (LinePattern line : lines) {
      copies.add(line.copy());
    }
    return new RotationPlan(this, copies);
  }

  /** A copy in which every line does what it does in another plan of the same lines. */
  public RotationPlan doing(RotationPlan other) {
    RotationPlan copy = copy();
    for (LinePattern line : copy.lines) {
      line.setPattern(other.lines.get(line.duty().index()).getPattern());
    }
    return copy;
  }

  /** What every line does, in the order of the list. */
  public List<Pattern> linePatterns() {
    return lines.stream().map(LinePattern::getPattern).toList();
  }

  /** Starts every line from a pattern, in the order of the list. */
  public void startFrom(List<Pattern> patterns) {
    for (LinePattern line : lines) {
      line.startFrom(patterns.get(line.duty().index()));
    }
  }

  /** The livelihood services. */
  @ProblemFactCollectionProperty
  public List<ServiceDuty> getServices() {
    return services;
  }

  /** Sets the services. */
  public void setServices(List<ServiceDuty> services) {
    this.services = services;
  }

  /** What each rule weighs. */
  public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
    return weights;
  }

  /** Sets the weights. */
  public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> weights) {
    this.weights = weights;
  }

  /** What the search counts in; shared by all copies. */
  public SearchLog log() {
    return log;
  }

  /** What the plan answers. */
  public Problem problem() {
    return problem;
  }

  /** Every pattern. */
  @ValueRangeProvider(id = AnyPattern.RANGE)
  public ValueRange<Pattern> patterns() {
    return AnyPattern.INSTANCE;
  }

  /** The score; null until it is worked out. */
  @PlanningScore
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  /** Sets the score. */
  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }

  /**
   * Keeps the best plan so far as a plan of its own: the lines are copied, all else is shared,
   * since nothing else of a plan ever changes.
   *
   * <p>The solver's own cloner looks into every field of every line. That took a tenth of a city's
   * search, which finds a new best plan at every few steps at first.
   */
  public static final class Cloner implements SolutionCloner<RotationPlan> {
    @Override
    public RotationPlan cloneSolution(RotationPlan original) {
      return original.copy();
    }
  }
}
