package lunting.solver.line;

import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * How far a line's runs are from what its kiln, its notice and its orders allow, once events or a
 * published plan are about. Moves never make a line worse in this; where a line cannot keep all of
 * it any more, they may still change the rest.
 */
public final class Faults {
  private final LineRule[][] binding;

  public Faults(Problem problem) {
    binding = new LineRule[problem.lines().size()][];
    for (LineDuty line : problem.lines()) {
      Sector sector = problem.sectorOf(problem.plantOf(line));
      binding[line.index()] =
          LineRules.ALL.stream()
              // The past is not counted: OpenDays lets no move touch it.
              .filter(rule -> rule != DayRule.FROZEN_PAST && rule.binds(line, sector))
              .toArray(LineRule[]::new);
    }
  }

  /**
   * Whether a line needs this count: events, windows, must-run days or a published plan bear on its
   * own days.
   */
  public static boolean matter(LineDuty line) {
    return line.baseline() != null
        || line.days().inForceFrom() > 0
        || !line.days().ordered().isEmpty()
        || !line.days().calendar().isEmpty()
        || !line.days().measured().isEmpty()
        || !line.days().mustRun().isEmpty();
  }

  /** Days and stops amiss in runs in time order that neither overlap nor touch with equal load. */
  public long count(LineDuty line, Run[] runs) {
    long faults = 0;
    for (LineRule rule : binding[line.index()]) {
      faults += rule.amount(line, runs);
    }
    return faults;
  }
}
