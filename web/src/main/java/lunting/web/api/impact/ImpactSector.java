package lunting.web.api.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.plan.Plan;
import lunting.data.report.Verdict;
import lunting.solver.answer.MeasureNeed;
import lunting.solver.problem.Problem;
import lunting.solver.reach.Reachable;
import org.jspecify.annotations.Nullable;

/**
 * One sector under new events, day by day: the share that must be stopped, the share that the
 * published plan stops, and the share that could still be stopped in time.
 *
 * @param share stopped in the published plan, one entry a season day; null where none is shown
 * @param basis what share and required are about; null where nothing is required
 * @param required null where neither a reserve nor measures are owed
 * @param reachable what of it is off or could still be off in time; of the capacity where nothing
 *     is required
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
    @Nullable Basis basis,
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
  /** Which duty the shares measure. */
  enum Basis {
    /** The sector's daily reserve, as the verdict's coverage has it. */
    RESERVE,
    /**
     * What its plants must reduce during a warning; what a plant does beyond its own part does not
     * count.
     */
    MEASURES
  }

  static ImpactSector of(Problem problem, Verdict verdict, Plan published, Reachable reach) {
    SectorView view = null;
    for (Verdict.SectorCoverage coverage : verdict.coverage()) {
      SectorView each = SectorView.of(coverage);
      view = each.id().equals(reach.sector()) ? each : view;
    }
    List<BigDecimal> share = view == null ? null : view.share();
    List<BigDecimal> required = view == null ? null : view.required();
    List<BigDecimal> possible = reach.share();
    MeasureNeed measures =
        required == null ? MeasureNeed.find(problem, reach.sector(), published) : null;
    if (measures != null) {
      share = measures.given();
      required = measures.required();
      possible = measures.possible();
    }
    Need need = new Need(problem);
    for (int day = 0; day < problem.days(); day++) {
      if (share != null && required != null && problem.isOpen(day)) {
        need.look(day, share.get(day), required.get(day), possible.get(day));
      }
    }
    return new ImpactSector(
        reach.sector(),
        reach.industry(),
        reach.group(),
        required == null ? null : measures == null ? Basis.RESERVE : Basis.MEASURES,
        share == null ? null : plain(share),
        required == null ? null : plain(required),
        plain(possible),
        reach.lines(),
        reach.obeying(),
        need.shortDays,
        need.date(need.first),
        need.date(need.last),
        need.date(need.worst),
        need.shortDays == 0 ? null : need.date(need.reachedFrom));
  }

  private static List<BigDecimal> plain(List<BigDecimal> shares) {
    return shares.stream().map(BigDecimal::stripTrailingZeros).toList();
  }

  /** Finds, among the days from asOf on, those with too little stopped. */
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
