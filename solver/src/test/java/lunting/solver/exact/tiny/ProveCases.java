package lunting.solver.exact.tiny;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import lunting.data.report.Verdict;
import lunting.solver.exact.Proof;
import lunting.solver.exact.Prover;
import org.jspecify.annotations.Nullable;

/**
 * Proves the stored cases anew and says where that differs from what is stored.
 *
 * <p>Run: {@code mvn -P benchmark -pl data,solver test-compile exec:exec
 * -Dbenchmark.room=exact.tiny -Dbenchmark.main=ProveCases}, with options such as {@code
 * -Dbenchmark.kinds=season,orders}, {@code -Dbenchmark.seconds=60} for a case, or {@code
 * -Dbenchmark.folder=} for cases as folders of files. It fails where a proof differs.
 */
public final class ProveCases {
  private final Duration limit = Duration.ofSeconds(Long.getLong("benchmark.seconds", 60));
  private int otherwise;
  private int unproved;

  private ProveCases() {}

  /** Proves each case. */
  public static void main(String[] arguments) {
    ProveCases prove = new ProveCases();
    ExactCase.chosen().forEach(prove::prove);
    System.out.printf(
        "%d known otherwise, %d not proved in time%n", prove.otherwise, prove.unproved);
    System.exit(prove.otherwise > 0 ? 1 : 0);
  }

  private void prove(ExactCase exact) {
    long began = System.nanoTime();
    Proof proof = Prover.prove(exact.problem(), exact.plan(), limit);
    boolean proved =
        proof.status() == Proof.Status.OPTIMAL || proof.status() == Proof.Status.INFEASIBLE;
    boolean same = proved && Objects.equals(best(proof), exact.best());
    System.out.printf(
        Locale.ROOT,
        "%-20s %-10s medium %d soft %d in %.1f s%s%n",
        exact.name(),
        proof.status(),
        proof.medium(),
        proof.soft(),
        (System.nanoTime() - began) / 1e9,
        same ? "" : ", known as " + exact.best());
    unproved += proved ? 0 : 1;
    otherwise += proved && !same ? 1 : 0;
  }

  private static Verdict.@Nullable Totals best(Proof proof) {
    return proof.status() == Proof.Status.OPTIMAL
        ? new Verdict.Totals(0, proof.medium(), proof.soft())
        : null;
  }
}
