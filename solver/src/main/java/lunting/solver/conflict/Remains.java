package lunting.solver.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.RuleId;
import lunting.data.report.Verdict;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;
import lunting.solver.settle.Duty;
import lunting.solver.settle.DutyKind;
import lunting.solver.settle.Waiver;
import org.jspecify.annotations.Nullable;

/** What would make a plan legal that is not: every duty that it breaks gives by what is lacking. */
final class Remains {
  private final Problem problem;

  private Remains(Problem problem) {
    this.problem = problem;
  }

  /**
   * What would have to give, all of it together, the easiest first; none where something is broken
   * that cannot be given up, such as a day that is past.
   *
   * @param verdict with all HARD breaches
   */
  static List<WayOut> of(Problem problem, Verdict verdict) {
    Remains remains = new Remains(problem);
    Map<Duty, List<Verdict.Breach>> byDuty = new LinkedHashMap<>();
    for (Verdict.RuleResult rule : verdict.rules()) {
      for (Verdict.Breach breach : rule.breaches()) {
        if (rule.level() == Verdict.Severity.HARD) {
          Duty duty = remains.duty(rule.rule(), breach);
          if (duty == null) {
            return List.of();
          }
          byDuty.computeIfAbsent(duty, none -> new ArrayList<>()).add(breach);
        }
      }
    }
    WayOutStory story = new WayOutStory(problem);
    List<WayOut> found = new ArrayList<>();
    byDuty.forEach((duty, breaches) -> found.add(story.tell(remains.concession(duty, breaches))));
    found.sort(WayOut.EASIEST_FIRST);
    return List.copyOf(found);
  }

  /** The duty that a breach breaks; null where it cannot be given up. */
  private @Nullable Duty duty(RuleId rule, Verdict.Breach breach) {
    for (DutyKind kind : DutyKind.values()) {
      if (kind.rule() == rule) {
        return new Duty(kind, subject(kind, breach.subject()), part(kind, breach));
      }
    }
    return null;
  }

  private int subject(DutyKind kind, String id) {
    return switch (kind.of()) {
      case SERVICE -> service(id).index();
      case LINE -> problem.getLine(id).index();
      case PLANT -> {
        LineDuty line = problem.lineById().get(id);
        boolean byLine =
            kind == DutyKind.CALENDAR || kind == DutyKind.ORDERED_STOP || kind == DutyKind.MUST_RUN;
        yield byLine && line != null ? line.plantIndex() : problem.getPlant(id).index();
      }
    };
  }

  private ServiceDuty service(String id) {
    return problem.services().stream()
        .filter(service -> service.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private int part(DutyKind kind, Verdict.Breach breach) {
    if (kind == DutyKind.PERIOD_RATIO && breach.day() != null) {
      int day = problem.season().dayOf(breach.day());
      List<PeriodDuty> periods = problem.getPlant(breach.subject()).periods();
      for (int part = 0; part < periods.size(); part++) {
        if (periods.get(part).firstDay() == day) {
          return part;
        }
      }
    }
    return 0;
  }

  private Concession concession(Duty duty, List<Verdict.Breach> breaches) {
    BigDecimal most = BigDecimal.ZERO;
    for (Verdict.Breach breach : breaches) {
      most = most.max(breach.amount());
    }
    DaySet days =
        DaySet.of(
            problem.days(),
            day ->
                breaches.stream()
                    .anyMatch(breach ->
                        breach.day() != null && problem.season().dayOf(breach.day()) == day));
    boolean byDay = Asked.byDay(duty.kind());
    return new Concession(
        duty, byDay ? days : null, amount(duty, most, breaches.size()), breaches.size(), false);
  }

  private long amount(Duty duty, BigDecimal most, int breaches) {
    long up = most.setScale(0, RoundingMode.CEILING).longValueExact();
    return switch (duty.kind()) {
      case LIVELIHOOD, PERIOD_RATIO, LINE_RATIO, CONTINUOUS_STOP, NOTICE, MIN_STOP, MIN_RUN -> up;
      case SEASON_RATIO -> {
        PlantDuty plant = problem.plants().get(duty.subject());
        yield plant.wholeLines() ? Math.ceilDiv(up, Math.max(1, plant.owedDays())) : up;
      }
      case WARNING_MEASURES -> measured(problem.plants().get(duty.subject()), most);
      case MAX_STOPS -> breaches;
      case CALENDAR, ORDERED_STOP, MUST_RUN, PIN, NO_RELIGHT, LOAD_LIMIT -> Waiver.ALL;
    };
  }

  private static long measured(PlantDuty plant, BigDecimal most) {
    if (plant.measures() == null) {
      return Waiver.ALL;
    }
    BigDecimal amount = plant.measures().byLines() ? most.movePointLeft(3) : most.movePointRight(2);
    return amount.setScale(0, RoundingMode.CEILING).longValueExact();
  }
}
