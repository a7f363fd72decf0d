package lunting.data.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import lunting.data.calendar.Span;
import lunting.data.plan.Reduction;
import org.jspecify.annotations.Nullable;

/** Joins a line's loads, day by day, to reductions. */
final class DailyLoads {
  private DailyLoads() {}

  /**
   * The reductions of a line: days in a row of one load, cause and clause.
   *
   * @param loads in percent, of the days below full load
   * @param known reductions from which a day of the same load takes its cause and clause
   */
  static List<Reduction> joined(
      String line, NavigableMap<LocalDate, Integer> loads, List<Reduction> known) {
    List<Reduction> joined = new ArrayList<>();
    for (Map.Entry<LocalDate, Integer> entry : loads.entrySet()) {
      Reduction day = day(line, entry.getKey(), entry.getValue(), known);
      Reduction last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isContinued(last, day)) {
        joined.removeLast();
        Span span = new Span(last.span().from(), day.span().to());
        joined.add(new Reduction(line, span, last.loadPercent(), last.cause(), last.clause()));
      } else {
        joined.add(day);
      }
    }
    return joined;
  }

  private static Reduction day(String line, LocalDate day, int load, List<Reduction> known) {
    Reduction same = find(day, load, known);
    return new Reduction(
        line,
        new Span(day, day),
        load,
        same == null ? null : same.cause(),
        same == null ? null : same.clause());
  }

  private static @Nullable Reduction find(LocalDate day, int load, List<Reduction> known) {
    for (Reduction each : known) {
      if (each.loadPercent() == load && each.span().contains(day)) {
        return each;
      }
    }
    return null;
  }

  private static boolean isContinued(Reduction last, Reduction next) {
    return last.span().to().plusDays(1).equals(next.span().from())
        && last.loadPercent() == next.loadPercent()
        && last.cause() == next.cause()
        && Objects.equals(last.clause(), next.clause());
  }
}
