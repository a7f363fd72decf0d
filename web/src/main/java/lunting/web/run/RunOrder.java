package lunting.web.run;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.Verdict;
import lunting.solver.Aim;
import lunting.solver.Cores;
import lunting.solver.answer.AnswerKind;
import lunting.solver.answer.Leeway;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import lunting.web.audit.Actor;
import lunting.web.store.NewPlan;
import lunting.web.store.PlanInputs;
import lunting.web.store.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a solve run is asked to do.
 *
 * @param name what people call the run
 * @param author who asked for it
 * @param resolve the published plan it starts from; null: a season is planned afresh
 * @param inputs name of the input to its digest, for the plan's provenance
 * @param warnings what the readers told about the inputs
 * @param spentLimit the longest it may take
 * @param stepLimit the most steps it may take; null: no limit
 * @param earlier the run that it goes on from; null: it starts from the beginning
 */
public record RunOrder(
    String name,
    Actor author,
    Policy policy,
    Registry registry,
    Events events,
    @Nullable Resolve resolve,
    Map<String, String> inputs,
    List<Finding> warnings,
    Duration spentLimit,
    @Nullable Long stepLimit,
    long seed,
    @Nullable Earlier earlier) {
  /** Copies the collections. */
  public RunOrder {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    warnings = List.copyOf(warnings);
  }

  /** What its plans are made from. */
  PlanInputs madeFrom() {
    return new PlanInputs(policy, registry, events, resolve == null ? null : resolve.baseline());
  }

  /** What the solver weighs, and whether it may change a plan that is legal already. */
  Aim aim() {
    if (resolve == null) {
      return Aim.of(policy);
    }
    return new Aim(resolve.improve(), resolve.aim(policy).weights());
  }

  /** The same order with one answer's aim; only for orders that change a published plan. */
  RunOrder answering(AnswerKind kind) {
    if (resolve == null) {
      throw new IllegalArgumentException("An answer must change a published plan.");
    }
    return new RunOrder(
        name,
        author,
        policy,
        registry,
        events,
        new Resolve(resolve.baseline(), resolve.version(), resolve.improve(), kind, null),
        inputs,
        warnings,
        spentLimit,
        stepLimit,
        seed,
        earlier);
  }

  /** What answers a warning goes before what plans a season or polishes a plan. */
  Cores.Urgency urgency() {
    boolean answers =
        resolve != null
            && (resolve.answer() != null || (!resolve.improve() && !events.events().isEmpty()));
    return answers ? Cores.Urgency.URGENT : Cores.Urgency.ORDINARY;
  }

  /** A plan that a run has found for the order, checked and signed, so that it can be kept. */
  NewPlan found(String run, Problem problem, Plan plan, boolean isFinal) {
    Plan signed = Provenances.sign(plan, problem, inputs);
    Verdict verdict = Checker.check(problem, signed);
    return new NewPlan(
        name,
        author,
        null,
        run,
        isFinal,
        resolve == null ? null : resolve.version(),
        resolve == null ? null : resolve.answer(),
        madeFrom(),
        signed,
        problem,
        verdict,
        PlanCount.of(problem, signed, verdict),
        null);
  }

  /**
   * A published plan that is to be changed.
   *
   * @param version id of the plan version it is; null where it came as a document
   * @param improve whether what keeps every rule may be changed for a nicer plan
   * @param answer what it puts first; null: what the policy's weights say
   * @param leeway how much it may change; null: what the policy's weights say
   */
  public record Resolve(
      Baseline baseline,
      @Nullable String version,
      boolean improve,
      @Nullable AnswerKind answer,
      @Nullable Leeway leeway) {
    private Aim aim(Policy policy) {
      if (answer != null) {
        return answer.aim(policy);
      }
      return leeway == null ? Aim.of(policy) : leeway.aim(policy);
    }
  }

  /**
   * A run that has ended before, and its best plan.
   *
   * @param version null where it had none
   */
  public record Earlier(String run, @Nullable PlanVersion version, @Nullable Plan plan) {}
}
