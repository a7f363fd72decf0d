package lunting.solver.exact;

import com.google.ortools.sat.BoolVar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * Rows that follow from the others, so that a proof takes seconds and not minutes: relaxed, a plan
 * would otherwise stop every line a little and pay for a part of a stop.
 */
final class Tightening {
  private final Rows rows;
  private final Choices choices;
  private final Problem problem;

  Tightening(Rows rows, Choices choices, Problem problem) {
    this.rows = rows;
    this.choices = choices;
    this.problem = problem;
  }

  void add() {
    for (PlantDuty plant : problem.plants()) {
      boolean byStops =
          plant.countable().stream().noneMatch(line -> choices.days(line).mayBeLimited());
      if (plant.need() > 0 && !plant.wholeLines() && byStops) {
        enoughLines(plant);
      }
    }
  }

  /** Whatever a plant owes must come from lines that stop at least once. */
  private void enoughLines(PlantDuty plant) {
    long owedDays = plant.days().owed().count();
    Sum able = new Sum();
    Sum stopping = new Sum();
    List<LineDuty> largestFirst = new ArrayList<>(plant.countable());
    for (LineDuty line : largestFirst) {
      BoolVar stops = stops(choices.days(line));
      able.plus(line.line().capacityMilli() * owedDays, stops);
      stopping.plus(1, stops);
    }
    rows.atLeast(able, plant.need());
    largestFirst.sort(
        Comparator.comparingLong((LineDuty line) -> line.line().capacityMilli()).reversed());
    int lines = 0;
    long given = 0;
    while (given < plant.need() && lines < largestFirst.size()) {
      given += largestFirst.get(lines).line().capacityMilli() * owedDays;
      lines++;
    }
    rows.atLeast(stopping, lines);
  }

  /** Whether a line stops at all: then a stop begins on some day. */
  private BoolVar stops(LineDays line) {
    BoolVar stops = rows.flag();
    Sum begun = new Sum().plus(-1, stops);
    for (int day = 0; day < line.days(); day++) {
      rows.atMost(new Sum().plus(1, line.stopped(day)).plus(-1, stops), 0);
      begun.plus(1, line.begins(day));
    }
    rows.atLeast(begun, 0);
    return stops;
  }
}
