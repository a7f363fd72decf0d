package lunting.web.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.problem.Problem;

/**
 * A plan version that somebody looks at: with its documents, its duties and its verdict, and with
 * whatever was worked out of these since it was opened.
 *
 * <p>Threads: any.
 */
public final class OpenPlan {
  private final PlanVersion version;
  private final PlanInputs inputs;
  private final Plan plan;
  private final Problem problem;
  private final Verdict verdict;
  private final Map<Class<?>, Object> workedOut;

  /** A version of which nothing more was worked out yet. */
  public OpenPlan(
      PlanVersion version, PlanInputs inputs, Plan plan, Problem problem, Verdict verdict) {
    this(version, inputs, plan, problem, verdict, new ConcurrentHashMap<>());
  }

  private OpenPlan(
      PlanVersion version,
      PlanInputs inputs,
      Plan plan,
      Problem problem,
      Verdict verdict,
      Map<Class<?>, Object> workedOut) {
    this.version = version;
    this.inputs = inputs;
    this.plan = plan;
    this.problem = problem;
    this.verdict = verdict;
    this.workedOut = workedOut;
  }

  public String id() {
    return version.id();
  }

  public PlanVersion version() {
    return version;
  }

  public PlanInputs inputs() {
    return inputs;
  }

  public Plan plan() {
    return plan;
  }

  public Problem problem() {
    return problem;
  }

  public Verdict verdict() {
    return verdict;
  }

  /**
   * Works something out of the plan, or answers with what was worked out before; it is held as long
   * as the plan is open. Two who ask at the same time wait for one piece of work.
   *
   * @param kind of the thing, of which there is one
   * @param work must not look at the version's name, the one thing that may change
   */
  public <T> T once(Class<T> kind, Function<OpenPlan, T> work) {
    return kind.cast(workedOut.computeIfAbsent(kind, any -> work.apply(this)));
  }

  /** The same under the name that it goes by now. */
  OpenPlan with(PlanVersion named) {
    return new OpenPlan(named, inputs, plan, problem, verdict, workedOut);
  }
}
