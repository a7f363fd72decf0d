package lunting.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Verdict;
import lunting.solver.answer.Reachable;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A sector's need under the events against what the published plan has, and what could still be had
 * in time.
 *
 * @param share stopped in the published plan, one entry a season day; null where none is shown
 * @param required null where no reserve is owed
 * @param reachable share that is stopped or could still be stopped in time
 * @param lines countable lines of its plants
 * @param obeying of these, how many are stopped or could still be stopped in time
 * @param shortDays days from asOf on with less than required
 * @param reachedFrom the first day from which every later day of need can be met; null where none
 *     is short, or where the last one cannot be met
 */
record ImpactSector(
    String id,
    String industry,
    @Nullable String group,
    @Nullable List<BigDecimal> share,
    @Nullable List<BigDecimal> required,
    List<BigDecimal> reachable,
    int lines,
    List<Integer> obeying,
    int shortDays,
    @Nullable LocalDate firstShort,
    @Nullable LocalDate lastShort,
    @Nullable LocalDate worstDay,
    @Nullable LocalDate reachedFrom) {
  static ImpactSector of(Problem problem, Verdict verdict, Reachable reach) {
    SectorView view = null;
    for (Verdict.SectorCoverage coverage : verdict.coverage()) {
      SectorView each = SectorView.of(coverage);
      view = each.id().equals(reach.sector()) ? each : view;
    }
    Need need = Need.of(problem, view, reach);
    return new ImpactSector(
        reach.sector(),
        reach.industry(),
        reach.group(),
        view == null ? null : view.share(),
        view == null ? null : view.required(),
        reach.share().stream().map(BigDecimal::stripTrailingZeros).toList(),
        reach.lines(),
        reach.obeying(),
        need.shortDays,
        need.date(need.first),
        need.date(need.last),
        need.date(need.worst),
        need.shortDays == 0 ? null : need.date(need.reachedFrom));
  }

  /** The days from asOf on, looked through once. */
  private static final class Need {
    private final Problem problem;
    private int shortDays;
    private int first = -1;
    private int last = -1;
    private int worst = -1;
    private int reachedFrom;
    private BigDecimal worstMargin = BigDecimal.ZERO;

    private Need(Problem problem) {
      this.problem = problem;
      this.reachedFrom = Math.max(0, problem.asOfDay());
    }

    static Need of(Problem problem, @Nullable SectorView view, Reachable reach) {
      Need need = new Need(problem);
      List<BigDecimal> required = view == null ? null : view.required();
      for (int day = 0; day < problem.days(); day++) {
        if (view != null && required != null && problem.isOpen(day)) {
          need.look(day, view.share().get(day), required.get(day), reach.share().get(day));
        }
      }
      return need;
    }

    private void look(int day, BigDecimal share, BigDecimal required, BigDecimal reachable) {
      BigDecimal margin = share.subtract(required);
      if (margin.signum() < 0) {
        shortDays++;
        first = first < 0 ? day : first;
        last = day;
        worst = margin.compareTo(worstMargin) < 0 ? day : worst;
        worstMargin = worstMargin.min(margin);
      }
      reachedFrom = reachable.compareTo(required) < 0 ? day + 1 : reachedFrom;
    }

    @Nullable LocalDate date(int day) {
      return day < 0 || day >= problem.days() ? null : problem.season().dateOf(day);
    }
  }
}
