package lunting.solver.change;

import java.math.BigDecimal;
import lunting.data.report.ChangeFigures;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** Counts what changes from one plan to another: the one place where that is counted. */
public final class ChangeCount {
  private ChangeCount() {}

  /** The figures of a change, by the load of each line on each season day. */
  public static ChangeFigures of(Problem problem, LoadTable before, LoadTable after) {
    int plants = 0;
    int lines = 0;
    long changed = 0;
    long added = 0;
    for (PlantDuty plant : problem.plants()) {
      int ofPlant = 0;
      for (LineDuty line : plant.lines()) {
        boolean differs = false;
        for (int day = 0; day < problem.days(); day++) {
          int more = before.load(line, day) - after.load(line, day);
          differs |= more != 0;
          changed += Math.abs(more);
          added += more;
        }
        ofPlant += differs ? 1 : 0;
      }
      lines += ofPlant;
      plants += ofPlant > 0 ? 1 : 0;
    }
    return new ChangeFigures(
        plants, lines, BigDecimal.valueOf(changed, 2), BigDecimal.valueOf(added, 2));
  }
}
