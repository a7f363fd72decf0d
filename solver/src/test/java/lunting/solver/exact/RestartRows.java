package lunting.solver.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** When a kiln may be relit, and what notice a change needs: no-relight and notice. */
final class RestartRows {
  private final Rows rows;
  private final LineDays days;
  private final ChosenStops chosen;
  private final LineDuty line;
  private final PlantDuty plant;
  private final Problem problem;

  RestartRows(Rows rows, LineDays days, ChosenStops chosen, Problem problem) {
    this.rows = rows;
    this.days = days;
    this.chosen = chosen;
    this.line = days.line();
    this.problem = problem;
    this.plant = problem.plantOf(line);
  }

  void add() {
    if (line.countable()
        && !line.servesLivelihood()
        && plant.industry().warning() instanceof WarningDuty.ReserveRises) {
      for (int last = 0; last + 1 < days.days(); last++) {
        if (plant.days().inForce(last + 1) && !plant.days().mustRun().contains(last + 1)) {
          relight(last);
        }
      }
    }
    LineBaseline before = line.baseline();
    if (before != null) {
      newStops(before);
      earlyRestart(before);
    }
  }

  private void relight(int last) {
    boolean ignition = problem.policy().readings().relight() == Readings.Relight.IGNITION;
    int tested = ignition ? last + 1 - line.limits().heatUpDays() : last + 1;
    if (tested > last) {
      if (isWarned(tested)) {
        rows.forbid(days.ends(last));
      }
      return;
    }
    // A stop shorter than its heat-up is tested on its own first day.
    for (int first = Math.max(0, tested + 1); first <= last; first++) {
      if (isWarned(first)) {
        List<Literal> together = new ArrayList<>(days.stopped(first, last));
        together.add(days.begins(first));
        together.add(days.ends(last));
        rows.notAllOf(together);
      }
    }
    if (tested >= 0 && isWarned(tested)) {
      List<Literal> together = new ArrayList<>(days.stopped(tested, last));
      together.add(days.ends(last));
      rows.notAllOf(together);
    }
  }

  private boolean isWarned(int day) {
    return problem.isOpen(day) && plant.days().levels().on(day) != null;
  }

  private void newStops(LineBaseline before) {
    int notified = Math.min(days.days(), before.asOf() + line.limits().noticeDays());
    for (int first = Math.max(0, before.asOf()); first < notified; first++) {
      if (!before.isStopped(first)) {
        rows.forbid(chosen.begins(first));
      }
    }
  }

  private void earlyRestart(LineBaseline before) {
    int eve = before.asOf() - 1;
    if (eve < 0 || eve >= days.days() || !before.isStopped(eve) || !line.countable()) {
      return;
    }
    int heated =
        Math.min(before.lastDayOfStop(eve), before.asOf() + line.limits().heatUpDays() - 1);
    for (int last = eve; last < heated; last++) {
      if (plant.days().inForce(last + 1)) {
        List<Literal> together = new ArrayList<>(days.stopped(eve, last));
        together.add(days.ends(last));
        rows.notAllOf(together);
      }
    }
  }
}
