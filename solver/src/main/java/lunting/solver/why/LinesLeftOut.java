package lunting.solver.why;

import java.util.List;
import java.util.function.Predicate;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Sentence;
import lunting.data.text.Sentences;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** Names the lines of a plant that its duty leaves out, and why. */
final class LinesLeftOut {
  private LinesLeftOut() {}

  /** Adds a sentence for idle lines and one for exempt lines, where the plant has any. */
  static void tell(Problem problem, PlantDuty plant, Sentences told) {
    List<LineDuty> idle = lines(plant, line -> line.line().idle());
    List<LineDuty> exempt =
        lines(plant, line -> line.line().exempt() != null && !line.line().idle());
    boolean counted =
        problem.policy().readings().exemptLines() == Readings.ExemptLines.COUNT_CAPACITY;
    if (!idle.isEmpty()) {
      told.add(
          Sentence.of(
                  "长期停用、不计产能也不计减排：{lines}。", "Long idle, neither capacity nor reduction: {lines}.")
              .with("lines", Names.of(idle)));
    }
    if (exempt.isEmpty()) {
      return;
    }
    if (counted && plant.owes()) {
      told.add(
          Sentence.of(
                  "民生豁免、不停产但按口径计入产能：{lines}。",
                  "Exempt for livelihood, never stopped, its capacity counted by the reading:"
                      + " {lines}.")
              .with("lines", Names.of(exempt)));
    } else {
      told.add(
          Sentence.of("民生豁免、不计在内：{lines}。", "Exempt for livelihood, left out: {lines}.")
              .with("lines", Names.of(exempt)));
    }
  }

  private static List<LineDuty> lines(PlantDuty plant, Predicate<LineDuty> test) {
    return plant.lines().stream().filter(test).toList();
  }
}
