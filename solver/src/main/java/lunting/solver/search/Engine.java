package lunting.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.domain.common.DomainAccessType;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import java.util.List;
import lunting.solver.model.LinePattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.rule.RotationConstraints;

/** Timefold's solver, set up for plans and the rules of this house. */
final class Engine {
  private Engine() {}

  /**
   * A solver that goes through one phase. Whoever runs it ends it: a limit on the whole solver
   * would tell each of its phases how far the time has gone, and annealing would begin colder.
   */
  static Solver<RotationPlan> of(PhaseConfig<?> phase, long seed, EnvironmentMode mode) {
    return factory(phase, seed, mode).buildSolver();
  }

  /**
   * Makes that solver; nothing writes classes to get at plans, {@link DirectAccess} and reflection
   * do.
   */
  static DefaultSolverFactory<RotationPlan> factory(
      PhaseConfig<?> phase, long seed, EnvironmentMode mode) {
    SolverConfig config =
        new SolverConfig()
            .withEnvironmentMode(mode)
            .withRandomSeed(seed)
            .withSolutionClass(RotationPlan.class)
            .withEntityClasses(LinePattern.class)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withConstraintProviderClass(RotationConstraints.class))
            .withPhases(phase)
            .withGizmoMemberAccessorMap(DirectAccess.BY_NAME);
    return new DefaultSolverFactory<>(config, DomainAccessType.FORCE_REFLECTION);
  }

  /** A solver that runs commands and nothing else. */
  static Solver<RotationPlan> of(List<PhaseCommand<RotationPlan>> commands, EnvironmentMode mode) {
    return of(new CustomPhaseConfig().withCustomPhaseCommandList(commands), 0, mode);
  }
}
