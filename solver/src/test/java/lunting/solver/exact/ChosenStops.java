package lunting.solver.exact;

import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.stream.IntStream;
import lunting.solver.problem.PlantDays;

/**
 * Which stops of a line are chosen: neither their first nor their last day is imposed by the
 * calendar or an order. Where a line has imposed days, a flag is carried along each stop that tells
 * what its other end is.
 */
final class ChosenStops {
  private final LineDays line;
  private final PlantDays plant;
  private final Literal[] begins;
  private final Literal[] ends;
  private final boolean anyImposed;

  ChosenStops(Rows rows, LineDays line) {
    this.line = line;
    this.plant = line.line().days();
    int days = line.days();
    begins = new Literal[days];
    ends = new Literal[days];
    anyImposed = IntStream.range(0, days).anyMatch(plant::isImposed);
    Literal[] endsImposed = anyImposed ? carriedBack(rows) : new Literal[0];
    Literal[] beginsImposed = anyImposed ? carriedOn(rows) : new Literal[0];
    for (int day = 0; day < days; day++) {
      if (!anyImposed) {
        begins[day] = line.begins(day);
        ends[day] = line.ends(day);
      } else if (plant.isImposed(day)) {
        begins[day] = rows.never();
        ends[day] = rows.never();
      } else {
        begins[day] = rows.all(List.of(line.begins(day), endsImposed[day].not()));
        ends[day] = rows.all(List.of(line.ends(day), beginsImposed[day].not()));
      }
    }
  }

  /** Of each stopped day, whether its stop ends on an imposed day. */
  private Literal[] carriedBack(Rows rows) {
    Literal[] imposed = flags(rows);
    for (int day = 0; day < imposed.length; day++) {
      rows.same(imposed[day], literal(rows, day), line.ends(day));
      if (day + 1 < imposed.length) {
        rows.same(imposed[day], imposed[day + 1], line.stopped(day), line.stopped(day + 1));
      }
    }
    return imposed;
  }

  /** Of each stopped day, whether its stop begins on an imposed day. */
  private Literal[] carriedOn(Rows rows) {
    Literal[] imposed = flags(rows);
    for (int day = 0; day < imposed.length; day++) {
      rows.same(imposed[day], literal(rows, day), line.begins(day));
      if (day > 0) {
        rows.same(imposed[day], imposed[day - 1], line.stopped(day), line.stopped(day - 1));
      }
    }
    return imposed;
  }

  private Literal[] flags(Rows rows) {
    return IntStream.range(0, line.days()).mapToObj(day -> rows.flag()).toArray(Literal[]::new);
  }

  private Literal literal(Rows rows, int day) {
    return plant.isImposed(day) ? rows.always() : rows.never();
  }

  /** Whether every stop of the line is chosen, whatever its days. */
  boolean areAll() {
    return !anyImposed;
  }

  /** Whether a chosen stop begins on a day. */
  Literal begins(int day) {
    return begins[day];
  }

  /** Whether a day is the last of a chosen stop. */
  Literal ends(int day) {
    return ends[day];
  }
}
