package lunting.web.api.ask;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.solver.problem.Baseline;
import lunting.web.api.http.Members;
import lunting.web.api.http.Refusal;
import lunting.web.store.PlanVersion;
import lunting.web.store.PlanVersions;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a request that say what it is about. Where the published plan is a plan
 * version, whatever of policy, registry and events is missing is that version's own.
 *
 * <p>Fails: a {@link Refusal}.
 */
public final class Situations {
  private static final Set<String> MEMBERS =
      Set.of("policy", "registry", "events", "baseline", "asOf");

  private final Inputs inputs;
  private final PlanVersions versions;

  public Situations(Inputs inputs, PlanVersions versions) {
    this.inputs = inputs;
    this.versions = versions;
  }

  /** The members that a request may have, these and its own. */
  public static Set<String> membersAnd(String... own) {
    Set<String> all = new TreeSet<>(MEMBERS);
    all.addAll(List.of(own));
    return all;
  }

  public Situation read(Members members) {
    byte[] plan = members.find("baseline");
    String reference = plan == null ? null : Inputs.reference(plan);
    PlanVersion version = reference == null ? null : version(reference);
    Chosen<Policy> policy = policy(members, version);
    Chosen<Registry> registry = registry(members, version, policy.value());
    Chosen<Events> events = events(members, version, policy.value(), registry.value());
    List<Finding> warnings = new ArrayList<>(policy.warnings());
    warnings.addAll(registry.warnings());
    warnings.addAll(events.warnings());
    Baseline baseline = null;
    if (plan == null && members.find("asOf") != null) {
      throw Refusal.badRequest(Sentence.of("asOf 须与 baseline 一起使用。", "The asOf needs a baseline."));
    }
    if (plan != null) {
      Chosen<Plan> published =
          version == null || reference == null
              ? inputs.baseline(plan, policy.value(), registry.value())
              : inputs.baselineOf(
                  versions.plan(version), reference, policy.value(), registry.value());
      warnings.addAll(published.warnings());
      String digest = events.digest().isEmpty() ? null : events.digest();
      baseline =
          Baseline.of(published.value(), asOf(members, events.value(), policy.value()), digest);
    }
    return new Situation(
        policy, registry, events, baseline, version == null ? null : version.id(), warnings);
  }

  /** Whether a wish that only a re-solve can grant is there. */
  public static boolean flag(Members members, String name) {
    byte[] member = members.find(name);
    String written = member == null ? "false" : new String(member, StandardCharsets.UTF_8);
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw Refusal.badRequest(
              Sentence.of("{name} 应为 true 或 false。", "The {name} must be true or false.")
                  .with("name", name));
    };
  }

  private Chosen<Policy> policy(Members members, @Nullable PlanVersion version) {
    byte[] given = members.find("policy");
    return given != null || version == null
        ? inputs.policy(given)
        : new Chosen<>(versions.inputs(version).policy(), digest(version, "policy"), List.of());
  }

  private Chosen<Registry> registry(Members members, @Nullable PlanVersion version, Policy policy) {
    byte[] given = members.find("registry");
    return given != null || version == null
        ? inputs.registry(given, policy)
        : inputs.registryOf(
            versions.inputs(version).registry(), digest(version, "registry"), version.id(), policy);
  }

  private Chosen<Events> events(
      Members members, @Nullable PlanVersion version, Policy policy, Registry registry) {
    byte[] given = members.find("events");
    if (given != null || version == null) {
      return inputs.events(given, policy, registry);
    }
    Events own = versions.inputs(version).events();
    return own.events().isEmpty()
        ? inputs.events(null, policy, registry)
        : inputs.eventsOf(own, digest(version, "events"), policy, registry);
  }

  private String digest(PlanVersion version, String input) {
    var provenance = versions.plan(version).provenance();
    Map<String, String> digests = provenance == null ? Map.of() : provenance.inputs();
    return digests.getOrDefault(input, "");
  }

  private PlanVersion version(String reference) {
    PlanVersion version = versions.find(Inputs.id(reference, "plan-versions"));
    if (version == null) {
      throw Refusal.notFound(
          Sentence.of("没有“{reference}”。", "There is no ({reference}).")
              .with("reference", reference));
    }
    return version;
  }

  private static LocalDate asOf(Members members, Events events, Policy policy) {
    byte[] given = members.find("asOf");
    if (given != null) {
      return date("asOf", Inputs.reference(given));
    }
    LocalDate natural = Situation.naturalAsOf(events, policy);
    if (natural == null) {
      throw Refusal.of(
          400,
          "as-of-missing",
          Sentence.of(
              "请用 asOf 指明自哪一天起可变；事件都没有写明发布时间。",
              "The asOf must say the first day that can still change, as no event says when it was"
                  + " issued."));
    }
    return natural;
  }

  /** A date as files write it. */
  public static LocalDate date(String name, @Nullable String written) {
    try {
      if (written != null && written.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return LocalDate.parse(written);
      }
    } catch (DateTimeException e) {
      throw notADate(name);
    }
    throw notADate(name);
  }

  private static Refusal notADate(String name) {
    return Refusal.badRequest(
        Sentence.of("{name} 应为日期，例如 2020-12-05。", "The {name} must be a date such as 2020-12-05.")
            .with("name", name));
  }
}
