package lunting.solver.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import lunting.data.plan.Plan;
import lunting.data.policy.RuleId;
import lunting.data.report.AnswerFigures;
import lunting.data.report.AnswerFigures.WorstDay;
import lunting.data.report.ChangeFigures;
import lunting.data.report.Verdict;
import lunting.solver.change.ChangeCount;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.DaySet;
import lunting.solver.verdict.Checker;
import lunting.solver.verdict.PlanCount;
import org.jspecify.annotations.Nullable;

/** Counts out what a plan means as an answer to the problem's warnings. */
public final class AnswerCount {
  private static final List<RuleId> SHARES = List.of(RuleId.RESERVE, RuleId.WARNING_MEASURES);

  private AnswerCount() {}

  /** The figures of a plan; without a baseline nobody is disturbed. */
  public static AnswerFigures of(Problem problem, Plan plan) {
    return of(problem, plan, Checker.check(problem, plan));
  }

  /** The figures of a plan whose verdict is known. */
  public static AnswerFigures of(Problem problem, Plan plan, Verdict verdict) {
    LoadTable loads = LoadTable.of(problem, plan);
    Baseline baseline = problem.baseline();
    ChangeFigures changed =
        baseline == null
            ? ChangeFigures.NONE
            : ChangeCount.of(problem, LoadTable.of(problem, baseline.plan()), loads);
    NavigableSet<Integer> warned = askedDays(problem);
    return new AnswerFigures(
        changed.plants(),
        changed.lineDays(),
        changed.lineDaysAdded(),
        PlanCount.restarts(loads, problem.asOfDay()),
        amount(verdict, RuleId.OVERSHOOT),
        amount(verdict, RuleId.EVEN_COVERAGE),
        worst(problem, verdict),
        !warned.isEmpty(),
        firstDayReached(problem, warned, Checker.inFull(problem, plan, verdict)));
  }

  private static BigDecimal amount(Verdict verdict, RuleId rule) {
    return BigDecimal.valueOf(verdict.amount(rule), 3);
  }

  private static @Nullable WorstDay worst(Problem problem, Verdict verdict) {
    WorstDay worst = null;
    for (Verdict.SectorCoverage coverage : verdict.coverage()) {
      DaySet warned = warnedDays(problem, coverage);
      for (Verdict.DayShare each : coverage.days()) {
        BigDecimal required = each.required();
        int day = problem.season().dayOf(each.day());
        if (required == null || !warned.contains(day) || !problem.isOpen(day)) {
          continue;
        }
        WorstDay found = new WorstDay(id(coverage), each.day(), each.share(), required);
        if (worst == null || margin(found).compareTo(margin(worst)) < 0) {
          worst = found;
        }
      }
    }
    return worst;
  }

  private static BigDecimal margin(WorstDay day) {
    return day.share().subtract(day.required());
  }

  /** The days from asOf on on which a response asks somebody for a share. */
  private static NavigableSet<Integer> askedDays(Problem problem) {
    NavigableSet<Integer> asked = new TreeSet<>();
    for (Sector sector : problem.sectors()) {
      for (int day = 0; day < problem.days(); day++) {
        if (sector.levels().on(day) != null && problem.isOpen(day) && asks(sector, day)) {
          asked.add(day);
        }
      }
    }
    return asked;
  }

  private static boolean asks(Sector sector, int day) {
    DayAmounts required = sector.raisesReserve() ? sector.required() : null;
    if (required != null && required.on(day) > 0) {
      return true;
    }
    return sector.plants().stream().anyMatch(plant -> plant.days().measured().contains(day));
  }

  private static @Nullable LocalDate firstDayReached(
      Problem problem, NavigableSet<Integer> warned, Verdict verdict) {
    if (warned.isEmpty()) {
      return null;
    }
    int reached = warned.first();
    for (Verdict.RuleResult rule : verdict.rules()) {
      for (Verdict.Breach breach : rule.breaches()) {
        LocalDate day = breach.day();
        if (SHARES.contains(rule.rule()) && day != null) {
          int number = problem.season().dayOf(day);
          reached = warned.contains(number) ? Math.max(reached, number + 1) : reached;
        }
      }
    }
    return reached > warned.last() ? null : problem.season().dateOf(reached);
  }

  private static DaySet warnedDays(Problem problem, Verdict.SectorCoverage coverage) {
    for (Sector sector : problem.sectors()) {
      if (sector.id().equals(id(coverage))) {
        return sector.raisesReserve() ? sector.levels().days() : DaySet.none(problem.days());
      }
    }
    return DaySet.none(problem.days());
  }

  private static String id(Verdict.SectorCoverage coverage) {
    String group = coverage.group();
    return group == null ? coverage.industry() : coverage.industry() + "/" + group;
  }
}
