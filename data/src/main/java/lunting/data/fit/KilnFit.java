package lunting.data.fit;

import java.util.function.Supplier;
import lunting.data.finding.Fault;
import lunting.data.finding.Spot;
import lunting.data.policy.KilnFigure;
import lunting.data.policy.KilnLimits;
import lunting.data.registry.KilnOverrides;
import lunting.data.tree.Scale;

/** Checks the figures of a kiln against each other and against what a season can have. */
public final class KilnFit {
  private static final Fault MIN_LOAD =
      Fault.error(
          "missing-min-load",
          "{owner}不能停（canStop 为 false），minLoad 须大于 0。请填写最低负荷，如 0.7。",
          "The minLoad of {owner} must be above 0, as it cannot stop. Maybe give its technical"
              + " minimum, such as 0.7.");

  private KilnFit() {}

  /**
   * Reports a minimum load of 0 of a kiln that cannot stop.
   *
   * @param spot asked only where something is reported
   */
  public static void minLoad(KilnLimits limits, Supplier<Spot> spot) {
    if (!limits.canStop() && limits.minLoadPercent() == 0) {
      spot.get().report(MIN_LOAD);
    }
  }

  /** Warns of every figure of a line that no season can have. */
  static void days(KilnOverrides own, Spot line) {
    for (KilnFigure figure : KilnFigure.values()) {
      if (figure.kind() == KilnFigure.Kind.COUNT && own.find(figure) instanceof Integer count) {
        Scale.doubtDays(count, line.member(figure.key(), count.toString()));
      }
    }
  }
}
