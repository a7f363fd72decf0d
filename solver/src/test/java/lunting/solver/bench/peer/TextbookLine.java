package lunting.solver.bench.peer;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/** A line of the textbook's model: a fact, whose stops are the entities. */
record TextbookLine(Problem problem, LineDuty duty) {
  int seasonDays() {
    return problem.days();
  }

  /** The line with its stops gathered, as the rules' streams look at it. */
  LinePattern with(List<Run> stops) {
    PlantDuty plant = problem.plantOf(duty);
    LinePattern line =
        LinePattern.of(problem, duty, problem.sectorOf(plant), problem.townOf(plant));
    line.setPattern(Pattern.of(duty, gathered(stops)));
    return line;
  }

  /** What the stops come to on the line's days: where two overlap, the lower load holds. */
  List<Run> gathered(List<Run> stops) {
    List<Run> runs = new ArrayList<>();
    for (Run stop : stops) {
      runs = stop.days() > 0 ? Runs.lowered(runs, stop) : runs;
    }
    List<Run> joined = Runs.joined(runs, seasonDays());
    if (joined == null) {
      throw new IllegalStateException("Stops of %s lie outside the season.".formatted(duty.id()));
    }
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextbookLine line && duty.equals(line.duty);
  }

  @Override
  public int hashCode() {
    return duty.hashCode();
  }
}
