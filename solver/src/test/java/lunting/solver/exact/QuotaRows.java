package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;

/** What plants owe over the season: season-, period- and line-ratio, and continuous-stop. */
final class QuotaRows {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  QuotaRows(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add() {
    for (PlantDuty plant : problem.plants()) {
      season(plant);
      if (plant.rotates() && plant.owes()) {
        plant.periods().forEach(period -> period(plant, period));
      }
      if (!plant.wholeLines() && plant.owes()) {
        plant.countable().forEach(line -> line(plant, line));
      }
      if (plant.continuousDays() > 0) {
        continuous(plant);
      }
    }
  }

  private void season(PlantDuty plant) {
    DaySet owed = plant.days().owed();
    if (plant.need() == 0) {
      return;
    }
    if (!plant.wholeLines()) {
      rows.atLeast(choices.reduction(plant, owed::contains), 100 * plant.need());
      return;
    }
    Sum held = new Sum();
    for (LineDuty line : plant.countable()) {
      LineDays days = choices.days(line);
      Amount limit = rows.amount(days.mayBeLimited() ? 99 : 0);
      BoolVar stopped = rows.flag();
      Sum everyDay = new Sum().plus(100, stopped).plus(1, limit);
      for (int day = 0; day < problem.days(); day++) {
        if (owed.contains(day)) {
          rows.atLeast(new Sum().plus(1, days.cut(day)).plus(-1, everyDay), 0);
        }
      }
      held.plus(line.line().capacityMilli(), everyDay);
    }
    rows.atLeast(held, 100 * plant.need());
  }

  private void period(PlantDuty plant, PeriodDuty period) {
    boolean open = false;
    for (int day = 0; day < problem.days(); day++) {
      open |= period.within().contains(day) && problem.isOpen(day);
    }
    if (open) {
      rows.atLeast(choices.reduction(plant, period.days()::contains), 100 * period.need());
    }
  }

  private void line(PlantDuty plant, LineDuty line) {
    if (plant.needOf(line) > 0) {
      Sum given = new Sum();
      given.plus(line.line().capacityMilli(), choices.effect(line, plant.days().owed()::contains));
      rows.atLeast(given, 100 * plant.needOf(line));
    }
  }

  /** One of the blocks with N days of W(p) is stopped throughout, ramp days aside. */
  private void continuous(PlantDuty plant) {
    LineDuty line = plant.countable().getFirst();
    List<Integer> owed = new ArrayList<>();
    for (int day = 0; day < problem.days(); day++) {
      if (plant.days().owed().contains(day)) {
        owed.add(day);
      }
    }
    List<Literal> blocks = new ArrayList<>();
    for (int i = 0; i + plant.continuousDays() <= owed.size(); i++) {
      List<Literal> block = new ArrayList<>();
      for (int day = owed.get(i); day <= owed.get(i + plant.continuousDays() - 1); day++) {
        block.add(choices.effects(line).full(day));
      }
      blocks.add(rows.all(block));
    }
    rows.anyOf(blocks);
  }
}
