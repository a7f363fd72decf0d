package lunting.solver.rule;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The streams of all rules, as the search scores by them. */
public final class RotationConstraints implements ConstraintProvider {
  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return Rules.ALL.stream().map(rule -> rule.stream(factory)).toArray(Constraint[]::new);
  }
}
