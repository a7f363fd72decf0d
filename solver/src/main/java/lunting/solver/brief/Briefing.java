package lunting.solver.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.report.PlanFigures;
import lunting.data.report.Verdict;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A plan on one page, for whoever signs it: what is reached, when it is worst, who bears it, and at
 * what price.
 *
 * @param figures the plan counted out
 * @param reserves one a sector that owes a reserve
 * @param restarts the day on which most lines restart; null where none does
 * @param stopped the day on which most lines stand still; null where none does
 * @param spreads one a sector with at least two plants that owe something
 * @param exceptions HARD rules that the plan breaks; a reserve that lacks something needs none
 * @param givenUp what plants asked for and did not get
 */
public record Briefing(
    PlanFigures figures,
    List<Reached> industries,
    List<Reserve> reserves,
    @Nullable BusyDay restarts,
    @Nullable BusyDay stopped,
    List<Spread> spreads,
    List<Concerned> exceptions,
    List<Concerned> givenUp) {
  /** Copies the lists. */
  public Briefing {
    industries = List.copyOf(industries);
    reserves = List.copyOf(reserves);
    spreads = List.copyOf(spreads);
    exceptions = List.copyOf(exceptions);
    givenUp = List.copyOf(givenUp);
  }

  /**
   * What an industry owes and gives.
   *
   * @param clause of its duty; null where the policy names none
   * @param plants its plants on the list
   * @param owing those of them that owe something
   * @param reaching those of them that give all they owe
   * @param amounts one a unit of capacity, in the order of the list
   */
  public record Reached(
      String industry,
      Text name,
      @Nullable String clause,
      int plants,
      int owing,
      int reaching,
      List<Amount> amounts) {
    /** Copies the list. */
    public Reached {
      amounts = List.copyOf(amounts);
    }
  }

  /** Capacity-days of one unit: owed by all plants together, and given. */
  public record Amount(String unit, BigDecimal required, BigDecimal reduced) {}

  /**
   * How a sector's reserve stands.
   *
   * @param owed days on which one is owed
   * @param kept those of them on which it stands in full
   * @param worst the day of the least margin
   */
  public record Reserve(
      String sector,
      Text name,
      int owed,
      int kept,
      LocalDate worst,
      BigDecimal share,
      BigDecimal required) {}

  /** A day, and how many lines it concerns. */
  public record BusyDay(LocalDate day, int lines) {}

  /**
   * How evenly a sector's plants bear a figure.
   *
   * @param most the plant that bears most of it
   */
  public record Spread(String sector, Text name, Measure measure, Band band, Text most) {}

  /**
   * Whom a rule's breaches concern.
   *
   * @param amount in the rule's unit
   * @param subjects how many plants, lines, towns, services or sectors
   * @param first the first of them by name, at most {@link Concerns#NAMED}
   */
  public record Concerned(
      RuleId rule,
      Verdict.Severity level,
      @Nullable String clause,
      long amount,
      String unit,
      int subjects,
      List<Text> first) {
    /** Copies the list. */
    public Concerned {
      first = List.copyOf(first);
    }
  }
}
