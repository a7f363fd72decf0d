package lunting.data.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lunting.data.policy.RuleId;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the checker answers about a plan: {@code verdict.json}.
 *
 * @param feasible no HARD amount
 * @param rules all rules in the order of the rule book
 * @param plants every plant, in the order of the list
 * @param coverage the sectors with a picture of their share per day
 */
public record Verdict(
    boolean feasible,
    Totals score,
    List<RuleResult> rules,
    List<PlantResult> plants,
    List<SectorCoverage> coverage) {
  /** Copies the lists. */
  public Verdict {
    rules = List.copyOf(rules);
    plants = List.copyOf(plants);
    coverage = List.copyOf(coverage);
  }

  /**
   * What a rule comes to, in its unit.
   *
   * @throws IllegalArgumentException where the verdict lacks the rule
   */
  public long amount(RuleId rule) {
    for (RuleResult result : rules) {
      if (result.rule() == rule) {
        return result.amount();
      }
    }
    throw new IllegalArgumentException("The verdict has no rule (%s).".formatted(rule.key()));
  }

  /** Each level's score: minus the sum of its penalties. */
  public record Totals(long hard, long medium, long soft) implements Comparable<Totals> {
    private static final Comparator<Totals> LEVEL_BY_LEVEL =
        Comparator.comparingLong(Totals::hard)
            .thenComparingLong(Totals::medium)
            .thenComparingLong(Totals::soft);

    @Override
    public int compareTo(Totals other) {
      return LEVEL_BY_LEVEL.compare(this, other);
    }
  }

  /** How bad a breach is. */
  public enum Severity {
    /** The plan is not legal. */
    HARD,
    /** The reserve is not there. */
    MEDIUM,
    /** A better plan exists. */
    SOFT
  }

  /**
   * One rule's total.
   *
   * @param clause the first clause of the policy that names the rule, else the rule book's own
   * @param amount in {@code unit}, at least 0
   * @param penalty amount times weight
   * @param breaches the largest ones
   */
  public record RuleResult(
      RuleId rule,
      Severity level,
      @Nullable String clause,
      long amount,
      long weight,
      long penalty,
      String unit,
      List<Breach> breaches) {
    /** Copies the list. */
    public RuleResult {
      breaches = List.copyOf(breaches);
    }
  }

  /**
   * One place where a rule is not kept.
   *
   * @param subject id of a line, plant, town, service or sector
   * @param day null where the rule is not counted per day
   * @param amount in the rule's unit; a fraction where the rule rounds only its total
   */
  public record Breach(
      String subject, @Nullable LocalDate day, BigDecimal amount, @Nullable Text text) {}

  /**
   * What a plant owes and gives, in capacity-days of {@code unit}.
   *
   * @param stopDays days of load 0 of each line that stops
   */
  public record PlantResult(
      String plant,
      BigDecimal required,
      BigDecimal reduced,
      String unit,
      Map<String, Integer> stopDays) {
    /** Copies the map; it keeps its order. */
    public PlantResult {
      stopDays = Collections.unmodifiableMap(new LinkedHashMap<>(stopDays));
    }

    /** Whether the plant reduces less over the season than its ratio asks. */
    public boolean isShort() {
      return reduced.compareTo(required) < 0;
    }
  }

  /** A sector's share of capacity that is off, day by day. */
  public record SectorCoverage(String industry, @Nullable String group, List<DayShare> days) {
    /** Copies the list. */
    public SectorCoverage {
      days = List.copyOf(days);
    }
  }

  /**
   * One day of a sector, shares with 4 decimals.
   *
   * @param required null where the sector owes no reserve
   */
  public record DayShare(LocalDate day, BigDecimal share, @Nullable BigDecimal required) {}
}
