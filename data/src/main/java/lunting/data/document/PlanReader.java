package lunting.data.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.fit.PlanFit;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan, from this program or made by hand: {@code plan.json}, or the season plan as a
 * workbook.
 */
public final class PlanReader {
  private final PlanFit fit;

  PlanReader(PlanFit fit) {
    this.fit = fit;
  }

  /** The plan with its days inside the season, or everything that is wrong with the file. */
  public static Parsed<Plan> read(InputFile file, Policy policy, Registry registry) {
    return read(file, policy, registry, PlanFit.ofPlan(policy, registry));
  }

  /**
   * A published plan that another one starts from: what it says of a line that the registry does
   * not have, or no longer, is left out with a WARNING.
   */
  public static Parsed<Plan> baseline(InputFile file, Policy policy, Registry registry) {
    return read(file, policy, registry, PlanFit.ofBaseline(policy, registry));
  }

  /** An earlier plan that another is compared with: lines that have left the list stay in it. */
  public static Parsed<Plan> earlier(InputFile file, Policy policy, Registry registry) {
    return read(file, policy, registry, PlanFit.ofEarlier(policy, registry));
  }

  private static Parsed<Plan> read(InputFile file, Policy policy, Registry registry, PlanFit fit) {
    return WorkbookDocument.isMeant(file)
        ? PlanWorkbookReader.read(file, policy, registry, fit)
        : Document.read(file, Format.PLAN, "reductions", new PlanReader(fit)::plan);
  }

  Plan plan(Fields fields) {
    Field policyField = fields.optional("policy");
    String policyId = policyField.id();
    fit.policy(policyId, policyField.spot());
    Field registryField = fields.optional("registry");
    String registryId = registryField.id();
    fit.registry(registryId, registryField.spot());
    List<String> events = new ArrayList<>();
    for (Field field : fields.optional("events").items()) {
      String event = field.id();
      if (event != null) {
        events.add(event);
      }
    }
    LocalDate asOf = fields.optional("asOf").date();
    List<Reduction> reductions = reductions(fields);
    List<Pin> pins = fields.each(fields.optional("pins"), Noun.PIN, this::pin);
    Provenance provenance =
        provenance(fields.object(fields.optional("provenance"), Noun.PROVENANCE));
    return new Plan(policyId, registryId, events, asOf, reductions, pins, provenance);
  }

  private List<Reduction> reductions(Fields plan) {
    List<Days.Placed<Reduction>> placed =
        plan.each(plan.required("reductions"), Noun.REDUCTION, this::reduction);
    fit.apart(placed);
    return placed.stream().map(Days.Placed::value).toList();
  }

  private Days.@Nullable Placed<Reduction> reduction(Fields fields) {
    String line = line(fields);
    Span span = fields.span();
    Field loadField = fields.required("load");
    Integer load = loadField.small(Scale.LOAD);
    Reduction.Cause cause = fields.optional("cause").choice(Reduction.Cause.class);
    String clause = fields.optional("clause").string();
    fields.done();
    if (load != null && !fit.reduces(load, loadField.spot())) {
      return null;
    }
    Span inside = span == null ? null : fit.inside(span, fields.spot());
    return line == null || inside == null || load == null
        ? null
        : new Days.Placed<>(new Reduction(line, inside, load, cause, clause), fields.spot());
  }

  private @Nullable String line(Fields fields) {
    Field field = fields.required("line");
    return fit.line(field.string(), field.spot());
  }

  private @Nullable Pin pin(Fields fields) {
    String line = line(fields);
    Span span = fields.span();
    String author = fields.optional("author").string();
    Text reason = fields.text("reason");
    fields.done();
    return line == null || span == null ? null : new Pin(line, span, author, reason);
  }

  private static @Nullable Provenance provenance(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Map<String, String> digests = new LinkedHashMap<>();
    Fields inputs = fields.object(fields.optional("inputs"), Noun.INPUTS);
    if (inputs != null) {
      for (String input : List.of("policy", "registry", "events")) {
        String digest = inputs.optional(input).string();
        if (digest != null) {
          digests.put(input, digest);
        }
      }
      inputs.done();
    }
    Long seed = fields.optional("seed").whole();
    String version = fields.optional("version").string();
    Long steps = fields.optional("steps").whole();
    Duration spent = fields.optional("spent").duration();
    OffsetDateTime started = fields.optional("started").instant();
    fields.done();
    return new Provenance(digests, seed, version, steps, spent, started);
  }
}
