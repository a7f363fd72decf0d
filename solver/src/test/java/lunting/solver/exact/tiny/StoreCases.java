package lunting.solver.exact.tiny;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.solver.Budget;
import lunting.solver.Planner;
import lunting.solver.Progress;
import lunting.solver.exact.Proof;
import lunting.solver.exact.Prover;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * Draws cases, proves their optima and writes those that are proved in time as files of stored
 * cases, a kind a file. Needed only where the drawing of cases changes, or more are wanted.
 *
 * <p>Run: as {@link ProveCases}, with {@code -Dbenchmark.main=StoreCases}, {@code
 * -Dbenchmark.seeds=12} and {@code -Dbenchmark.into=} a folder.
 */
public final class StoreCases {
  private static final long STEPS = 6_000;
  private final Duration limit = Duration.ofSeconds(Long.getLong("benchmark.seconds", 60));

  private StoreCases() {}

  /** Stores the kinds named by the system property {@code benchmark.kinds}. */
  public static void main(String[] arguments) throws IOException {
    Path into = Path.of(System.getProperty("benchmark.into", "."));
    int seeds = Integer.getInteger("benchmark.seeds", 12);
    for (CaseKind kind : CaseKind.named(System.getProperty("benchmark.kinds", ""))) {
      List<StoredCase> proved = new ArrayList<>();
      for (int seed = 1; seed <= seeds; seed++) {
        StoredCase stored = new StoreCases().store(kind.draw(seed));
        if (stored != null) {
          proved.add(stored);
        }
      }
      Files.write(into.resolve(kind.key() + ".json"), new StoredCases(proved).bytes());
    }
  }

  private @Nullable StoredCase store(TinyCase drawn) {
    Plan published = drawn.isResolve() ? solved(drawn.before()) : null;
    if (published != null && Checker.score(drawn.before(), published).hard() < 0) {
      return null;
    }
    Problem problem = drawn.problem(published);
    Proof proof = Prover.prove(problem, solved(problem), limit);
    System.out.printf(
        "%-18s %-10s medium %d soft %d%n",
        drawn.name(), proof.status(), proof.medium(), proof.soft());
    return switch (proof.status()) {
      case OPTIMAL, INFEASIBLE -> stored(drawn, published, proof);
      case MEDIUM, UNKNOWN -> null;
    };
  }

  private static StoredCase stored(TinyCase drawn, @Nullable Plan published, Proof proof) {
    Plan best = proof.plan();
    return new StoredCase(
        drawn.seed(),
        Documents.digest(drawn),
        proof.status(),
        proof.medium(),
        proof.soft(),
        published == null ? null : PlanText.write(published, drawn.policy().season()),
        best == null ? List.of() : PlanText.write(best, drawn.policy().season()));
  }

  private static Plan solved(Problem problem) {
    return new Planner(problem, Budget.ofSteps(STEPS, 1), Progress.SILENT).solve();
  }
}
