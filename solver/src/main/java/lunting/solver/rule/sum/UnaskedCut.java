package lunting.solver.rule.sum;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.LineMeasures;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * What a plant without a need cuts on days on which nothing, or not so much, is asked of it,
 * rounded per plant and day, in milli-line-days.
 */
final class UnaskedCut implements Profile<Long> {
  private final Map<LineDuty, Pattern> patterns = new HashMap<>();
  private long @Nullable [] amounts;
  private long sum;

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    if (after == null) {
      patterns.remove(line.duty());
    } else {
      patterns.put(line.duty(), after);
    }
    int days = line.seasonDays();
    long[] known = amounts == null ? new long[days] : amounts;
    amounts = known;
    for (int day = line.duty().days().inForceFrom(); day < days; day++) {
      int cutBefore = before == null ? 0 : before.cut(day);
      int cutAfter = after == null ? 0 : after.cut(day);
      if (cutBefore != cutAfter) {
        long now = amount(line.plant(), day);
        sum += now - known[day];
        known[day] = now;
      }
    }
  }

  @Override
  public Long result() {
    return sum;
  }

  private long amount(PlantDuty plant, int day) {
    if (plant.days().isImposed(day)) {
      return 0;
    }
    if (plant.plant().terms().hasMeasures() && plant.days().measured().contains(day)) {
      return Exact.divHalfUp(beyondList(day), 100);
    }
    MeasureDuty measures = plant.measures();
    if (measures == null || !plant.days().measured().contains(day)) {
      return Exact.divHalfUp(sizes(day, false), 100);
    }
    return measures.byLines()
        ? Exact.divHalfUp(sizes(day, true), 100) + beyondLargest(day, measures.asked().on(day))
        : beyondCapacity(plant, day, 100 * measures.asked().on(day));
  }

  private long sizes(int day, boolean limitsOnly) {
    long hundredths = 0;
    for (Map.Entry<LineDuty, Pattern> each : patterns.entrySet()) {
      int cut = each.getValue().cut(day);
      hundredths += limitsOnly && cut == 100 ? 0 : each.getKey().size() * cut;
    }
    return hundredths;
  }

  /** What each line cuts beyond what the plant's own list asks of it, in hundredths of sizes. */
  private long beyondList(int day) {
    long hundredths = 0;
    for (Map.Entry<LineDuty, Pattern> each : patterns.entrySet()) {
      LineMeasures own = Objects.requireNonNull(each.getKey().measures());
      long beyond = each.getValue().cut(day) - 100 + own.asked().on(day);
      hundredths += each.getKey().size() * Math.max(0, beyond);
    }
    return hundredths;
  }

  /** The sizes of the stopped lines but for so many of the largest. */
  private long beyondLargest(int day, long lines) {
    long[] stopped =
        patterns.entrySet().stream()
            .filter(each -> each.getValue().cut(day) == 100)
            .mapToLong(each -> each.getKey().size())
            .sorted()
            .toArray();
    return Arrays.stream(stopped, 0, (int) Math.max(0, stopped.length - lines)).sum();
  }

  private long beyondCapacity(PlantDuty plant, int day, long askedHundredths) {
    long cut = -askedHundredths;
    for (Map.Entry<LineDuty, Pattern> each : patterns.entrySet()) {
      cut += each.getKey().line().capacityMilli() * each.getValue().cut(day);
    }
    return cut <= 0 ? 0 : Exact.mulDivHalfUp(cut, plant.size(), 100 * plant.capacity());
  }
}
