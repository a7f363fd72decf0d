package lunting.data.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.finding.Fault;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Spot;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.tree.Days;
import org.jspecify.annotations.Nullable;

/** Tells whether a plan fits a policy and an enterprise list. */
public final class PlanFit {
  private static final int FULL_LOAD_PERCENT = 100;

  private final Policy policy;
  private final Registry registry;
  private final @Nullable Fault unknownLine;
  private final Set<String> lines = new LinkedHashSet<>();

  private PlanFit(Policy policy, Registry registry, @Nullable Fault unknownLine) {
    this.policy = policy;
    this.registry = registry;
    this.unknownLine = unknownLine;
    registry.plants().forEach(plant -> plant.lines().forEach(line -> lines.add(line.id())));
  }

  /** Checks a plan, made for this list: every line of it must be on the list. */
  public static PlanFit ofPlan(Policy policy, Registry registry) {
    return new PlanFit(policy, registry, PlanFaults.LINE);
  }

  /** Checks a published plan that another one starts from: a line may have left the list. */
  public static PlanFit ofBaseline(Policy policy, Registry registry) {
    return new PlanFit(policy, registry, PlanFaults.LINE_GONE);
  }

  /** Checks an earlier plan that another is compared with: lines that have left the list stay. */
  public static PlanFit ofEarlier(Policy policy, Registry registry) {
    return new PlanFit(policy, registry, null);
  }

  /**
   * A published plan without the lines that the list does not have, or no longer, and with its days
   * inside the season; or everything in it that does not fit. The findings are those that reading
   * its JSON would give.
   *
   * @param file what findings call it
   */
  public static Parsed<Plan> baseline(Plan plan, Policy policy, Registry registry, String file) {
    Findings findings = new Findings(file);
    Plan fitted = ofBaseline(policy, registry).plan(plan, Spots.root(findings, Noun.PLAN));
    return findings.parsed(fitted);
  }

  /** An earlier plan with its days inside the season, and all its lines. */
  public static Plan earlier(Plan plan, Policy policy, Registry registry) {
    Spot root = Spots.root(new Findings("earlier"), Noun.PLAN);
    return ofEarlier(policy, registry).plan(plan, root);
  }

  private Plan plan(Plan plan, Spot root) {
    policy(plan.policy(), root.member("policy", plan.policy()));
    registry(plan.registry(), root.member("registry", plan.registry()));
    List<Days.Placed<Reduction>> reductions = new ArrayList<>();
    Spots.each(
        root,
        "reductions",
        Noun.REDUCTION,
        plan.reductions(),
        Reduction::line,
        (each, spot) -> {
          Days.Placed<Reduction> fitted = reduction(each, spot);
          if (fitted != null) {
            reductions.add(fitted);
          }
        });
    apart(reductions);
    List<Pin> pins = new ArrayList<>();
    Spots.each(
        root,
        "pins",
        Noun.PIN,
        plan.pins(),
        Pin::line,
        (pin, spot) -> {
          if (line(pin.line(), spot.member("line", pin.line())) != null) {
            pins.add(pin);
          }
        });
    return new Plan(
        plan.policy(),
        plan.registry(),
        plan.events(),
        plan.asOf(),
        reductions.stream().map(Days.Placed::value).toList(),
        pins,
        plan.provenance());
  }

  private Days.@Nullable Placed<Reduction> reduction(Reduction given, Spot spot) {
    String line = line(given.line(), spot.member("line", given.line()));
    if (!reduces(given.loadPercent(), spot.member("load", "1"))) {
      return null;
    }
    Span inside = inside(given.span(), spot);
    return line == null || inside == null
        ? null
        : new Days.Placed<>(
            new Reduction(line, inside, given.loadPercent(), given.cause(), given.clause()), spot);
  }

  /** Warns of a plan that was made for another policy; null: it does not say. */
  public void policy(@Nullable String id, Spot spot) {
    if (id != null && !id.equals(policy.id())) {
      spot.report(PlanFaults.OTHER_POLICY.with("given", policy.id()));
    }
  }

  /** Warns of a plan that was made for another list; null: it does not say. */
  public void registry(@Nullable String id, Spot spot) {
    if (id != null && !id.equals(registry.id())) {
      spot.report(PlanFaults.OTHER_REGISTRY.with("given", registry.id()));
    }
  }

  /** The id of a line of the list; null where it is none and may not be, which is reported. */
  public @Nullable String line(@Nullable String id, Spot spot) {
    return unknownLine == null ? id : References.find(id, lines, unknownLine, spot);
  }

  /** Whether a load is below full; one that is not is reported. */
  public boolean reduces(int loadPercent, Spot spot) {
    if (loadPercent >= FULL_LOAD_PERCENT) {
      spot.report(PlanFaults.LOAD);
      return false;
    }
    return true;
  }

  /**
   * The days inside the season; null where none is. What is cut off is reported.
   *
   * @param object the spot of the reduction
   */
  public @Nullable Span inside(Span span, Spot object) {
    Span season = policy.season().span();
    Span inside = span.clip(season);
    int cut = span.days() - (inside == null ? 0 : inside.days());
    if (cut > 0) {
      object
          .showing(span.from() + " – " + span.to())
          .report(
              PlanFaults.CUT.with("days", cut).with("season", season.from() + " – " + season.to()));
    }
    return inside;
  }

  /** Reports reductions of one line that share a day. */
  public void apart(List<Days.Placed<Reduction>> reductions) {
    Map<String, List<Days.Placed<Reduction>>> byLine = new LinkedHashMap<>();
    for (Days.Placed<Reduction> each : reductions) {
      byLine.computeIfAbsent(each.value().line(), line -> new ArrayList<>()).add(each);
    }
    byLine.forEach(
        (line, all) -> Days.report(all, Reduction::span, PlanFaults.OVERLAP.with("line", line)));
  }
}
