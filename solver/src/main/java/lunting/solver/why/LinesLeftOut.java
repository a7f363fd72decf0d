package lunting.solver.why;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import lunting.data.policy.reading.Readings;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** Names the lines of a plant that its duty leaves out, and why. */
final class LinesLeftOut {
  private LinesLeftOut() {}

  /** Adds a sentence for idle lines and one for exempt lines, where the plant has any. */
  static void tell(Problem problem, PlantDuty plant, Sentences told) {
    String idle = ids(plant, line -> line.line().idle());
    String exempt = ids(plant, line -> line.line().exempt() != null && !line.line().idle());
    boolean counted =
        problem.policy().readings().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY;
    if (!idle.isEmpty()) {
      told.add("长期停用、不计产能也不计减排：%s", "Long idle, neither capacity nor reduction: %s", idle);
    }
    if (exempt.isEmpty()) {
      return;
    }
    if (counted && plant.ratio() > 0) {
      told.add(
          "民生豁免、不停产但按口径计入产能：%s",
          "Exempt for livelihood, never stopped, its capacity counted by the reading: %s", exempt);
    } else {
      told.add("民生豁免、不计在内：%s", "Exempt for livelihood, left out: %s", exempt);
    }
  }

  private static String ids(PlantDuty plant, Predicate<LineDuty> test) {
    return plant.lines().stream().filter(test).map(LineDuty::id).collect(Collectors.joining(", "));
  }
}
