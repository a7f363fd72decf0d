package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.impl.domain.common.DomainAccessType;
import ai.timefold.solver.core.impl.domain.common.accessor.MemberAccessor;
import ai.timefold.solver.core.impl.domain.common.accessor.MemberAccessorType;
import ai.timefold.solver.core.impl.domain.solution.descriptor.SolutionDescriptor;
import ai.timefold.solver.core.impl.domain.variable.descriptor.VariableDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lunting.solver.Sketch;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.model.SearchLog;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** How the solver gets at plans. */
final class EngineTest {
  private final SolutionDescriptor<RotationPlan> solver =
      Engine.factory(
              new CustomPhaseConfig().withCustomPhaseCommandList(List.of(context -> {})),
              0,
              EnvironmentMode.NO_ASSERT)
          .getSolutionDescriptor();

  @Test
  void aPatternIsReadAndWrittenWithoutAClassWrittenForIt() {
    VariableDescriptor<RotationPlan> variable =
        Objects.requireNonNull(
            solver.findEntityDescriptorOrFail(LinePattern.class).getVariableDescriptor("pattern"));
    LinePattern line = plan().getLines().getFirst();
    Pattern stopped = Pattern.of(line.duty(), List.of(new Run(2, 5, 0)));

    variable.setValue(line, stopped);

    assertThat(variable.getMemberAccessorSpeedNote()).isEqualTo(DirectAccess.SPEED);
    assertThat(line.getPattern()).isSameAs(stopped).isSameAs(variable.getValue(line));
  }

  @Test
  void soIsAScore() throws NoSuchMethodException {
    RotationPlan plan = plan();
    HardMediumSoftScore score = HardMediumSoftScore.of(-1, -2, -3);

    solver.setScore(plan, score);

    assertThat(plan.getScore()).isSameAs(score).isSameAs(solver.getScore(plan));
    assertThat(accessor("getScore")).isInstanceOf(DirectAccess.class);
  }

  /** What the solver has for a property of a plan. */
  private MemberAccessor accessor(String getter) throws NoSuchMethodException {
    return solver
        .getMemberAccessorFactory()
        .buildAndCacheMemberAccessor(
            RotationPlan.class.getMethod(getter),
            MemberAccessorType.FIELD_OR_GETTER_METHOD_WITH_SETTER,
            DomainAccessType.FORCE_REFLECTION);
  }

  private static RotationPlan plan() {
    Problem problem = Sketch.rotating(3_000).days(10).plant("P", "K1 ..........").problem();
    return new RotationPlan(problem, Map.of(), new SearchLog(() -> {}));
  }
}
