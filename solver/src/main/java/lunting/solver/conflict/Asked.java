package lunting.solver.conflict;

import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.KilnLimits;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.DutyKind;
import lunting.solver.settle.Group;

/** The duties of a group that ask for anything at all, and the days on which they do. */
final class Asked {
  private final Problem problem;

  Asked(Problem problem) {
    this.problem = problem;
  }

  /** The duties of a group, those that explain least first. */
  List<Duty> duties(Group group) {
    List<Duty> duties = new ArrayList<>();
    for (DutyKind kind : List.of(DutyKind.values()).reversed()) {
      switch (kind.of()) {
        case PLANT -> {
          for (PlantDuty plant : group.plants()) {
            int parts = kind == DutyKind.PERIOD_RATIO ? plant.periods().size() : 1;
            for (int part = 0; part < parts; part++) {
              addIfAny(new Duty(kind, plant.index(), part), duties);
            }
          }
        }
        case LINE -> group.lines().forEach(line -> addIfAny(new Duty(kind, line.index()), duties));
        case SERVICE ->
            group.services().forEach(service -> addIfAny(new Duty(kind, service.index()), duties));
      }
    }
    return duties;
  }

  private void addIfAny(Duty duty, List<Duty> duties) {
    if (asks(duty)) {
      duties.add(duty);
    }
  }

  private boolean asks(Duty duty) {
    return switch (duty.kind()) {
      case SEASON_RATIO -> plant(duty).need() > 0;
      case PERIOD_RATIO -> plant(duty).periods().get(duty.part()).need() > 0;
      case LINE_RATIO -> problem.plantOf(line(duty)).needOf(line(duty)) > 0;
      case CONTINUOUS_STOP -> plant(duty).continuousDays() > 0;
      case NOTICE -> line(duty).baseline() != null;
      case NO_RELIGHT -> !line(duty).days().levels().days().isEmpty();
      case MAX_STOPS -> canStop(duty) && line(duty).limits().maxStops() != KilnLimits.NO_LIMIT;
      case MIN_STOP -> canStop(duty) && line(duty).limits().minStopDays() > 1;
      case MIN_RUN -> canStop(duty) && line(duty).limits().minRunDays() > 1;
      case LOAD_LIMIT -> canStop(duty) && !line(duty).mayRunAtLimit();
      case LIVELIHOOD, WARNING_MEASURES, CALENDAR, ORDERED_STOP, MUST_RUN, PIN ->
          !days(duty).isEmpty();
    };
  }

  private boolean canStop(Duty duty) {
    return line(duty).limits().canStop();
  }

  /** The open days on which a duty asks for something, one that is asked day by day. */
  DaySet days(Duty duty) {
    return DaySet.of(problem.days(), day -> problem.isOpen(day) && asksOn(duty, day));
  }

  /** Whether a duty is asked day by day. */
  static boolean byDay(DutyKind kind) {
    return switch (kind) {
      case LIVELIHOOD, WARNING_MEASURES, CALENDAR, ORDERED_STOP, MUST_RUN, PIN -> true;
      case SEASON_RATIO,
          PERIOD_RATIO,
          LINE_RATIO,
          CONTINUOUS_STOP,
          NOTICE,
          NO_RELIGHT,
          MAX_STOPS,
          MIN_STOP,
          MIN_RUN,
          LOAD_LIMIT ->
          false;
    };
  }

  private boolean asksOn(Duty duty, int day) {
    return switch (duty.kind()) {
      case LIVELIHOOD -> service(duty).demand().on(day) > 0;
      case WARNING_MEASURES -> measures(plant(duty), day);
      case CALENDAR -> plant(duty).days().calendar().contains(day);
      case ORDERED_STOP -> plant(duty).days().ordered().contains(day);
      case MUST_RUN -> plant(duty).days().mustRun().contains(day);
      case PIN -> isPinned(line(duty), day);
      case SEASON_RATIO,
          PERIOD_RATIO,
          LINE_RATIO,
          CONTINUOUS_STOP,
          NOTICE,
          NO_RELIGHT,
          MAX_STOPS,
          MIN_STOP,
          MIN_RUN,
          LOAD_LIMIT ->
          false;
    };
  }

  private static boolean isPinned(LineDuty line, int day) {
    LineBaseline before = line.baseline();
    return before != null && before.isPinned(day);
  }

  private static boolean measures(PlantDuty plant, int day) {
    MeasureDuty measures = plant.measures();
    if (measures != null) {
      return measures.owed().on(day) > 0;
    }
    for (LineDuty line : plant.countable()) {
      LineMeasures own = line.measures();
      if (own != null && own.owed().on(day) < 100) {
        return true;
      }
    }
    return false;
  }

  /** The plant of a duty of a plant. */
  PlantDuty plant(Duty duty) {
    return problem.plants().get(duty.subject());
  }

  /** The line of a duty of a line. */
  LineDuty line(Duty duty) {
    return problem.lines().get(duty.subject());
  }

  /** The service of a duty of a service. */
  ServiceDuty service(Duty duty) {
    return problem.services().get(duty.subject());
  }
}
