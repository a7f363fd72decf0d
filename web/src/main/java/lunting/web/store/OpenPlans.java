package lunting.web.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.solver.problem.Problem;
import lunting.solver.verdict.Checker;
import org.jspecify.annotations.Nullable;

/**
 * The plan versions that were looked at lately, as far as memory allows.
 *
 * <p>Threads: any.
 */
final class OpenPlans {
  /** An open plan takes about so many bytes for each of its documents'. */
  private static final int BYTES_OPEN_PER_BYTE = 40;

  /** This part of the memory may be taken by open plans. */
  private static final int PART_OF_MEMORY = 4;

  private final Documents documents;
  private final InputDocuments inputs;
  private final Cache<String, Held> held =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
          .weigher((String id, Held plan) -> plan.weight())
          .executor(Runnable::run)
          .build();

  private record Held(OpenPlan plan, int weight) {}

  OpenPlans(Documents documents, InputDocuments inputs) {
    this.documents = documents;
    this.inputs = inputs;
  }

  /** The version, where it is open; else null. */
  @Nullable OpenPlan find(PlanVersion version) {
    Held found = held.getIfPresent(version.id());
    return found == null ? null : found.plan();
  }

  /** Opens a version under its present name; two who do so at once wait for one piece of work. */
  OpenPlan open(PlanVersion version) {
    OpenPlan plan = held.get(version.id(), id -> opened(version)).plan();
    return plan.version().name().equals(version.name()) ? plan : plan.with(version);
  }

  /** Holds a version that is open already, its documents having so many bytes. */
  void hold(OpenPlan plan, long bytes) {
    held.put(plan.id(), new Held(plan, weight(bytes)));
  }

  private Held opened(PlanVersion version) {
    PlanInputs madeFrom = inputs.inputs(version.made());
    Plan plan = inputs.plan(version.plan(), version.made());
    Problem problem = madeFrom.problem();
    OpenPlan opened = new OpenPlan(version, madeFrom, plan, problem, Checker.check(problem, plan));
    long bytes = 0;
    for (String hash : List.of(version.made().registry(), version.plan())) {
      bytes += documents.content(hash).length;
    }
    return new Held(opened, weight(bytes));
  }

  /** A plan that takes more than its part alone is held none the less, in place of all others. */
  private static int weight(long bytes) {
    long most = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
    return (int) Math.min(Math.min(BYTES_OPEN_PER_BYTE * bytes, most), Integer.MAX_VALUE);
  }
}
