package lunting.solver.exact.tiny;

import java.time.LocalDate;
import java.util.Objects;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A tiny case as its seed draws it; a published plan that it starts from is stored, not drawn.
 *
 * @param asOf the first day on which a published plan may change; null: there is none
 */
record TinyCase(
    CaseKind kind,
    int seed,
    Policy policy,
    Registry registry,
    Events events,
    @Nullable LocalDate asOf) {
  String name() {
    return "%s-%02d".formatted(kind.key(), seed);
  }

  /** Whether it starts from a published plan. */
  boolean isResolve() {
    return asOf != null;
  }

  /** The season before anything happened. */
  Problem before() {
    return Problem.of(policy, registry);
  }

  /** What is asked, from this plan where one is published. */
  Problem problem(@Nullable Plan published) {
    Baseline baseline = asOf == null ? null : new Baseline(Objects.requireNonNull(published), asOf);
    return Problem.of(policy, registry, events, baseline);
  }
}
