package lunting.solver.line;

import lunting.data.policy.RuleId;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;

/** The line rules that look at single days: each day on which the load is not as asked is 1. */
public enum DayRule implements LineRule {
  /** Open days at a load that the line may not run at. */
  LOAD_LIMIT(RuleId.LOAD_LIMIT) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return true;
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      int first = Math.max(from, line.firstOpenDay());
      long amount = 0;
      for (int i = 0; i < runs.length; i++) {
        Run run = runs[i];
        if (!Loads.allow(line, run.loadPercent())) {
          int begins = Math.max(run.from(), first);
          int ends = Math.min(run.to(), to);
          amount += days(begins, ends) - allowedByList(line, run.loadPercent(), begins, ends);
        }
      }
      return amount;
    }
  },

  /**
   * Open days on which a line is reduced that is not to be, unless its plant is ordered to stop.
   */
  EXEMPT_RUNS(RuleId.EXEMPT_RUNS) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return !line.countable() || line.days().inForceFrom() > 0;
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      int first = Math.max(from, line.firstOpenDay());
      int last = line.countable() ? Math.min(to, line.days().inForceFrom() - 1) : to;
      long amount = 0;
      for (int i = 0; i < runs.length; i++) {
        int begins = Math.max(runs[i].from(), first);
        int ends = Math.min(runs[i].to(), last);
        amount += days(begins, ends) - line.days().ordered().count(begins, ends);
      }
      return amount;
    }
  },

  /** Open days on which a countable line is reduced although its plant must run. */
  MUST_RUN(RuleId.MUST_RUN) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.countable() && !line.days().mustRun().isEmpty();
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      int first = Math.max(from, line.firstOpenDay());
      long amount = 0;
      for (int i = 0; i < runs.length; i++) {
        Run run = runs[i];
        amount += line.days().mustRun().count(Math.max(run.from(), first), Math.min(run.to(), to));
      }
      return amount;
    }
  },

  /** Open days inside the calendar's windows on which a countable line is not stopped. */
  CALENDAR(RuleId.CALENDAR) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.countable() && !line.days().calendar().isEmpty() && line.greatestCut() > 0;
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      return notStopped(line, line.days().calendar(), runs, from, to);
    }
  },

  /** Open days on which an order stops the plant and the line is not stopped. */
  ORDERED_STOP(RuleId.ORDERED_STOP) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return !line.line().idle() && !line.days().ordered().isEmpty() && line.greatestCut() > 0;
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      return notStopped(line, line.days().ordered(), runs, from, to);
    }
  },

  /** Past days on which the load is not what was carried out. */
  FROZEN_PAST(RuleId.FROZEN_PAST) {
    @Override
    public boolean binds(LineDuty line, Sector sector) {
      return line.firstOpenDay() > 0;
    }

    @Override
    public long amount(LineDuty line, Run[] runs, int from, int to) {
      LineBaseline before = line.baseline();
      int last = Math.min(to, line.firstOpenDay() - 1);
      long amount = 0;
      for (int day = from; before != null && day <= last; day++) {
        amount += load(runs, day) == before.load(day) ? 0 : 1;
      }
      return amount;
    }
  };

  private final RuleId id;

  DayRule(RuleId id) {
    this.id = id;
  }

  @Override
  public RuleId id() {
    return id;
  }

  /** Open days of a set on which a line runs above the least that it can be cut to. */
  private static long notStopped(LineDuty line, DaySet asked, Run[] runs, int from, int to) {
    int first = Math.max(from, line.firstOpenDay());
    int least = 100 - line.greatestCut();
    long amount = asked.count(first, to);
    for (int i = 0; i < runs.length; i++) {
      Run run = runs[i];
      if (run.loadPercent() <= least) {
        amount -= asked.count(Math.max(run.from(), first), Math.min(run.to(), to));
      }
    }
    return amount;
  }

  /** Days on which the plant's own list allows a load that the line may not run at otherwise. */
  private static int allowedByList(LineDuty line, int load, int from, int to) {
    int allowed = 0;
    for (int day = from; line.measures() != null && day <= to; day++) {
      allowed += Loads.allowedByList(line, load, day) ? 1 : 0;
    }
    return allowed;
  }

  private static int days(int from, int to) {
    return Math.max(0, to - from + 1);
  }

  private static int load(Run[] runs, int day) {
    for (Run run : runs) {
      if (run.from() <= day && day <= run.to()) {
        return run.loadPercent();
      }
    }
    return 100;
  }
}
