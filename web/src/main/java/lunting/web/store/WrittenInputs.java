package lunting.web.store;

import java.time.LocalDate;
import lunting.data.json.JsonWriting;
import lunting.solver.problem.Baseline;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a plan written down as documents: that takes time for a large list, so it is done
 * before the transaction that keeps them.
 */
public final class WrittenInputs {
  private final byte[] policy;
  private final byte[] registry;
  private final byte[] events;
  private final byte @Nullable [] published;
  private final @Nullable LocalDate asOf;
  private final boolean sameEvents;

  private WrittenInputs(PlanInputs inputs) {
    Baseline baseline = inputs.published();
    policy = JsonWriting.policy(inputs.policy());
    registry = JsonWriting.registry(inputs.registry());
    events = JsonWriting.events(inputs.events());
    published = baseline == null ? null : JsonWriting.plan(baseline.plan());
    asOf = baseline == null ? null : baseline.asOf();
    sameEvents = baseline != null && baseline.sameEvents();
  }

  /** Writes down inputs. */
  public static WrittenInputs of(PlanInputs inputs) {
    return new WrittenInputs(inputs);
  }

  /** Keeps them within a transaction. */
  public Made keep(Handle handle, Documents documents) {
    return new Made(
        documents.keep(handle, DocumentKind.POLICY, policy),
        documents.keep(handle, DocumentKind.REGISTRY, registry),
        documents.keep(handle, DocumentKind.EVENTS, events),
        published == null ? null : documents.keep(handle, DocumentKind.PLAN, published),
        asOf,
        sameEvents);
  }

  /** The bytes of the policy and the list, which decide how much memory an open plan takes. */
  long bytes() {
    return (long) policy.length + registry.length;
  }
}
