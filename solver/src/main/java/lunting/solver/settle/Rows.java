package lunting.solver.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PeriodDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.DaySet;

/** Puts down, as rows, the duties that the lines of a group keep together. */
final class Rows {
  private static final int FULL = 100;

  private final Group group;
  private final Problem problem;
  private final Waivers waivers;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Group group, Waivers waivers) {
    this.group = group;
    this.problem = group.problem();
    this.waivers = waivers;
  }

  /** All rows of a group that ask for anything. */
  static List<Row> of(Group group, Waivers waivers) {
    Rows rows = new Rows(group, waivers);
    for (PlantDuty plant : group.plants()) {
      rows.addQuota(plant);
      rows.addMeasures(plant);
    }
    group.services().forEach(rows::addService);
    return List.copyOf(rows.rows);
  }

  private void addQuota(PlantDuty plant) {
    DaySet owed = plant.days().owed();
    long[] capacities =
        factors(line ->
            line.plantIndex() == plant.index() && line.countable()
                ? line.line().capacityMilli()
                : 0);
    add(
        new Duty(DutyKind.SEASON_RATIO, plant.index()),
        plant.wholeLines() ? Row.Measure.HELD : Row.Measure.REDUCED,
        owed,
        capacities,
        plant.need());
    for (int part = 0; plant.rotates() && plant.owes() && part < plant.periods().size(); part++) {
      PeriodDuty period = plant.periods().get(part);
      if (isOpen(period)) {
        Duty duty = new Duty(DutyKind.PERIOD_RATIO, plant.index(), part);
        add(duty, Row.Measure.REDUCED, period.days(), capacities, period.need());
      }
    }
    for (LineDuty each : plant.countable()) {
      if (!plant.wholeLines() && plant.owes()) {
        long[] own = factors(line -> line.equals(each) ? each.line().capacityMilli() : 0);
        Duty duty = new Duty(DutyKind.LINE_RATIO, each.index());
        add(duty, Row.Measure.REDUCED, owed, own, plant.needOf(each));
      }
    }
  }

  private boolean isOpen(PeriodDuty period) {
    int first = Math.clamp(problem.asOfDay(), 0, problem.days());
    return period.within().count(first, problem.days() - 1) > 0;
  }

  private void add(Duty duty, Row.Measure measure, DaySet days, long[] factors, long need) {
    long amount = waivers.amount(duty);
    if (need > amount) {
      rows.add(new Row(duty, 0, measure, days, factors, FULL * (need - amount)));
    }
  }

  private void addMeasures(PlantDuty plant) {
    MeasureDuty measures = plant.measures();
    Duty duty = new Duty(DutyKind.WARNING_MEASURES, plant.index());
    for (int day = 0; measures != null && day < problem.days(); day++) {
      boolean byLines = measures.byLines();
      // Lines are owed in hundredths and count as 1 here, capacity is cut in percent.
      long owed = byLines ? measures.owed().on(day) / FULL : measures.owed().on(day);
      long amount = waivers.amount(duty, day);
      if (problem.isOpen(day) && owed > amount) {
        long[] factors =
            factors(line ->
                line.plantIndex() == plant.index() && line.countable()
                    ? byLines ? 1 : line.line().capacityMilli()
                    : 0);
        rows.add(
            new Row(
                duty,
                day,
                byLines ? Row.Measure.STOPPED : Row.Measure.CUT,
                DaySet.none(problem.days()),
                factors,
                owed - amount));
      }
    }
  }

  private void addService(ServiceDuty service) {
    Duty duty = new Duty(DutyKind.LIVELIHOOD, service.index());
    long[] factors = factors(service::amountOf);
    long full = 0;
    for (long factor : factors) {
      full += factor;
    }
    boolean[] asked = new boolean[problem.days()];
    long sum = 0;
    for (int day = service.countedFrom(); day < problem.days(); day++) {
      long demand = service.demand().on(day);
      long amount = waivers.amount(duty, day);
      if (demand > amount) {
        long wanted = FULL * (demand - amount - full);
        DaySet none = DaySet.none(problem.days());
        rows.add(new Row(duty, day, Row.Measure.SUPPLIED, none, factors, wanted));
        asked[day] = true;
        sum += wanted;
      }
    }
    DaySet days = DaySet.of(problem.days(), day -> asked[day]);
    if (days.count() > 1) {
      rows.add(new Row(duty, 0, Row.Measure.SPARED, days, factors, sum));
    }
  }

  private long[] factors(ToLongFunction<LineDuty> factor) {
    return group.lines().stream().mapToLong(factor).toArray();
  }
}
