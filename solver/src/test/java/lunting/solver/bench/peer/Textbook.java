package lunting.solver.bench.peer;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.placer.QueuedEntityPlacerConfig;
import ai.timefold.solver.core.config.heuristic.selector.entity.EntitySelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.value.ValueSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.Objects;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Scale;

/**
 * The planner that Timefold's documentation leads to: stops with a first day and a length as
 * planning variables, placed one after the other on their best days by first fit, then the default
 * local search with its generic change and swap moves. It scores by the streams of this house, so
 * that both count the same at the same pains.
 */
public final class Textbook {
  private Textbook() {}

  /** The best plan within a time; one thread, since more are not part of the free edition. */
  public static Plan solve(Problem problem, Duration limit, long seed, Course course) {
    TerminationConfig inTime = new TerminationConfig().withSpentLimit(limit);
    return solve(problem, inTime, new LocalSearchPhaseConfig(), seed, course);
  }

  static Plan solve(
      Problem problem,
      TerminationConfig limit,
      LocalSearchPhaseConfig search,
      long seed,
      Course course) {
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withSolutionClass(TextbookPlan.class)
            .withEntityClasses(PlannedStop.class)
            .withConstraintProviderClass(TextbookConstraints.class)
            .withRandomSeed(seed)
            .withTerminationConfig(limit)
            .withPhases(placing(), search);
    SolverFactory<TextbookPlan> factory = SolverFactory.create(config);
    Solver<TextbookPlan> solver = factory.buildSolver();
    solver.addEventListener(event ->
        course.found(totals(Objects.requireNonNull(event.getNewBestSolution().getScore()))));
    TextbookPlan found = solver.solve(new TextbookPlan(problem));
    course.moves(((DefaultSolver<TextbookPlan>) solver).getMoveEvaluationSpeed());
    return found.plan();
  }

  /** Both variables at once would be a hundred days times a hundred lengths for every stop. */
  private static ConstructionHeuristicPhaseConfig placing() {
    return new ConstructionHeuristicPhaseConfig()
        .withEntityPlacerConfig(
            new QueuedEntityPlacerConfig()
                .withEntitySelectorConfig(new EntitySelectorConfig().withId("stop"))
                .withMoveSelectorConfigs(
                    new ChangeMoveSelectorConfig()
                        .withEntitySelectorConfig(
                            new EntitySelectorConfig().withMimicSelectorRef("stop"))
                        .withValueSelectorConfig(
                            new ValueSelectorConfig().withVariableName("start"))));
  }

  private static Verdict.Totals totals(HardMediumSoftScore score) {
    return new Verdict.Totals(
        score.hardScore(), score.mediumScore() / Scale.MEDIUM, score.softScore() / Scale.SOFT);
  }
}
