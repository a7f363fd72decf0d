package lunting.solver.why;

import java.util.ArrayList;
import java.util.List;
import lunting.data.event.Event;
import lunting.data.policy.duty.Level;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.Levels;

/** On which days warnings ask something of a line, and which warnings they are. */
final class AskedByWarnings {
  private final Problem problem;
  private final LineDuty line;
  private final PlantDuty plant;

  AskedByWarnings(Problem problem, LineDuty line) {
    this.problem = problem;
    this.line = line;
    plant = problem.plantOf(line);
  }

  /**
   * Whether measures are asked on a day: of the line itself by its plant's own list, else of its
   * plant by its industry's.
   */
  boolean measures(int day) {
    LineMeasures own = line.measures();
    return own != null ? own.asked().on(day) < 100 : line.days().measured().contains(day);
  }

  /** Whether a warning raises the reserve of the line's sector on a day on which it counts. */
  boolean reserve(int day) {
    return problem.sectorOf(plant).raisesReserve()
        && line.days().levels().on(day) != null
        && plant.countsInSector(day);
  }

  /** Whether warnings ask anything of the line or its sector on a day. */
  boolean any(int day) {
    return measures(day) || reserve(day);
  }

  /** The warnings of the highest level on some day from one to another on which they ask. */
  List<Event.Warning> between(int from, int to) {
    List<Event.Warning> found = new ArrayList<>();
    for (Event event : problem.events().events()) {
      if (event instanceof Event.Warning warning && asks(warning, from, to)) {
        found.add(warning);
      }
    }
    return found;
  }

  private boolean asks(Event.Warning warning, int from, int to) {
    for (int day = from; day <= to; day++) {
      Level level = line.days().levels().on(day);
      if (level == warning.level()
          && any(day)
          && warning.concerns(plant.industry().id(), plant.town().group())
          && Levels.covers(warning, problem.season().dateOf(day))) {
        return true;
      }
    }
    return false;
  }
}
