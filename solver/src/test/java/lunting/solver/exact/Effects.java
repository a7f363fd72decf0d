package lunting.solver.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.LineDuty;

/**
 * eff(l, d): what a line's cut counts for. Where ramp days do not count, the first days of a stop
 * and its last count nothing, unless the season or the plant's duty begins, or the season ends,
 * with it.
 */
final class Effects {
  private final Rows rows;
  private final LineDays days;
  private final Literal[] full;

  Effects(Rows rows, LineDays days) {
    this.rows = rows;
    this.days = days;
    this.full = new Literal[days.days()];
    for (int day = 0; day < full.length; day++) {
      full[day] = days.line().countRamps() ? days.stopped(day) : betweenRamps(day);
    }
  }

  private Literal betweenRamps(int day) {
    LineDuty line = days.line();
    int last = full.length - 1;
    List<Literal> cold = new ArrayList<>();
    cold.add(rows.all(days.stopped(Math.max(0, day - line.limits().coolDownDays()), day)));
    int owes = line.days().quotaFrom();
    if (0 < owes && day - line.limits().coolDownDays() < owes && owes <= day) {
      List<Literal> sinceDuty = new ArrayList<>(days.stopped(owes, day));
      sinceDuty.add(days.begins(owes));
      cold.add(rows.all(sinceDuty));
    }
    Literal unheated =
        rows.all(days.stopped(day, Math.min(last, day + line.limits().heatUpDays())));
    return rows.all(List.of(cold.size() == 1 ? cold.getFirst() : rows.any(cold), unheated));
  }

  LineDuty line() {
    return days.line();
  }

  /** Whether a stop counts in full on a day. */
  Literal full(int day) {
    return full[day];
  }

  /** In percent. */
  Sum on(int day) {
    return new Sum().plus(100, full[day]).plus(1, days.limit(day));
  }
}
