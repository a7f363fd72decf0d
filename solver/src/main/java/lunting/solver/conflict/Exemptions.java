package lunting.solver.conflict;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.registry.Exemption;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.settle.Duty;
import lunting.solver.settle.DutyKind;
import lunting.solver.settle.Group;
import lunting.solver.settle.Waivers;
import lunting.solver.why.Names;
import org.jspecify.annotations.Nullable;

/**
 * Looks for lines that would settle a conflict about a livelihood service if they were exempt
 * (clause 3.3d): then the line runs, and its plant owes as if it were not there.
 */
final class Exemptions {
  /** So many lines are tried, the largest suppliers first. */
  private static final int MOST_TRIED = 4;

  private Exemptions() {}

  /** The lines that would do, each by itself. */
  static List<WayOut> of(Group group, Core core, Waivers others, Effort effort) {
    List<WayOut> found = new ArrayList<>();
    for (Duty duty : core.duties().keySet()) {
      if (duty.kind() == DutyKind.LIVELIHOOD && core.duties().size() > 1) {
        ServiceDuty service = group.problem().services().get(duty.subject());
        service.suppliers().stream()
            .filter(supply -> supply.line().countable())
            .sorted((one, other) -> Long.compare(other.amountMilli(), one.amountMilli()))
            .limit(MOST_TRIED)
            .forEach(supply -> {
              WayOut wayOut = exempt(group, supply.line(), others, effort);
              if (wayOut != null) {
                found.add(wayOut);
              }
            });
      }
    }
    return found;
  }

  private static @Nullable WayOut exempt(
      Group group, LineDuty line, Waivers others, Effort effort) {
    Problem now = group.problem();
    Problem then =
        Problem.of(now.policy(), exempt(now.registry(), line.id()), now.events(), now.baseline());
    PlantDuty before = now.plantOf(line);
    PlantDuty after = then.plants().get(before.index());
    for (Group other : Group.all(then)) {
      if (other.plants().contains(after) && !effort.isLegal(other, others)) {
        return null;
      }
    }
    Sentence told =
        Sentence.of(
                "列为民生豁免线：该企业全季应减量由 {owed} {unit} 变为 {left} {unit}。",
                "Exempt the line for the service: its plant then reduces {left} {unit} instead of"
                    + " {owed} {unit} over the season.")
            .with("owed", Wording.amount(before.need(), after.need()))
            .with("left", Wording.amount(after.need(), before.need()))
            .with("unit", ClaimStory.unit(before));
    long less = Math.max(0, before.need() - after.need());
    return new WayOut(
        RuleId.EXEMPT_RUNS,
        line.id(),
        Names.of(line),
        Authority.POLICY,
        false,
        before.need() == 0 ? 0 : Math.round(1_000.0 * less / before.need()),
        told.text());
  }

  private static Registry exempt(Registry registry, String id) {
    List<Plant> plants = new ArrayList<>();
    for (Plant plant : registry.plants()) {
      boolean its = plant.lines().stream().anyMatch(line -> line.id().equals(id));
      plants.add(its ? plant.withLines(exempt(plant.lines(), id)) : plant);
    }
    return new Registry(
        registry.id(), registry.title(), registry.towns(), plants, registry.services());
  }

  private static List<Line> exempt(List<Line> lines, String id) {
    return lines.stream()
        .map(line -> line.id().equals(id) ? line.withExempt(new Exemption(null)) : line)
        .toList();
  }
}
