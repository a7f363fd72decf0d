package lunting.web.store;

import lunting.data.document.EventsReader;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.solver.problem.Baseline;

/**
 * Reads what plans were made from back from the documents that are kept.
 *
 * <p>Threads: any.
 */
public final class InputDocuments {
  private final Documents documents;

  public InputDocuments(Documents documents) {
    this.documents = documents;
  }

  /** The inputs of these digests. */
  public PlanInputs inputs(Made made) {
    Policy policy = policy(made.policy());
    Registry registry = registry(made.registry());
    Events events =
        documents.read(
            made.events(),
            made.events() + made.registry() + made.policy(),
            Events.class,
            content -> EventsReader.read(file(made.events(), content), policy, registry).get());
    String published = made.published();
    return new PlanInputs(
        policy,
        registry,
        events,
        published == null || made.asOf() == null
            ? null
            : new Baseline(plan(published, made), made.asOf(), made.sameEvents()));
  }

  /** The plan of a digest, read under the inputs that it was made from. */
  Plan plan(String hash, Made made) {
    Policy policy = policy(made.policy());
    Registry registry = registry(made.registry());
    return documents.read(
        hash,
        hash + made.registry() + made.policy(),
        Plan.class,
        content -> PlanReader.baseline(file(hash, content), policy, registry).get());
  }

  /** The policy with this digest. */
  Policy policy(String hash) {
    return documents.read(
        hash, hash, Policy.class, content -> PolicyReader.read(file(hash, content)).get());
  }

  /** The list with this digest. */
  Registry registry(String hash) {
    return documents.read(
        hash,
        hash,
        Registry.class,
        content -> RegistryReader.read(file(hash, content), null).get());
  }

  private static InputFile file(String hash, byte[] content) {
    return InputFile.of(hash, content);
  }
}
