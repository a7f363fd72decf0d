package lunting.solver.line;

import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Sector;

/**
 * The line rules that look at whole stops. Each breach belongs to one day: the first day of the
 * stop, for {@link #NO_RELIGHT} the restart day.
 */
public enum StopRule implements LineRule {
  /** The days that a chosen stop lacks to the kiln's least stop. */
  MIN_STOP(RuleId.MIN_STOP) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.limits().minStopDays() > 1;
    }

    @Override
    long at(LineDuty line, Run[] runs, int index) {
      Run stop = runs[index];
      boolean toTheEnd = line.days().quotaFrom() > 0 && stop.to() == lastDay(line);
      return isTested(line, stop) && isOpen(line, stop) && !toTheEnd
          ? Math.max(0, line.limits().minStopDays() - stop.days())
          : 0;
    }
  },

  /** The days that a chosen stop comes too early after the stop before it, if that is chosen. */
  MIN_RUN(RuleId.MIN_RUN) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.limits().minRunDays() > 1;
    }

    @Override
    long at(LineDuty line, Run[] runs, int index) {
      Run stop = runs[index];
      int before = index - 1;
      while (before >= 0 && !runs[before].isStop()) {
        before--;
      }
      if (before < 0 || !isOpen(line, stop) || !isTested(line, stop)) {
        return 0;
      }
      Run earlier = runs[before];
      int between = stop.from() - earlier.to() - 1;
      return line.days().isChosen(earlier.from(), earlier.to())
          ? Math.max(0, line.limits().minRunDays() - between)
          : 0;
    }
  },

  /** 1 for each chosen stop beyond what the kiln bears in a season. */
  MAX_STOPS(RuleId.MAX_STOPS) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.limits().maxStops() != KilnLimits.NO_LIMIT;
    }

    @Override
    long at(LineDuty line, Run[] runs, int index) {
      if (index < line.limits().maxStops()
          || !isOpen(line, runs[index])
          || !isTested(line, runs[index])) {
        return 0;
      }
      int earlier = 0;
      for (int i = 0; i < index; i++) {
        earlier += runs[i].isStop() && isTested(line, runs[i]) ? 1 : 0;
      }
      return earlier < line.limits().maxStops() ? 0 : 1;
    }
  },

  /** 1 for each restart on a day with a warning that the line's industry answers by its reserve. */
  NO_RELIGHT(RuleId.NO_RELIGHT) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return sector.raisesReserve()
          && line.countable()
          && !line.servesLivelihood()
          && !line.days().levels().days().isEmpty();
    }

    @Override
    int day(Run stop) {
      return stop.to() + 1;
    }

    @Override
    long at(LineDuty line, Run[] runs, int index) {
      Run stop = runs[index];
      int restart = day(stop);
      int tested = line.relightDay(stop.from(), restart);
      return restart <= lastDay(line)
              && tested >= line.firstOpenDay()
              && line.days().inForce(restart)
              && line.days().levels().days().contains(tested)
              && !line.days().mustRun().contains(restart)
          ? 1
          : 0;
    }
  },

  /** The days by which a new stop, or an earlier restart, is told of too late. */
  NOTICE(RuleId.NOTICE) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.baseline() != null;
    }

    @Override
    long at(LineDuty line, Run[] runs, int index) {
      LineBaseline before = line.baseline();
      if (before == null) {
        return 0;
      }
      Run stop = runs[index];
      int asOf = before.asOf();
      if (stop.from() >= asOf) {
        return !before.isStopped(stop.from()) && line.days().isChosen(stop.from(), stop.to())
            ? Math.max(0, asOf + line.limits().noticeDays() - stop.from())
            : 0;
      }
      return stop.to() >= asOf - 1
              && stop.to() < before.lastDayOfStop(asOf - 1)
              && line.countable()
              && line.days().inForce(stop.to() + 1)
          ? Math.max(0, asOf + line.limits().heatUpDays() - 1 - stop.to())
          : 0;
    }
  };

  private final RuleId id;

  StopRule(RuleId id) {
    this.id = id;
  }

  @Override
  public RuleId id() {
    return id;
  }

  /** What the rule finds at one of the runs, which is a stop. */
  abstract long at(LineDuty line, Run[] runs, int index);

  /** The day that a breach at this stop belongs to; the day after the season's last: none. */
  int day(Run stop) {
    return stop.from();
  }

  @Override
  public long amount(LineDuty line, Run[] runs, int from, int to) {
    long amount = 0;
    for (int i = 0; i < runs.length; i++) {
      Run run = runs[i];
      if (run.isStop() && from <= day(run) && day(run) <= to) {
        amount += at(line, runs, i);
      }
    }
    return amount;
  }

  /** Whether a kiln's limits are tested on a stop: it is chosen and answers no measure day. */
  private static boolean isTested(LineDuty line, Run stop) {
    return line.days().isChosen(stop.from(), stop.to())
        && !line.days().measured().contains(stop.from());
  }

  /** Whether a stop has a day that can still change. */
  private static boolean isOpen(LineDuty line, Run stop) {
    return stop.to() >= line.firstOpenDay();
  }

  private static int lastDay(LineDuty line) {
    return line.days().owed().days() - 1;
  }
}
