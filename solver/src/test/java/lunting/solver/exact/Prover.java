package lunting.solver.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Proves what the best plan of a small problem is, on one thread: MEDIUM first, then SOFT. */
public final class Prover {
  private final Problem problem;
  private final ExactModel exact;
  private final long deadlineNanos;

  static {
    Loader.loadNativeLibraries();
  }

  private Prover(Problem problem, Duration limit) {
    this.problem = problem;
    this.exact = new ExactModel(problem);
    this.deadlineNanos = System.nanoTime() + limit.toNanos();
  }

  /**
   * What can be proved of a problem within a time.
   *
   * @param known a plan near which to look first, which spares time and proves nothing; null: none
   */
  public static Proof prove(Problem problem, @Nullable Plan known, Duration limit) {
    Prover prover = new Prover(problem, limit);
    if (known != null) {
      LoadTable loads = LoadTable.of(problem, known);
      problem
          .lines()
          .forEach(line -> prover.exact.choices().days(line).hint(day -> loads.load(line, day)));
    }
    return prover.prove();
  }

  /** What the model says of one plan: its score, or that it is not legal. */
  public static Proof judge(Problem problem, Plan plan) {
    Prover prover = new Prover(problem, Duration.ofSeconds(60));
    LoadTable loads = LoadTable.of(problem, plan);
    problem
        .lines()
        .forEach(line -> prover.exact.choices().days(line).fix(day -> loads.load(line, day)));
    return prover.prove();
  }

  /** Whether a problem has a legal plan, whatever that costs; null where the time is too short. */
  public static @Nullable Boolean isPossible(Problem problem, Duration limit) {
    Prover prover = new Prover(problem, limit);
    return switch (prover.solver().solve(prover.exact.model())) {
      case OPTIMAL, FEASIBLE -> true;
      case INFEASIBLE -> false;
      case UNKNOWN -> null;
      case MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException(prover.exact.model().validate());
    };
  }

  /**
   * What the reserves lack in the plan that lacks least, in hundredths of milli-line-days; null
   * where no plan is legal, or the time is too short.
   */
  public static @Nullable Long leastLack(Problem problem, Duration limit) {
    Prover prover = new Prover(problem, limit);
    CpSolver solver = prover.solver();
    boolean proved = prover.lackLeast(solver) == CpSolverStatus.OPTIMAL;
    return proved ? Long.valueOf(Math.round(solver.objectiveValue())) : null;
  }

  private CpSolverStatus lackLeast(CpSolver solver) {
    exact.model().minimize(exact.shortfall().expression());
    return solver.solve(exact.model());
  }

  private Proof prove() {
    long lack = 0;
    if (exact.shortfall().most() > 0) {
      CpSolver solver = solver();
      CpSolverStatus status = lackLeast(solver);
      if (status != CpSolverStatus.OPTIMAL) {
        return without(status);
      }
      lack = (Math.round(solver.objectiveValue()) + 50) / 100;
      exact.settle(lack);
    }
    exact.model().minimize(exact.costs().total().expression());
    CpSolver solver = solver();
    CpSolverStatus status = solver.solve(exact.model());
    return switch (status) {
      case OPTIMAL -> found(Proof.Status.OPTIMAL, -lack, solver);
      case FEASIBLE -> found(Proof.Status.MEDIUM, -lack, solver);
      case INFEASIBLE, UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> without(status);
    };
  }

  private Proof without(CpSolverStatus status) {
    if (status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException(exact.model().validate());
    }
    boolean proved = status == CpSolverStatus.INFEASIBLE;
    return new Proof(
        proved ? Proof.Status.INFEASIBLE : Proof.Status.UNKNOWN, 0, 0, 0, Map.of(), null);
  }

  private Proof found(Proof.Status status, long medium, CpSolver solver) {
    Map<RuleId, Long> amounts = new EnumMap<>(RuleId.class);
    for (RuleId rule : RuleId.soft()) {
      amounts.put(rule, solver.value(exact.costs().of(rule).expression()));
    }
    return new Proof(
        status,
        medium,
        -Math.round(solver.objectiveValue()),
        -Math.round(solver.bestObjectiveBound()),
        amounts,
        new ModelPlan(problem, exact.choices()).of(solver::value));
  }

  private CpSolver solver() {
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        // All rows in the relaxation: proofs of these models take a third of the time.
        .setLinearizationLevel(2)
        .setMaxTimeInSeconds(Math.max(0.1, (deadlineNanos - System.nanoTime()) / 1e9));
    return solver;
  }
}
