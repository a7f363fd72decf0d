package lunting.solver.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.KilnLimits;
import lunting.solver.problem.PlantDays;

/**
 * What a kiln asks of its stops: min-stop, min-run, max-stops. As far as it is sure that a stop (or
 * the run after it) goes on, this is said by the rows of Rajan and Takriti, a whole window of
 * starts (or ends) in one; what depends on both ends is said pair by pair.
 */
final class StopRows {
  private final Rows rows;
  private final LineDays line;
  private final ChosenStops chosen;
  private final PlantDays plant;
  private final KilnLimits kiln;
  private final int asOf;
  private final int days;

  StopRows(Rows rows, LineDays line, ChosenStops chosen, int asOf) {
    this.rows = rows;
    this.line = line;
    this.chosen = chosen;
    this.plant = line.line().days();
    this.kiln = line.line().limits();
    this.asOf = asOf;
    this.days = line.days();
  }

  void add() {
    minStop();
    minRun();
    maxStops();
  }

  private void minStop() {
    List<List<Literal>> holding = windows();
    for (int first = 0; first < days; first++) {
      if (plant.isImposed(first) || plant.measured().contains(first)) {
        continue;
      }
      int earliest = first;
      while (earliest < days && !mayLast(first, earliest)) {
        holding.get(earliest).add(line.begins(first));
        earliest++;
      }
      if (earliest == days) {
        rows.forbid(line.begins(first));
      } else {
        holding.get(earliest).add(line.begins(first));
      }
      for (int last = earliest + 1; last < days && last - first + 1 < kiln.minStopDays(); last++) {
        if (!mayLast(first, last)) {
          forbidStop(first, last);
        }
      }
    }
    for (int day = 0; day < days; day++) {
      Sum sum = new Sum().plus(-1, line.stopped(day));
      holding.get(day).forEach(begins -> sum.plus(1, begins));
      rows.atMost(sum, 0);
    }
  }

  private boolean mayLast(int first, int last) {
    return last - first + 1 >= kiln.minStopDays()
        || plant.isImposed(last)
        || last < asOf
        || (plant.quotaFrom() > 0 && last == days - 1);
  }

  private void forbidStop(int first, int last) {
    List<Literal> together = new ArrayList<>(line.stopped(first, last));
    together.add(line.begins(first));
    together.add(line.ends(last));
    rows.notAllOf(together);
  }

  private void minRun() {
    List<List<Literal>> running = windows();
    for (int last = 0; last < days; last++) {
      int earliest = last + 1;
      while (chosen.areAll() && earliest < days && !mayRestart(last, earliest)) {
        running.get(earliest).add(line.ends(last));
        earliest++;
      }
      for (int first = earliest; first < days && first - last - 1 < kiln.minRunDays(); first++) {
        if (!plant.isImposed(first) && !plant.measured().contains(first)) {
          forbidRun(last, first);
        }
      }
    }
    for (int day = 0; day < days; day++) {
      Sum sum = new Sum().plus(1, line.stopped(day));
      running.get(day).forEach(ends -> sum.plus(1, ends));
      rows.atMost(sum, 1);
    }
  }

  private boolean mayRestart(int last, int first) {
    return first - last - 1 >= kiln.minRunDays()
        || plant.measured().contains(first)
        || first < asOf;
  }

  /** No run between these two days; of stops before asOf only where the later one reaches it. */
  private void forbidRun(int last, int first) {
    if (first < asOf && asOf >= days) {
      return;
    }
    List<Literal> together = new ArrayList<>();
    together.add(chosen.ends(last));
    together.add(chosen.begins(first));
    if (first > last + 1) {
      line.stopped(last + 1, first - 1).forEach(stopped -> together.add(stopped.not()));
    }
    if (first < asOf) {
      together.addAll(line.stopped(first, asOf));
    }
    rows.notAllOf(together);
  }

  private void maxStops() {
    if (kiln.maxStops() >= days) {
      return;
    }
    Sum soFar = new Sum();
    for (int first = 0; first < days; first++) {
      if (plant.measured().contains(first)) {
        continue;
      }
      soFar.plus(1, chosen.begins(first));
      if (asOf > 0 && first >= asOf) {
        rows.atMostIf(chosen.begins(first), soFar, kiln.maxStops());
      } else if (asOf > 0 && asOf < days) {
        List<Literal> reaches = new ArrayList<>(line.stopped(first, asOf));
        reaches.add(chosen.begins(first));
        rows.atMostIf(rows.all(reaches), soFar, kiln.maxStops());
      }
    }
    if (asOf <= 0) {
      rows.atMost(soFar, kiln.maxStops());
    }
  }

  private List<List<Literal>> windows() {
    List<List<Literal>> windows = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      windows.add(new ArrayList<>());
    }
    return windows;
  }
}
