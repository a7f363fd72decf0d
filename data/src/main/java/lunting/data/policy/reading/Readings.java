package lunting.data.policy.reading;

import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How the policy is read where its text leaves a choice (口径). The first option of each is the
 * default.
 *
 * @param source the basis of the readings
 */
public record Readings(
    RatioBase ratioBase,
    RatioTest ratioTest,
    RampDays rampDays,
    SingleLine singleLine,
    WarningDays warningDays,
    ExemptLines exemptLines,
    Relight relight,
    @Nullable Text source) {
  /** All defaults. */
  public static final Readings DEFAULTS =
      new Readings(
          RatioBase.SEASON,
          RatioTest.MORE_THAN,
          RampDays.COUNT,
          SingleLine.CONTINUOUS,
          WarningDays.COUNT,
          ExemptLines.LEAVE_OUT,
          Relight.RESTART,
          null);

  /** Readings that say nothing of relighting. */
  public Readings(
      RatioBase ratioBase,
      RatioTest ratioTest,
      RampDays rampDays,
      SingleLine singleLine,
      WarningDays warningDays,
      ExemptLines exemptLines,
      @Nullable Text source) {
    this(
        ratioBase,
        ratioTest,
        rampDays,
        singleLine,
        warningDays,
        exemptLines,
        Relight.RESTART,
        source);
  }

  /** The days a ratio is taken of (clause 3.3c). */
  public enum RatioBase {
    SEASON,
    HEATING_PERIOD
  }

  /** Whether a ratio must be passed (超过) or met (clause 3.3c). */
  public enum RatioTest {
    MORE_THAN,
    AT_LEAST
  }

  /** Whether cool-down and heat-up days inside a stop count as reduction. */
  public enum RampDays {
    COUNT,
    DO_NOT_COUNT
  }

  /** Whether a plant with a single line stops in one block (clause 3.3c). */
  public enum SingleLine {
    CONTINUOUS,
    MAY_SPLIT
  }

  /** Whether days with a warning count toward the season's ratio (clause 3.2). */
  public enum WarningDays {
    COUNT,
    DO_NOT_COUNT
  }

  /** Whether livelihood-exempt lines stand in the ratio's capacity. */
  public enum ExemptLines {
    LEAVE_OUT,
    COUNT_CAPACITY
  }

  /**
   * What no kiln may do during a response (clause 4.1): reach full production, or have its fire
   * lit.
   */
  public enum Relight {
    RESTART,
    IGNITION
  }
}
