package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.verdict.Checker;
import lunting.solver.why.Names;
import lunting.web.store.OpenPlan;

/**
 * How a plan stands, in a planner's words.
 *
 * @param shortPlants who reduces less over the season than it owes
 * @param daysWithoutReserve days on which some sector lacks some of its reserve
 * @param unserved services with days on which they get less than they need
 * @param stops of all lines; days that touch are one stop
 * @param lineDays line-days stopped
 */
record Standing(
    List<ShortPlant> shortPlants,
    int daysWithoutReserve,
    List<Unserved> unserved,
    int stops,
    int lineDays) {
  /** A plant by its name, and how much it lacks. */
  record ShortPlant(String plant, Text name, BigDecimal lacks, String unit) {}

  /** A service by its name, and on how many days it lacks something. */
  record Unserved(String service, Text name, int days) {}

  static Standing of(OpenPlan open) {
    Problem problem = open.problem();
    Verdict whole = Checker.inFull(problem, open.plan(), open.verdict());
    LoadTable loads = LoadTable.of(problem, open.plan());
    int stops = 0;
    for (LineDuty line : problem.lines()) {
      stops += loads.stops(line).size();
    }
    Set<LocalDate> bare = new LinkedHashSet<>();
    days(whole, RuleId.RESERVE).values().forEach(bare::addAll);
    return new Standing(
        shortPlants(problem, whole),
        bare.size(),
        unserved(problem, whole),
        stops,
        open.version().figures().stopDays());
  }

  private static List<ShortPlant> shortPlants(Problem problem, Verdict verdict) {
    return verdict.plants().stream()
        .filter(Verdict.PlantResult::isShort)
        .map(plant ->
            new ShortPlant(
                plant.plant(),
                Names.of(problem.getPlant(plant.plant())),
                plant.required().subtract(plant.reduced()),
                plant.unit()))
        .toList();
  }

  private static List<Unserved> unserved(Problem problem, Verdict verdict) {
    Map<String, Set<LocalDate>> days = days(verdict, RuleId.LIVELIHOOD);
    List<Unserved> unserved = new ArrayList<>();
    for (ServiceDuty service : problem.services()) {
      Set<LocalDate> its = days.getOrDefault(service.id(), Set.of());
      if (!its.isEmpty()) {
        unserved.add(new Unserved(service.id(), Names.of(service), its.size()));
      }
    }
    return unserved;
  }

  /** The days on which a rule that is counted per day is broken, by whom it concerns. */
  private static Map<String, Set<LocalDate>> days(Verdict verdict, RuleId rule) {
    Map<String, Set<LocalDate>> days = new LinkedHashMap<>();
    for (Verdict.RuleResult result : verdict.rules()) {
      for (Verdict.Breach breach : result.breaches()) {
        LocalDate day = breach.day();
        if (result.rule() == rule && day != null) {
          days.computeIfAbsent(breach.subject(), subject -> new LinkedHashSet<>()).add(day);
        }
      }
    }
    return days;
  }
}
