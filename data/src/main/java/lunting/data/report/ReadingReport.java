package lunting.data.report;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.policy.reading.ReadingId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What each reading (口径) of a policy would cost or save if its other option were chosen, all other
 * readings staying as they are.
 *
 * @param basis why the policy reads its text as it does; null where it does not say
 * @param plan how the plan at hand stands now; null without one
 * @param readings one a reading, in the order of {@link ReadingId}
 */
public record ReadingReport(
    String policy,
    String registry,
    @Nullable Text basis,
    @Nullable Judgement plan,
    List<Reading> readings) {
  /** Copies the list. */
  public ReadingReport {
    readings = List.copyOf(readings);
  }

  /** What the other option would do. */
  public enum Outcome {
    /** Some duty, or what counts toward it, becomes another. */
    CHANGES,
    /** Nothing as long as no warning comes that would make a difference. */
    NOT_YET,
    /** Nothing, whatever is planned: every plan is judged the same. */
    NOTHING,
    /** The policy lacks what the other option needs. */
    NOT_AVAILABLE
  }

  /**
   * One reading.
   *
   * @param text what the other option would change, in sentences
   * @param stopDays over all plants; null where the other option is not available
   * @param industries those with a plant that changes, in the order of the policy
   * @param plants plants whose duty changes, in the order of the list
   * @param plan how the plan at hand would stand; null without one
   */
  public record Reading(
      ReadingId reading,
      ReadingId.Option chosen,
      ReadingId.Option other,
      Outcome outcome,
      Text text,
      @Nullable StopDays stopDays,
      List<IndustryChange> industries,
      List<PlantChange> plants,
      @Nullable Judgement plan) {
    /** Copies the lists. */
    public Reading {
      industries = List.copyOf(industries);
      plants = List.copyOf(plants);
    }

    /** How many plants would stop for another number of days. */
    public int plantsWithOtherDays() {
      return Math.toIntExact(
          plants.stream()
              .filter(plant -> plant.before().stopDays() != plant.after().stopDays())
              .count());
    }
  }

  /** Line-days of stop, counted as {@link Duty#stopDays} is, now and with the other option. */
  public record StopDays(long before, long after) {}

  /**
   * An industry with a plant whose duty changes.
   *
   * @param unit of the need, in capacity-days
   * @param plants how many change
   * @param before sums over all its plants
   * @param after the same with the other option
   */
  public record IndustryChange(
      String industry, String unit, int plants, Amounts before, Amounts after) {}

  /** Sums of an industry: needs in capacity-days, stops in line-days. */
  public record Amounts(BigDecimal need, long stopDays) {}

  /**
   * A plant whose duty changes.
   *
   * @param name as the list has it; null for none
   * @param unit that of its need
   */
  public record PlantChange(
      String plant, @Nullable Text name, String unit, Duty before, Duty after) {}

  /**
   * What a plant owes.
   *
   * @param need in capacity-days
   * @param stopDays line-days off that meet the duty with one stop a line, the largest lines first;
   *     of a line that cannot stop, days at its lowest load. Where cool-down and heat-up days do
   *     not count, a stop is longer by them; where it would not fit inside the season then, it
   *     begins or ends with it. Kilns' shortest stops are not looked at
   * @param continuousDays days that a single line must stop in one block; 0 where not asked
   * @param countedDays days on which its reductions count; 0 where it owes no quota
   * @param measuredCapacity capacity that measures on warning days are a ratio of; 0 where none are
   */
  public record Duty(
      BigDecimal need,
      long stopDays,
      int continuousDays,
      int countedDays,
      BigDecimal measuredCapacity) {}

  /**
   * How a plan is judged.
   *
   * @param plantsBelowDuty plants that reduce less than they owe or whose block is too short
   */
  public record Judgement(boolean feasible, Verdict.Totals score, List<String> plantsBelowDuty) {
    /** Copies the list. */
    public Judgement {
      plantsBelowDuty = List.copyOf(plantsBelowDuty);
    }
  }
}
