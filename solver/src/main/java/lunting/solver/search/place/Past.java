package lunting.solver.search.place;

import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;

/**
 * What a line has done before the first day that can change.
 *
 * @param firstDay the first day that can change
 * @param stopSince the first day of a stop that is under way on it; −1: none
 * @param mayStopFrom the first day from which a chosen stop may begin, by the one before it
 * @param stops how many of the stops that its kiln bears it has had, one under way included
 * @param given what it has given, without a stop under way, in percent-days
 */
record Past(int firstDay, int stopSince, int mayStopFrom, int stops, int given) {
  /** Of a line that follows a pattern, which before the first open day is the published one. */
  static Past of(LineDuty line, Pattern pattern) {
    LineBaseline before = line.baseline();
    if (before == null || line.firstOpenDay() == 0) {
      return new Past(0, -1, 0, 0, 0);
    }
    int firstDay = line.firstOpenDay();
    int stopSince = -1;
    int mayStopFrom = 0;
    int stops = 0;
    int given = 0;
    for (Run run : pattern.row()) {
      if (run.from() >= firstDay) {
        break;
      }
      boolean underWay = run.isStop() && run.to() >= firstDay - 1 && before.isStopped(firstDay - 1);
      boolean chosen = line.days().isChosen(run.from(), run.to());
      if (run.isStop() && chosen && !line.days().measured().contains(run.from())) {
        stops++;
      }
      if (underWay) {
        stopSince = run.from();
        continue;
      }
      if (run.isStop() && chosen) {
        mayStopFrom = run.to() + 1 + line.limits().minRunDays();
      }
      for (int day = run.from(); day <= Math.min(run.to(), firstDay - 1); day++) {
        given += line.days().owed().contains(day) ? pattern.effective(day) : 0;
      }
    }
    return new Past(firstDay, stopSince, mayStopFrom, stops, given);
  }
}
