package lunting.solver.proof;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.solver.problem.PlantDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.rule.Rules;
import lunting.solver.why.DayRanges;
import lunting.solver.why.Names;

/**
 * Must-run days on which an order, the calendar or a measure asks for a reduction all the same: no
 * fault, since these come first, but told.
 */
final class MustRunProofs {
  private MustRunProofs() {}

  /** One for each plant and kind of duty that comes before its must-run days. */
  static List<Proof> waived(Problem problem) {
    List<Proof> proofs = new ArrayList<>();
    for (PlantDuty plant : problem.plants()) {
      PlantDays days = plant.days();
      tell(problem, plant, days.ordered(), RuleId.ORDERED_STOP, Text.of("停产令", "an order"), proofs);
      tell(
          problem,
          plant,
          without(days.calendar(), days.ordered()),
          RuleId.CALENDAR,
          Text.of("错峰日历或单独规定", "the calendar or a window of its own"),
          proofs);
      tell(
          problem,
          plant,
          without(without(days.measured(), days.ordered()), days.calendar()),
          RuleId.WARNING_MEASURES,
          Text.of("预警期间的减排措施", "a measure of a warning"),
          proofs);
    }
    return proofs;
  }

  private static DaySet without(DaySet some, DaySet others) {
    return DaySet.of(some.days(), day -> some.contains(day) && !others.contains(day));
  }

  private static void tell(
      Problem problem, PlantDuty plant, DaySet asked, RuleId rule, Text duty, List<Proof> proofs) {
    DaySet fixed = plant.days().fixedRun();
    DaySet both = DaySet.of(fixed.days(), day -> fixed.contains(day) && asked.contains(day));
    if (both.isEmpty()) {
      return;
    }
    proofs.add(
        new Proof(
            "must-run-waived",
            false,
            Rules.clause(problem.policy(), rule),
            plant.id(),
            Names.of(plant),
            Sentence.of(
                    "{days}本须保持生产，而{duty}要求停限产：这些日子按后者执行。",
                    "On {days} it was to run, but {duty} asks for a reduction, which comes first.")
                .with("days", DayRanges.of(problem.season(), both))
                .with("duty", duty)
                .text(),
            Text.of(
                "无须处理；确须生产的，请与下达停限产要求的机关商定，并修改相应的日期。",
                "Nothing need be done. If the plant must run indeed, agree on it with who asks for"
                    + " the reduction, and change the days.")));
  }
}
