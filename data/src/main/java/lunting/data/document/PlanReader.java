package lunting.data.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.finding.Fault;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
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
import lunting.data.tree.Noun;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Reads {@code plan.json}, from this program or made by hand. */
public final class PlanReader {
  /** What {@code format} says. */
  public static final String FORMAT = "lunting-plan/1";

  private static final int FULL_LOAD_PERCENT = 100;

  private final Policy policy;
  private final Registry registry;
  private final Fault unknownLine;
  private final Set<String> lines = new LinkedHashSet<>();

  private PlanReader(Policy policy, Registry registry, Fault unknownLine) {
    this.policy = policy;
    this.registry = registry;
    this.unknownLine = unknownLine;
    registry.plants().forEach(plant -> plant.lines().forEach(line -> lines.add(line.id())));
  }

  /** The plan with its days inside the season, or everything that is wrong with the file. */
  public static Parsed<Plan> read(InputFile file, Policy policy, Registry registry) {
    PlanReader reader = new PlanReader(policy, registry, PlanFaults.LINE);
    return Document.read(file, FORMAT, Noun.PLAN, reader::plan);
  }

  /**
   * A published plan that another one starts from: what it says of a line that the registry does
   * not have, or no longer, is left out with a WARNING.
   */
  public static Parsed<Plan> baseline(InputFile file, Policy policy, Registry registry) {
    PlanReader reader = new PlanReader(policy, registry, PlanFaults.LINE_GONE);
    return Document.read(file, FORMAT, Noun.PLAN, reader::plan);
  }

  private Plan plan(Fields fields) {
    Field policyField = fields.optional("policy");
    String policyId = policyField.id();
    if (policyId != null && !policyId.equals(policy.id())) {
      policyField.report(PlanFaults.OTHER_POLICY, "given", policy.id());
    }
    Field registryField = fields.optional("registry");
    String registryId = registryField.id();
    if (registryId != null && !registryId.equals(registry.id())) {
      registryField.report(PlanFaults.OTHER_REGISTRY, "given", registry.id());
    }
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
    Provenance provenance = provenance(fields.optional("provenance").fields(Noun.PROVENANCE));
    return new Plan(policyId, registryId, events, asOf, reductions, pins, provenance);
  }

  private List<Reduction> reductions(Fields plan) {
    List<Days.Placed<Reduction>> placed =
        plan.each(plan.required("reductions"), Noun.REDUCTION, this::reduction);
    Map<String, List<Days.Placed<Reduction>>> byLine = new LinkedHashMap<>();
    for (Days.Placed<Reduction> each : placed) {
      byLine.computeIfAbsent(each.value().line(), line -> new ArrayList<>()).add(each);
    }
    byLine.forEach(
        (line, all) -> Days.report(all, Reduction::span, PlanFaults.OVERLAP, "line", line));
    return placed.stream().map(Days.Placed::value).toList();
  }

  private Days.@Nullable Placed<Reduction> reduction(Fields fields) {
    String line = fields.required("line").reference(lines, unknownLine);
    Span span = fields.span();
    Field loadField = fields.required("load");
    Integer load = loadField.small(Scale.LOAD);
    Reduction.Cause cause = fields.optional("cause").choice(Reduction.Cause.class);
    String clause = fields.optional("clause").string();
    fields.done();
    if (load != null && load >= FULL_LOAD_PERCENT) {
      loadField.report(PlanFaults.LOAD);
      return null;
    }
    Span inside = span == null ? null : inside(fields, span);
    return line == null || inside == null || load == null
        ? null
        : new Days.Placed<>(new Reduction(line, inside, load, cause, clause), fields);
  }

  /** The days inside the season; null where none is. What is cut off is reported. */
  private @Nullable Span inside(Fields fields, Span span) {
    Span season = policy.season().span();
    Span inside = span.clip(season);
    int cut = span.days() - (inside == null ? 0 : inside.days());
    if (cut > 0) {
      fields
          .findings()
          .report(
              PlanFaults.CUT,
              fields.place(),
              span.from() + " – " + span.to(),
              "owner",
              fields.owner(),
              "days",
              cut,
              "season",
              season.from() + " – " + season.to());
    }
    return inside;
  }

  private @Nullable Pin pin(Fields fields) {
    String line = fields.required("line").reference(lines, unknownLine);
    Span span = fields.span();
    String author = fields.optional("author").string();
    Text reason = fields.optional("reason").text();
    fields.done();
    return line == null || span == null ? null : new Pin(line, span, author, reason);
  }

  private static @Nullable Provenance provenance(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Map<String, String> digests = new LinkedHashMap<>();
    Fields inputs = fields.optional("inputs").fields(Noun.INPUTS);
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
