package lunting.solver.rule;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.Exact;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import org.jspecify.annotations.Nullable;

/**
 * What a plant without a need cuts on days on which nothing is asked of it: Σ u · cut/100 rounded
 * per plant and day, in milli-line-days.
 */
final class UnaskedCut implements Profile<Long> {
  private long @Nullable [] hundredths;
  private long sum;

  /** The plants in force without a need, each with what it cuts unasked. */
  static BiConstraintStream<PlantDuty, Long> of(ConstraintFactory factory) {
    return factory
        .forEach(LinePattern.class)
        .filter(line -> line.line().countable() && line.plant().need() == 0)
        .groupBy(LinePattern::plant, new ProfileCollector<>(UnaskedCut::new));
  }

  @Override
  public void change(LinePattern line, @Nullable Pattern before, @Nullable Pattern after) {
    if (before != null) {
      add(line.line(), before, -1);
    }
    if (after != null) {
      add(line.line(), after, 1);
    }
  }

  @Override
  public Long result() {
    return sum;
  }

  private void add(LineDuty line, Pattern pattern, int sign) {
    int days = line.days().owed().days();
    if (hundredths == null) {
      hundredths = new long[days];
    }
    for (int day = line.days().inForceFrom(); day < days; day++) {
      int cut = pattern.cut(day);
      if (cut > 0 && !line.days().calendar().contains(day)) {
        sum -= Exact.divHalfUp(hundredths[day], 100);
        hundredths[day] += sign * line.size() * cut;
        sum += Exact.divHalfUp(hundredths[day], 100);
      }
    }
  }
}
