package lunting.solver.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.PartialVariableAssignment;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import lunting.data.plan.Plan;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks for good plans with the exact model rather than for proofs: MEDIUM first, for half of the
 * time at most, then SOFT at the MEDIUM that was found.
 */
public final class ExactSearch {
  private final Problem problem;
  private final long deadlineNanos;
  private final int threads;
  private final long seed;
  private final Consumer<Plan> listener;
  private final ExactModel exact;
  private final ModelPlan plans;
  private @Nullable Plan found;
  private long lack;

  static {
    Loader.loadNativeLibraries();
  }

  private ExactSearch(
      Problem problem, Duration limit, int threads, long seed, Consumer<Plan> listener) {
    this.problem = problem;
    this.deadlineNanos = System.nanoTime() + limit.toNanos();
    this.threads = threads;
    this.seed = seed;
    this.listener = listener;
    exact = new ExactModel(problem);
    plans = new ModelPlan(problem, exact.choices());
  }

  /**
   * The best plan found within a time, the making of the model included; null where there is none.
   *
   * @param start a plan to start from, filled up to a solution of the model first; null: none
   * @param listener hears of every better plan, on threads of the solver
   */
  public static @Nullable Plan find(
      Problem problem,
      @Nullable Plan start,
      Duration limit,
      int threads,
      long seed,
      Consumer<Plan> listener) {
    ExactSearch search = new ExactSearch(problem, limit, threads, seed, listener);
    if (start != null) {
      search.goOnFrom(start);
    }
    return search.find();
  }

  private @Nullable Plan find() {
    if (found == null ? exact.shortfall().most() > 0 : lack > 0) {
      exact.model().minimize(exact.shortfall().expression());
      if (!solve(solver(2))) {
        return found;
      }
      goOnFrom(Objects.requireNonNull(found));
    }
    exact.settle(lack);
    exact.model().minimize(exact.costs().total().expression());
    solve(solver(1));
    return found;
  }

  /**
   * A hint on the lines' days alone is often lost, and amounts that nobody has minimized say
   * nothing. So the plan is filled up to a solution of the model, which the next solver starts
   * from.
   */
  private void goOnFrom(Plan plan) {
    LoadTable loads = LoadTable.of(problem, plan);
    exact.model().clearHints();
    problem.lines().forEach(line -> exact.choices().days(line).hint(day -> loads.load(line, day)));
    Sum amounts = new Sum().plus(1, exact.costs().total()).plus(1, exact.shortfall());
    exact.model().minimize(amounts.expression());
    CpSolver filling = solver(1);
    filling.getParameters().setFixVariablesToTheirHintedValue(true);
    solve(filling);
  }

  /** Whether there is a plan; the next solver goes on from it. */
  private boolean solve(CpSolver solver) {
    CpSolverStatus status =
        solver.solve(
            exact.model(),
            new CpSolverSolutionCallback() {
              @Override
              public void onSolutionCallback() {
                listener.accept(plans.of(this::value));
              }
            });
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return false;
    }
    found = plans.of(solver::value);
    lack = (solver.value(exact.shortfall().expression()) + 50) / 100;
    List<Long> values = solver.response().getSolutionList();
    PartialVariableAssignment.Builder hint = exact.model().getBuilder().getSolutionHintBuilder();
    hint.clear();
    for (int variable = 0; variable < values.size(); variable++) {
      hint.addVars(variable).addValues(values.get(variable));
    }
    return true;
  }

  /**
   * A solver that has its share of the time that is left.
   *
   * @param shares into so many the time is parted
   */
  private CpSolver solver(int shares) {
    CpSolver solver = new CpSolver();
    double left = (deadlineNanos - System.nanoTime()) / 1e9 / shares;
    solver
        .getParameters()
        .setNumWorkers(threads)
        .setRandomSeed((int) seed)
        .setMaxTimeInSeconds(Math.max(0.1, left));
    return solver;
  }
}
