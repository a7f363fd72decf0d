package lunting.data.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import lunting.data.policy.duty.Level;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens during the season; every event of a file holds, whatever its {@code issued}. */
public sealed interface Event {
  /** Unique in the file. */
  String id();

  /** When it was made known; null where the file does not say. */
  @Nullable OffsetDateTime issued();

  /** First day it holds. */
  LocalDate from();

  /** Last day it holds; null: to the season's end. */
  @Nullable LocalDate to();

  /**
   * The first day on which a planner can answer it: the first local midnight at or after {@code
   * issued}; null where the file does not say when that was.
   */
  default @Nullable LocalDate answerableFrom(ZoneId timeZone) {
    OffsetDateTime made = issued();
    if (made == null) {
      return null;
    }
    LocalDate day = made.atZoneSameInstant(timeZone).toLocalDate();
    boolean atMidnight = day.atStartOfDay(timeZone).toInstant().equals(made.toInstant());
    return atMidnight ? day : day.plusDays(1);
  }

  /**
   * A heavy-pollution warning (预警).
   *
   * @param industries ids of the industries it concerns; empty: every industry
   */
  record Warning(
      String id,
      @Nullable OffsetDateTime issued,
      Level level,
      LocalDate from,
      @Nullable LocalDate to,
      Set<String> industries,
      @Nullable Text cause)
      implements Event {
    /** Copies the set; it keeps its order. */
    public Warning {
      industries = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(industries));
    }

    /** Whether the warning concerns an industry. */
    public boolean concerns(String industry) {
      return industries.isEmpty() || industries.contains(industry);
    }
  }

  /** Stop and rectify (停产整治, clause 3.4b). */
  record Rectification(
      String id,
      @Nullable OffsetDateTime issued,
      String plant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Cause cause)
      implements Event {}

  /** A plant that was kept off the list (clause 3.4a): all lines stop. */
  record Concealed(
      String id,
      @Nullable OffsetDateTime issued,
      String plant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Text cause)
      implements Event {}

  /** The exemption is cancelled (clause 3.1): from that day on the plant is in force. */
  record ExemptionRevoked(
      String id,
      @Nullable OffsetDateTime issued,
      String plant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Text cause)
      implements Event {}

  /** Causes of a rectification order (clause 3.4b). */
  enum Cause {
    UNSTABLE_EMISSIONS,
    FALSIFIED_DATA,
    COVERT_DISCHARGE,
    PERMIT_BREACH,
    LATE_RETROFIT
  }
}
