package lunting.data.policy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One document of one season in one jurisdiction, as data: {@code policy.json}.
 *
 * <p>Every object may carry a {@code source}, the place its figures come from.
 *
 * @param ownTimeZone the time zone it names; null: it names none
 * @param heatingPeriod needed only for {@link Readings.RatioBase#HEATING_PERIOD}
 * @param exemptGrades grades that are free of stops (clause 3.1)
 * @param grades grades with their names, and the spellings that lists use
 * @param risk ranges with a weight; days not named weigh 1; they do not overlap
 * @param publication who must approve, and what notices print
 */
public record Policy(
    String id,
    @Nullable Text title,
    @Nullable Text jurisdiction,
    @Nullable LocalDate issued,
    @Nullable ZoneId ownTimeZone,
    Season season,
    @Nullable Text seasonSource,
    @Nullable HeatingPeriod heatingPeriod,
    Readings readings,
    List<Clause> clauses,
    Set<String> exemptGrades,
    List<Grade> grades,
    List<Industry> industries,
    List<Kiln> kilns,
    List<Risk> risk,
    Weights weights,
    @Nullable Publication publication,
    @Nullable Text source) {
  private static final ZoneId USUAL_TIME_ZONE = ZoneId.of("Asia/Shanghai");

  /** Copies the lists; the set keeps its order. */
  public Policy {
    clauses = List.copyOf(clauses);
    exemptGrades =
        java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(exemptGrades));
    grades = List.copyOf(grades);
    industries = List.copyOf(industries);
    kilns = List.copyOf(kilns);
    risk = List.copyOf(risk);
  }

  /** Its time zone; China's where it names none. */
  public ZoneId timeZone() {
    return ownTimeZone == null ? USUAL_TIME_ZONE : ownTimeZone;
  }

  /** Whether plants of a grade are free of stops (clause 3.1). */
  public boolean exempts(String grade) {
    return exemptGrades.contains(grade);
  }

  /** A document that gives its grades no names. */
  public Policy(
      String id,
      @Nullable Text title,
      @Nullable Text jurisdiction,
      @Nullable LocalDate issued,
      @Nullable ZoneId ownTimeZone,
      Season season,
      @Nullable Text seasonSource,
      @Nullable HeatingPeriod heatingPeriod,
      Readings readings,
      List<Clause> clauses,
      Set<String> exemptGrades,
      List<Industry> industries,
      List<Kiln> kilns,
      List<Risk> risk,
      Weights weights,
      @Nullable Publication publication,
      @Nullable Text source) {
    this(
        id,
        title,
        jurisdiction,
        issued,
        ownTimeZone,
        season,
        seasonSource,
        heatingPeriod,
        readings,
        clauses,
        exemptGrades,
        List.of(),
        industries,
        kilns,
        risk,
        weights,
        publication,
        source);
  }

  /** The same document read in another way. */
  public Policy withReadings(Readings other) {
    return new Policy(
        id,
        title,
        jurisdiction,
        issued,
        ownTimeZone,
        season,
        seasonSource,
        heatingPeriod,
        other,
        clauses,
        exemptGrades,
        grades,
        industries,
        kilns,
        risk,
        weights,
        publication,
        source);
  }

  /**
   * The days people heat, the other base of the ratio.
   *
   * @param span first and last day, both included; it may reach outside the season
   */
  public record HeatingPeriod(Span span, @Nullable Text source) {}

  /**
   * A performance grade (绩效分级) with the spellings that lists use for it.
   *
   * @param aliases other spellings
   */
  public record Grade(String id, @Nullable Text name, List<String> aliases, @Nullable Text source) {
    /** Copies the list. */
    public Grade {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * How much a day weighs in spreading the stops over the season.
   *
   * @param weightTenThousandths the weight in 1/10,000
   */
  public record Risk(Span span, long weightTenThousandths, @Nullable Text source) {}

  /**
   * What publishing a plan asks for.
   *
   * @param approvals approvers other than the author; null where the policy does not say
   * @param supervision whom to call, printed on notices
   */
  public record Publication(
      @Nullable Integer approvals, @Nullable Supervision supervision, @Nullable Text source) {}

  /** The supervision telephone (clause 5.3). */
  public record Supervision(@Nullable String phone, @Nullable Text source) {}
}
