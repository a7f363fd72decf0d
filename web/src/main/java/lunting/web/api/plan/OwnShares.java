package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.DaySet;
import org.jspecify.annotations.Nullable;

/** What a plant owes by parts: in each period of its industry's duty, and by single lines. */
final class OwnShares {
  private final PlantDuty plant;
  private final LoadTable loads;

  /** The shares of a plant in a plan with these loads. */
  OwnShares(LoadTable loads, PlantDuty plant) {
    this.plant = plant;
    this.loads = loads;
  }

  /**
   * What a period asks of the plant.
   *
   * @param ratio its ratio in the period
   * @param required in capacity-days
   * @param reduced in capacity-days
   */
  record OfPeriod(
      LocalDate from, LocalDate to, BigDecimal ratio, BigDecimal required, BigDecimal reduced) {}

  /**
   * What a line with a share of its own owes.
   *
   * @param required in capacity-days
   * @param reduced in capacity-days
   */
  record OfLine(String line, BigDecimal ratio, BigDecimal required, BigDecimal reduced) {}

  /** One entry a period; none where its industry's duty has none. */
  List<OfPeriod> periods() {
    return plant.periods().stream().map(this::period).toList();
  }

  private OfPeriod period(PeriodDuty period) {
    Span span = period.span();
    long reduced = 0;
    for (LineDuty line : plant.countable()) {
      reduced += reduced(line, period.days());
    }
    return new OfPeriod(
        span.from(), span.to(), share(period.ratio()), amount(period.need()), hundredths(reduced));
  }

  /** One entry a countable line that has a share of its own. */
  List<OfLine> lines() {
    return plant.countable().stream()
        .filter(line -> line.line().ratio() != null)
        .map(this::line)
        .toList();
  }

  private OfLine line(LineDuty line) {
    @Nullable Integer ratio = line.line().ratio();
    return new OfLine(
        line.id(),
        share(ratio == null ? 0 : ratio),
        amount(plant.needOf(line)),
        hundredths(reduced(line, plant.days().owed())));
  }

  /** What a line gives on some days, in hundredths of thousandths·days. */
  private long reduced(LineDuty line, DaySet days) {
    long sum = 0;
    for (int day = 0; day < days.days(); day++) {
      sum += days.contains(day) ? line.line().capacityMilli() * loads.effective(line, day) : 0;
    }
    return sum;
  }

  private static BigDecimal share(int ratio) {
    return BigDecimal.valueOf(ratio, 4).stripTrailingZeros();
  }

  private static BigDecimal amount(long thousandths) {
    return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
  }

  private static BigDecimal hundredths(long hundredths) {
    return BigDecimal.valueOf(hundredths, 5).stripTrailingZeros();
  }
}
