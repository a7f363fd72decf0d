package lunting.solver.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.policy.Industry;
import lunting.data.policy.reading.ReadingId;
import lunting.data.report.ReadingReport.Amounts;
import lunting.data.report.ReadingReport.Duty;
import lunting.data.report.ReadingReport.IndustryChange;
import lunting.data.report.ReadingReport.Outcome;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.report.ReadingReport.StopDays;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;

/**
 * The duties of a list under the chosen option of a reading beside those under the other.
 *
 * @param plants plants whose duty changes
 * @param concerned plants to which the reading can make a difference, ids in the order of the list;
 *     where their duty does not change, it does once a warning comes, or what counts does
 */
record Comparison(
    ReadingId reading,
    Problem before,
    Problem after,
    Outcome outcome,
    List<PlantChange> plants,
    List<IndustryChange> industries,
    StopDays stopDays,
    Set<String> concerned) {

  static Comparison of(ReadingId reading, Problem before, Problem after) {
    List<PlantChange> plants = new ArrayList<>();
    Set<String> concerned = new LinkedHashSet<>();
    long stopDaysBefore = 0;
    long stopDaysAfter = 0;
    boolean owedNow = false;
    for (PlantDuty plant : before.plants()) {
      PlantDuty other = after.plants().get(plant.index());
      PlantChange change =
          new PlantChange(
              plant.id(), plant.plant().name(), Owed.unit(plant), Owed.of(plant), Owed.of(other));
      stopDaysBefore += change.before().stopDays();
      stopDaysAfter += change.after().stopDays();
      boolean partsChange = Owed.partsDiffer(plant, other) || Owed.turnsDiffer(plant, other);
      boolean changes = partsChange || !change.before().equals(change.after());
      if (changes) {
        plants.add(change);
      }
      owedNow |=
          partsChange || (changes && !isMeasuredOnly(change)) || Owed.measuresDiffer(plant, other);
      boolean isConcerned = isConcerned(reading, before, plant);
      if (changes || isConcerned) {
        concerned.add(plant.id());
      }
      owedNow |=
          isConcerned && reading == ReadingId.RELIGHT && !plant.days().levels().days().isEmpty();
    }
    boolean waits =
        switch (reading) {
          case RATIO_BASE, RATIO_TEST, RAMP_DAYS, SINGLE_LINE -> false;
          case WARNING_DAYS, EXEMPT_LINES, RELIGHT -> true;
        };
    Outcome outcome =
        concerned.isEmpty()
            ? Outcome.NOTHING
            : owedNow || !waits ? Outcome.CHANGES : Outcome.NOT_YET;
    return new Comparison(
        reading,
        before,
        after,
        outcome,
        List.copyOf(plants),
        industries(before, after, plants),
        new StopDays(stopDaysBefore, stopDaysAfter),
        concerned);
  }

  /** Whether nothing but the capacity that measures are taken of differs. */
  static boolean isMeasuredOnly(PlantChange change) {
    Duty before = change.before();
    Duty after = change.after();
    return !before.equals(after)
        && before.equals(
            new Duty(
                after.need(),
                after.stopDays(),
                after.continuousDays(),
                after.countedDays(),
                before.measuredCapacity()));
  }

  private static boolean isConcerned(ReadingId reading, Problem problem, PlantDuty plant) {
    return switch (reading) {
      case RATIO_BASE, RATIO_TEST, SINGLE_LINE, EXEMPT_LINES -> false; // seen in what it owes
      case RAMP_DAYS -> Owed.countsRamps(plant, problem.sectorOf(plant));
      case WARNING_DAYS -> Owed.owesBesideMeasures(plant);
      case RELIGHT -> Owed.mayBeRelit(plant);
    };
  }

  private static List<IndustryChange> industries(
      Problem before, Problem after, List<PlantChange> changes) {
    List<IndustryChange> industries = new ArrayList<>();
    for (Industry industry : before.policy().industries()) {
      List<PlantDuty> own =
          before.plants().stream()
              .filter(plant -> plant.industry().id().equals(industry.id()))
              .toList();
      Set<String> ids = new LinkedHashSet<>();
      own.forEach(plant -> ids.add(plant.id()));
      List<PlantChange> changed =
          changes.stream().filter(change -> ids.contains(change.plant())).toList();
      if (!changed.isEmpty()) {
        industries.add(
            new IndustryChange(
                industry.id(),
                changed.getFirst().unit(),
                changed.size(),
                sum(own),
                sum(own.stream().map(plant -> after.plants().get(plant.index())).toList())));
      }
    }
    return List.copyOf(industries);
  }

  private static Amounts sum(List<PlantDuty> plants) {
    BigDecimal need = BigDecimal.ZERO;
    long stopDays = 0;
    for (PlantDuty plant : plants) {
      Duty duty = Owed.of(plant);
      need = need.add(duty.need());
      stopDays += duty.stopDays();
    }
    return new Amounts(need, stopDays);
  }
}
