package lunting.solver.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.plan.Plan;
import lunting.data.policy.Industry;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.data.report.Verdict.Severity;
import lunting.data.text.Text;
import lunting.solver.brief.Briefing.Amount;
import lunting.solver.brief.Briefing.Reached;
import lunting.solver.brief.Briefing.Reserve;
import lunting.solver.brief.Briefing.Spread;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import lunting.solver.why.Names;

/** Counts a plan out for whoever signs it. */
public final class Briefings {
  /** What plants ask for, and what spares them. */
  private static final Set<RuleId> ASKED_FOR =
      Set.of(RuleId.WISHED_DAYS, RuleId.AVOID_DAYS, RuleId.DARK_PLANTS);

  private final Problem problem;
  private final Verdict verdict;

  private Briefings(Problem problem, Verdict verdict) {
    this.problem = problem;
    this.verdict = verdict;
  }

  /** The briefing on a plan. */
  public static Briefing of(Problem problem, Plan plan) {
    Verdict verdict = Checker.checkInFull(problem, plan);
    LoadTable loads = LoadTable.of(problem, plan);
    Briefings briefings = new Briefings(problem, verdict);
    Concerns concerns = new Concerns(problem, verdict);
    return new Briefing(
        PlanCount.of(problem, plan, verdict),
        problem.policy().industries().stream()
            .map(briefings::reached)
            .filter(reached -> reached.plants() > 0)
            .toList(),
        briefings.reserves(),
        BusyDays.restarts(loads),
        BusyDays.stopped(loads),
        spreads(problem, loads),
        concerns.of(rule -> rule.level() == Severity.HARD),
        concerns.of(rule -> ASKED_FOR.contains(rule.rule())));
  }

  private Reached reached(Industry industry) {
    int plants = 0;
    int owing = 0;
    int reaching = 0;
    Map<String, Amount> amounts = new LinkedHashMap<>();
    for (Verdict.PlantResult result : verdict.plants()) {
      PlantDuty plant = problem.getPlant(result.plant());
      if (plant.industry().id().equals(industry.id())) {
        plants++;
        if (plant.owes()) {
          owing++;
          reaching += result.isShort() ? 0 : 1;
          amounts.merge(
              result.unit(),
              new Amount(result.unit(), result.required(), result.reduced()),
              Briefings::sum);
        }
      }
    }
    return new Reached(
        industry.id(),
        industry.name() == null ? Text.of(industry.id(), industry.id()) : industry.name(),
        industry.clause(),
        plants,
        owing,
        reaching,
        List.copyOf(amounts.values()));
  }

  private static Amount sum(Amount one, Amount other) {
    return new Amount(
        one.unit(), one.required().add(other.required()), one.reduced().add(other.reduced()));
  }

  private List<Reserve> reserves() {
    List<Reserve> reserves = new ArrayList<>();
    for (Verdict.SectorCoverage coverage : verdict.coverage()) {
      Verdict.DayShare worst = null;
      int owed = 0;
      int kept = 0;
      for (Verdict.DayShare day : coverage.days()) {
        BigDecimal required = day.required();
        if (required != null && required.signum() > 0) {
          owed++;
          kept += day.share().compareTo(required) >= 0 ? 1 : 0;
          worst = worst == null || margin(day).compareTo(margin(worst)) < 0 ? day : worst;
        }
      }
      if (worst != null && worst.required() != null) {
        Sector sector = sector(coverage);
        reserves.add(
            new Reserve(
                sector.id(),
                Names.of(sector),
                owed,
                kept,
                worst.day(),
                worst.share(),
                worst.required()));
      }
    }
    return reserves;
  }

  private static BigDecimal margin(Verdict.DayShare day) {
    BigDecimal required = day.required();
    return required == null ? day.share() : day.share().subtract(required);
  }

  private Sector sector(Verdict.SectorCoverage coverage) {
    String id =
        coverage.group() == null
            ? coverage.industry()
            : coverage.industry() + "/" + coverage.group();
    for (Sector sector : problem.sectors()) {
      if (sector.id().equals(id)) {
        return sector;
      }
    }
    throw new IllegalStateException("The verdict has a sector (%s) of no plant.".formatted(id));
  }

  private static List<Spread> spreads(Problem problem, LoadTable loads) {
    List<Spread> spreads = new ArrayList<>();
    for (Sector sector : problem.sectors()) {
      List<PlantDuty> plants = Burdens.owing(sector);
      if (plants.size() > 1) {
        for (Measure measure : Measure.values()) {
          Band band = Burdens.band(loads, plants, measure);
          spreads.add(
              new Spread(
                  sector.id(), Names.of(sector), measure, band, most(loads, plants, measure)));
        }
      }
    }
    return spreads;
  }

  private static Text most(LoadTable loads, List<PlantDuty> plants, Measure measure) {
    PlantDuty most = plants.getFirst();
    for (PlantDuty plant : plants) {
      most = measure.of(loads, plant) > measure.of(loads, most) ? plant : most;
    }
    return Names.of(most);
  }
}
