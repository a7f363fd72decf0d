package lunting.web.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.registry.PlantTerms;
import lunting.data.text.Text;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/**
 * What documents and the emergency list fix for one plant alone, as the page shows it.
 *
 * @param windows days on which it must be stopped, with their basis; null: its industry's hold
 * @param wish days on which it would rather be stopped, with its reason
 * @param mustRun days on which no stop may be planned, with the reason
 * @param carried days carried into the season; null: none
 * @param measures its own measures by level; empty: its industry's hold
 * @param measureDays the days on which its own measures ask something, under the events there are
 */
record TermsView(
    @Nullable List<DaysView> windows,
    List<DaysView> wish,
    List<DaysView> mustRun,
    @Nullable CarriedView carried,
    List<MeasureView> measures,
    List<MeasureDaysView> measureDays) {
  /**
   * Days of one plant.
   *
   * @param why their basis or reason; null where the list gives none
   */
  record DaysView(LocalDate from, LocalDate to, @Nullable Text why) {
    private static DaysView of(Span span, @Nullable Text why) {
      return new DaysView(span.from(), span.to(), why);
    }
  }

  /**
   * Days of the whole plant that are carried into the season.
   *
   * @param days above 0: credit, below 0: debt
   */
  record CarriedView(BigDecimal days, @Nullable Text basis) {}

  /** What its own list asks at a level. */
  record MeasureView(Level level, List<LineLoadView> lines, @Nullable Text text) {
    private static MeasureView of(PlantTerms.Measure measure) {
      return new MeasureView(
          measure.level(), measure.lines().stream().map(LineLoadView::of).toList(), measure.text());
    }
  }

  /** The load that a measure leaves to a line; 0 is a stop. */
  record LineLoadView(String line, BigDecimal load) {
    private static LineLoadView of(PlantTerms.LineLoad named) {
      return new LineLoadView(
          named.line(), BigDecimal.valueOf(named.loadPercent(), 2).stripTrailingZeros());
    }
  }

  /** Days in a row of one warning level. */
  record MeasureDaysView(LocalDate from, LocalDate to, Level level) {}

  /** Of a plant; null where nothing is fixed for it alone. */
  static @Nullable TermsView of(Season season, PlantDuty duty) {
    PlantTerms terms = duty.plant().terms();
    if (terms.equals(PlantTerms.NONE)) {
      return null;
    }
    List<PlantTerms.Window> windows = terms.windows();
    PlantTerms.Carried carried = terms.carried();
    return new TermsView(
        windows == null
            ? null
            : windows.stream().map(each -> DaysView.of(each.span(), each.basis())).toList(),
        terms.wish().stream().map(each -> DaysView.of(each.span(), each.reason())).toList(),
        terms.mustRun().stream().map(each -> DaysView.of(each.span(), each.reason())).toList(),
        carried == null
            ? null
            : new CarriedView(terms.carriedDays().stripTrailingZeros(), carried.basis()),
        terms.measures().stream().map(MeasureView::of).toList(),
        terms.hasMeasures() ? measureDays(season, duty.days()) : List.of());
  }

  private static List<MeasureDaysView> measureDays(Season season, PlantDays days) {
    List<MeasureDaysView> found = new ArrayList<>();
    int length = days.measured().days();
    for (int day = 0; day < length; day++) {
      Level level = days.measured().contains(day) ? days.levels().on(day) : null;
      if (level != null) {
        int last = day;
        while (last + 1 < length
            && days.measured().contains(last + 1)
            && days.levels().on(last + 1) == level) {
          last++;
        }
        found.add(new MeasureDaysView(season.dateOf(day), season.dateOf(last), level));
        day = last;
      }
    }
    return found;
  }
}
