package lunting.web.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;

/** Plans that follow one another within a season. */
final class Succession {
  private Succession() {}

  /**
   * What is done where one plan holds until the day before a day and another one from it on.
   *
   * @param day the earliest of all: the second plan holds throughout
   */
  static Plan of(Plan first, LocalDate day, Plan second) {
    if (day.equals(LocalDate.MIN)) {
      return second;
    }
    List<Reduction> reductions = new ArrayList<>();
    add(reductions, first, new Span(LocalDate.MIN, day.minusDays(1)));
    add(reductions, second, new Span(day, LocalDate.MAX));
    return new Plan(
        second.policy(),
        second.registry(),
        second.events(),
        second.asOf(),
        reductions,
        second.pins(),
        second.provenance());
  }

  private static void add(List<Reduction> reductions, Plan plan, Span inside) {
    for (Reduction each : plan.reductions()) {
      Span span = each.span().clip(inside);
      if (span != null) {
        reductions.add(
            new Reduction(each.line(), span, each.loadPercent(), each.cause(), each.clause()));
      }
    }
  }
}
