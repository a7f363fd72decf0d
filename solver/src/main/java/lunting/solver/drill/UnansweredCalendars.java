package lunting.solver.drill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lunting.data.event.Events;
import lunting.data.plan.Plan;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.report.DrillReport;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DayAmounts;

/**
 * Counts on how many warning days of many calendars a plan's reserve stands although nobody answers
 * the warnings (clause 4.1).
 */
public final class UnansweredCalendars {
  private static final int WORST_PART = 20;
  private static final int DECIMALS = 4;

  private UnansweredCalendars() {}

  /** The figures over these calendars; those without a warning day for a sector are left out. */
  public static DrillReport.Unanswered of(
      Policy policy, Registry registry, Plan plan, List<Events> calendars) {
    List<BigDecimal> shares = new ArrayList<>();
    long warningDays = 0;
    for (Events calendar : calendars) {
      Problem problem = Problem.of(policy, registry, calendar);
      LoadTable loads = LoadTable.of(problem, plan);
      long warned = 0;
      long stood = 0;
      for (Sector sector : problem.sectors()) {
        DayAmounts required = sector.required();
        for (int day = 0;
            required != null && sector.raisesReserve() && day < problem.days();
            day++) {
          if (sector.levels().on(day) != null) {
            warned++;
            BigDecimal owed = BigDecimal.valueOf(required.on(day));
            stood += loads.reduced(sector, day).compareTo(owed) >= 0 ? 1 : 0;
          }
        }
      }
      warningDays += warned;
      if (warned > 0) {
        shares.add(quotient(BigDecimal.valueOf(stood), warned));
      }
    }
    Collections.sort(shares);
    int worst = Math.max(1, shares.size() / WORST_PART);
    return new DrillReport.Unanswered(
        calendars.size(),
        warningDays,
        mean(shares),
        mean(shares.subList(0, Math.min(worst, shares.size()))));
  }

  private static BigDecimal mean(List<BigDecimal> shares) {
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return shares.isEmpty() ? BigDecimal.ONE : quotient(sum, shares.size());
  }

  private static BigDecimal quotient(BigDecimal sum, long count) {
    return sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
  }
}
