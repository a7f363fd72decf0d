package lunting.web.api.ask;

import java.util.List;
import lunting.data.document.EventsReader;
import lunting.data.document.PlanReader;
import lunting.data.document.PolicyReader;
import lunting.data.document.RegistryReader;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.fit.EventsFit;
import lunting.data.fit.PlanFit;
import lunting.data.fit.RegistryFit;
import lunting.data.json.JsonWriting;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.solver.answer.SearchedWeights;
import lunting.solver.proof.Magnitude;
import lunting.web.api.http.Json;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.store.Digests;
import lunting.web.store.ListedUpload;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import lunting.web.store.Upload;
import lunting.web.store.Uploads;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Finds the policy, the registry and the plan of a request, which it either carries or names.
 *
 * <p>Fails: a {@link Refusal} with every finding.
 */
public final class Inputs {
  private static final String VERSIONS = "plan-versions/";

  private final Uploads<Policy> policies;
  private final Uploads<Registry> registries;
  private final PlanVersions versions;

  public Inputs(Uploads<Policy> policies, Uploads<Registry> registries, PlanVersions versions) {
    this.policies = policies;
    this.registries = registries;
    this.versions = versions;
  }

  /** The policy in a request's member. */
  Chosen<Policy> policy(byte @Nullable [] member) {
    byte[] given = required(member, "policy");
    String reference = reference(given);
    return reference == null
        ? read(PolicyReader.read(file("policy", given)), given)
        : policyBy(reference);
  }

  /** The policy that a reference names; of a plan version the one that it was made with. */
  public Chosen<Policy> policyBy(String reference) {
    if (reference.startsWith(VERSIONS)) {
      String digest = version(reference).made().policy();
      return new Chosen<>(versions.policy(digest), digest, List.of());
    }
    DemoRef demo = DemoRef.parse(reference);
    if (demo != null) {
      Policy policy = demo.get().policy();
      return new Chosen<>(policy, Digests.of(JsonWriting.policy(policy)), List.of());
    }
    return uploaded(policies.find(id(reference, "policies")), reference);
  }

  /** The registry in a request's member, checked against the policy, both countable. */
  Chosen<Registry> registry(byte @Nullable [] member, Policy policy) {
    return countable(readRegistry(member, policy), policy);
  }

  /** A registry that is at hand already, checked against the policy, both countable. */
  Chosen<Registry> registryOf(Registry registry, String digest, String name, Policy policy) {
    return countable(checked(new Chosen<>(registry, digest, List.of()), name, policy), policy);
  }

  /** The registry that a reference names, checked against the policy. */
  public Chosen<Registry> registryBy(String reference, Policy policy) {
    return checked(registryNamed(reference), reference, policy);
  }

  /** The registry that a reference names, whether it fits any policy or not. */
  public Chosen<Registry> registryNamed(String reference) {
    if (reference.startsWith(VERSIONS)) {
      String digest = version(reference).made().registry();
      return new Chosen<>(versions.registry(digest), digest, List.of());
    }
    DemoRef demo = DemoRef.parse(reference);
    return demo == null
        ? uploaded(registries.find(id(reference, "registries")), reference)
        : sample(demo.get().registry());
  }

  private static Chosen<Registry> countable(Chosen<Registry> chosen, Policy policy) {
    Magnitude.Excess excess = Magnitude.find(policy, chosen.value(), SearchedWeights.of(policy));
    if (excess != null) {
      throw Refusal.unusable(List.of(excess.finding("policy", "registry")));
    }
    return chosen;
  }

  private Chosen<Registry> readRegistry(byte @Nullable [] member, Policy policy) {
    byte[] given = required(member, "registry");
    String reference = reference(given);
    return reference == null
        ? read(RegistryReader.read(file("registry", given), policy), given)
        : registryBy(reference, policy);
  }

  /** The events in a request's member; none where it is missing. */
  public Chosen<Events> events(byte @Nullable [] member, Policy policy, Registry registry) {
    if (member == null) {
      return new Chosen<>(Events.NONE, "", List.of());
    }
    return read(EventsReader.read(file("events", member), policy, registry), member);
  }

  /** Events that are at hand already, checked against the policy and the registry. */
  Chosen<Events> eventsOf(Events events, String digest, Policy policy, Registry registry) {
    return usable(EventsFit.of(events, policy, registry, "events"), digest);
  }

  /** The published plan in a request; its lines that the registry lacks are left out. */
  Chosen<Plan> baseline(byte[] document, Policy policy, Registry registry) {
    return read(PlanReader.baseline(file("baseline", document), policy, registry), document);
  }

  /** A published plan that is at hand already, with the same said of its lines. */
  Chosen<Plan> baselineOf(Plan plan, String name, Policy policy, Registry registry) {
    return usable(PlanFit.baseline(plan, policy, registry, name), "");
  }

  private static Chosen<Registry> sample(Registry registry) {
    return new Chosen<>(registry, Digests.of(JsonWriting.registry(registry)), List.of());
  }

  /** Uploads are read without a policy or with another one; here they must fit this one. */
  private static Chosen<Registry> checked(Chosen<Registry> named, String reference, Policy policy) {
    return usable(RegistryFit.of(named.value(), policy, reference), named.digest());
  }

  private static <T> Chosen<T> read(Parsed<T> parsed, byte[] content) {
    return usable(parsed, Digests.of(content));
  }

  private static <T> Chosen<T> usable(Parsed<T> parsed, String digest) {
    if (parsed.value() == null) {
      throw Refusal.unusable(parsed.findings());
    }
    return new Chosen<>(parsed.get(), digest, parsed.findings());
  }

  private static <T> Chosen<T> uploaded(@Nullable Upload<T> upload, String reference) {
    if (upload == null) {
      throw missing(reference);
    }
    ListedUpload listed = upload.listed();
    return new Chosen<>(upload.value(), listed.digest(), listed.findings());
  }

  private PlanVersion version(String reference) {
    PlanVersion version = versions.find(reference.substring(VERSIONS.length()));
    if (version == null) {
      throw missing(reference);
    }
    return version;
  }

  private static Refusal missing(String reference) {
    return Refusal.notFound(
        Sentence.of("没有“{reference}”。", "There is no ({reference}).").with("reference", reference));
  }

  /** The id in a reference to a collection. */
  static String id(String reference, String collection) {
    String prefix = collection + "/";
    if (!reference.startsWith(prefix)) {
      throw Refusal.badRequest(
          Sentence.of(
                  "“{reference}”应写作 {form} 或 {sample}。",
                  "The reference ({reference}) must be {form} or {sample}.")
              .with("reference", reference)
              .with("form", prefix + "{id}")
              .with("sample", "demo-data/{name}"));
    }
    return reference.substring(prefix.length());
  }

  private static byte[] required(byte @Nullable [] member, String name) {
    if (member == null) {
      throw Refusal.badRequest(
          Sentence.of("缺少 {name}。", "The {name} is missing.").with("name", name));
    }
    return member;
  }

  /** The reference that a member is; null where it is a document. */
  public static @Nullable String reference(byte[] member) {
    if (member[0] != '"') {
      return null;
    }
    try {
      return Json.mapper().readValue(member, String.class);
    } catch (JacksonException e) {
      throw Members.malformed(e);
    }
  }

  private static InputFile file(String name, byte[] content) {
    return InputFile.sent(name, content);
  }
}
