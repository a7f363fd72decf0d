package lunting.data.registry;

import lunting.data.policy.KilnLimits;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A production line (生产线).
 *
 * @param kiln id of its kiln profile in the policy
 * @param capacityMilli capacity in thousandths of {@code unit}
 * @param unit the unit of the capacity, one for all lines of an industry
 * @param ratio this line's own share, in 1/10,000; null: its plant's
 * @param idle long idle: neither capacity nor reduction counts
 * @param exempt livelihood-exempt line (clause 3.3d); null: not exempt
 * @param overrides kiln figures replaced for this line
 * @param kwhPerDayMilli electricity at full load in thousandths of a kWh per day
 */
public record Line(
    String id,
    @Nullable Text name,
    String kiln,
    long capacityMilli,
    String unit,
    @Nullable Integer ratio,
    boolean idle,
    @Nullable Exemption exempt,
    KilnOverrides overrides,
    @Nullable Text process,
    @Nullable Text equipment,
    @Nullable Emissions emissions,
    @Nullable Long kwhPerDayMilli) {
  /** A line without a share of its own. */
  public Line(
      String id,
      @Nullable Text name,
      String kiln,
      long capacityMilli,
      String unit,
      boolean idle,
      @Nullable Exemption exempt,
      KilnOverrides overrides,
      @Nullable Text process,
      @Nullable Text equipment,
      @Nullable Emissions emissions,
      @Nullable Long kwhPerDayMilli) {
    this(
        id,
        name,
        kiln,
        capacityMilli,
        unit,
        null,
        idle,
        exempt,
        overrides,
        process,
        equipment,
        emissions,
        kwhPerDayMilli);
  }

  /** The same line with another share of its own. */
  public Line withRatio(@Nullable Integer other) {
    return new Line(
        id,
        name,
        kiln,
        capacityMilli,
        unit,
        other,
        idle,
        exempt,
        overrides,
        process,
        equipment,
        emissions,
        kwhPerDayMilli);
  }

  /** The same line with another exemption. */
  public Line withExempt(@Nullable Exemption other) {
    return new Line(
        id,
        name,
        kiln,
        capacityMilli,
        unit,
        ratio,
        idle,
        other,
        overrides,
        process,
        equipment,
        emissions,
        kwhPerDayMilli);
  }

  /** The limits of this line: its kiln's, with the line's own figures in their place. */
  public KilnLimits limits(KilnLimits kiln) {
    return overrides.over(kiln);
  }

  /** The unit of its capacity-days: t/d for a day is t·d. */
  public String dayUnit() {
    return (unit.endsWith("/d") ? unit.substring(0, unit.length() - 2) : unit) + "·d";
  }
}
