package lunting.solver.rule.sum;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorValueHandle;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/** What a livelihood service lacks over all days, in thousandths, each day rounded up. */
public final class ServiceShortfall
    implements BiConstraintCollector<LinePattern, ServiceDuty, ServiceShortfall.Margins, Long> {
  @Override
  public Supplier<Margins> supplier() {
    return Margins::new;
  }

  @Override
  public TriFunction<Margins, LinePattern, ServiceDuty, Runnable> accumulator() {
    BiConstraintCollectorAccumulator<Margins, LinePattern, ServiceDuty> accumulator = Handle::new;
    return accumulator;
  }

  @Override
  public Function<Margins, @Nullable Long> finisher() {
    return margins -> margins.lacking;
  }

  /** The margin of each day in hundredths of thousandths: supply minus demand. */
  static final class Margins {
    private long @Nullable [] margin;
    private long lacking;
    private int countedFrom;

    private long[] margin(ServiceDuty service) {
      if (margin == null) {
        countedFrom = service.countedFrom();
        margin = new long[service.demand().days()];
        for (int day = 0; day < margin.length; day++) {
          margin[day] = -100 * service.demand().on(day);
          lacking += lack(day, margin[day]);
        }
      }
      return margin;
    }

    private void change(ServiceDuty service, int day, long amount) {
      long[] margins = margin(service);
      lacking -= lack(day, margins[day]);
      margins[day] += amount;
      lacking += lack(day, margins[day]);
    }

    private long lack(int day, long margin) {
      return margin >= 0 || day < countedFrom ? 0 : Exact.divUp(-margin, 100);
    }
  }

  private static final class Handle
      implements BiConstraintCollectorValueHandle<LinePattern, ServiceDuty> {
    private final Margins margins;
    private @Nullable ServiceDuty service;
    private @Nullable Pattern pattern;
    private long amount;

    Handle(Margins margins) {
      this.margins = margins;
    }

    @Override
    public void add(@Nullable LinePattern line, @Nullable ServiceDuty service) {
      ServiceDuty supplied = Objects.requireNonNull(service);
      LineDuty duty = Objects.requireNonNull(line).duty();
      Pattern planned = line.getPattern();
      this.service = supplied;
      pattern = planned;
      amount = supplied.amountOf(duty);
      for (int day = 0; day < supplied.demand().days(); day++) {
        margins.change(supplied, day, amount * (100 - planned.cut(day)));
      }
    }

    @Override
    public void replaceWith(@Nullable LinePattern line, @Nullable ServiceDuty service) {
      ServiceDuty supplied = Objects.requireNonNull(service);
      Pattern before = Objects.requireNonNull(pattern);
      Pattern after = Objects.requireNonNull(line).getPattern();
      pattern = after;
      if (before.isLimited() || after.isLimited()) {
        for (int day = 0; day < supplied.demand().days(); day++) {
          int change = before.cut(day) - after.cut(day);
          if (change != 0) {
            margins.change(supplied, day, amount * change);
          }
        }
        return;
      }
      for (int word = 0; word < after.words(); word++) {
        long now = after.stoppedWord(word);
        for (long left = now ^ before.stoppedWord(word); left != 0; left &= left - 1) {
          int bit = Long.numberOfTrailingZeros(left);
          margins.change(
              supplied, (word << 6) + bit, (now >>> bit & 1) != 0 ? -100 * amount : 100 * amount);
        }
      }
    }

    @Override
    public void remove() {
      if (pattern == null || service == null) {
        return;
      }
      for (int day = 0; day < service.demand().days(); day++) {
        margins.change(service, day, -amount * (100 - pattern.cut(day)));
      }
      pattern = null;
    }
  }
}
