package lunting.solver;

import java.util.function.UnaryOperator;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import org.jspecify.annotations.Nullable;

/** Ways in which a drawn line may differ from the usual one. */
public final class Lines {
  private Lines() {}

  /** It makes this much, in thousandths of t/d. */
  public static UnaryOperator<Line> capacity(long milli) {
    return line -> copy(line, milli, line.idle(), line.exempt(), line.emissions());
  }

  /** It stands still for good. */
  public static UnaryOperator<Line> idle() {
    return line -> copy(line, line.capacityMilli(), true, line.exempt(), line.emissions());
  }

  /** It is exempt for the people it serves. */
  public static UnaryOperator<Line> exempt() {
    return line ->
        copy(line, line.capacityMilli(), line.idle(), new Exemption(null), line.emissions());
  }

  /** It has a share of its own, in 1/10,000. */
  public static UnaryOperator<Line> ratio(int ratio) {
    return line -> line.withRatio(ratio);
  }

  /** It must be told this many days before a stop, whatever its kiln needs. */
  public static UnaryOperator<Line> notice(int days) {
    KilnOverrides own =
        new KilnOverrides(null, null, null, null, null, days, null, null, null, null);
    return line ->
        new Line(
            line.id(),
            line.name(),
            line.kiln(),
            line.capacityMilli(),
            line.unit(),
            line.ratio(),
            line.idle(),
            line.exempt(),
            own,
            line.process(),
            line.equipment(),
            line.emissions(),
            line.kwhPerDayMilli());
  }

  /** It emits this much dust, in thousandths of a kilogram, and nothing else. */
  public static UnaryOperator<Line> dust(long milli) {
    return line ->
        copy(
            line,
            line.capacityMilli(),
            line.idle(),
            line.exempt(),
            new Emissions(milli, 0L, 0L, 0L));
  }

  private static Line copy(
      Line line,
      long capacityMilli,
      boolean idle,
      @Nullable Exemption exempt,
      @Nullable Emissions emissions) {
    return new Line(
        line.id(),
        line.name(),
        line.kiln(),
        capacityMilli,
        line.unit(),
        line.ratio(),
        idle,
        exempt,
        line.overrides(),
        line.process(),
        line.equipment(),
        emissions,
        line.kwhPerDayMilli());
  }
}
