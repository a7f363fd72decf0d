package lunting.data.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** What happens during the season; every event of a file holds, whatever its {@code issued}. */
public sealed interface Event {
  /** Which kind it is; a file says so. */
  Kind kind();

  /** Unique in the file. */
  String id();

  /** When it was made known; null where the file does not say. */
  @Nullable OffsetDateTime issued();

  /** First day it holds. */
  LocalDate from();

  /** Last day it holds; null: to the season's end. */
  @Nullable LocalDate to();

  /**
   * Its days; without a last day it holds to the season's, and at least one day.
   *
   * @param season the season's last day
   */
  default Span span(LocalDate season) {
    LocalDate to = to();
    return new Span(from(), to != null ? to : season.isBefore(from()) ? from() : season);
  }

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

  /** The kinds of events, each with its name and with what it must say besides its days. */
  enum Kind {
    WARNING("level", "预警", "warning"),
    RECTIFICATION("plant", "停产整治", "rectification"),
    CONCEALED("plant", "瞒报停产", "concealed"),
    EXEMPTION_REVOKED("plant", "取消豁免", "exemption revoked");

    private final String need;
    private final String zh;
    private final String en;

    Kind(String need, String zh, String en) {
      this.need = need;
      this.zh = zh;
      this.en = en;
    }

    /** The key that a file must give besides {@code id}, {@code kind} and {@code from}. */
    public String need() {
      return need;
    }

    /** What people call it. */
    public Text text() {
      return Text.of(zh, en);
    }
  }

  /** What happens to a single plant. */
  sealed interface OnPlant extends Event {
    /** Id of the plant. */
    String plant();
  }

  /**
   * A heavy-pollution warning (预警).
   *
   * @param from first day it holds, as whole days count
   * @param to last day it holds; not null where it ends by the hour
   * @param start the hour at which it begins, as notices show it; null where no hour is given
   * @param end the hour at which it ends, as notices show it; null where no hour is given
   * @param industries ids of the industries it concerns; empty: every industry
   * @param groups groups of towns that it concerns; empty: all
   */
  record Warning(
      String id,
      @Nullable OffsetDateTime issued,
      Level level,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable OffsetDateTime start,
      @Nullable OffsetDateTime end,
      Set<String> industries,
      Set<String> groups,
      @Nullable Text cause)
      implements Event {
    /** Copies the sets; they keep their order. */
    public Warning {
      industries = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(industries));
      groups = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(groups));
    }

    /** A warning by whole days that concerns every group of towns. */
    public Warning(
        String id,
        @Nullable OffsetDateTime issued,
        Level level,
        LocalDate from,
        @Nullable LocalDate to,
        Set<String> industries,
        @Nullable Text cause) {
      this(id, issued, level, from, to, null, null, industries, Set.of(), cause);
    }

    /** Whether the warning concerns the plants of an industry in a group of towns. */
    public boolean concerns(String industry, @Nullable String group) {
      return concerns(industry) && (groups.isEmpty() || (group != null && groups.contains(group)));
    }

    @Override
    public Kind kind() {
      return Kind.WARNING;
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
      implements OnPlant {
    @Override
    public Kind kind() {
      return Kind.RECTIFICATION;
    }
  }

  /** A plant that was kept off the list (clause 3.4a): all lines stop. */
  record Concealed(
      String id,
      @Nullable OffsetDateTime issued,
      String plant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Text cause)
      implements OnPlant {
    @Override
    public Kind kind() {
      return Kind.CONCEALED;
    }
  }

  /** The exemption is cancelled (clause 3.1): from that day on the plant is in force. */
  record ExemptionRevoked(
      String id,
      @Nullable OffsetDateTime issued,
      String plant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Text cause)
      implements OnPlant {
    @Override
    public Kind kind() {
      return Kind.EXEMPTION_REVOKED;
    }
  }

  /** Causes of a rectification order (clause 3.4b). */
  enum Cause {
    UNSTABLE_EMISSIONS("排放不稳定达标", "unstable emissions"),
    FALSIFIED_DATA("数据造假", "falsified data"),
    COVERT_DISCHARGE("偷排漏排", "covert discharge"),
    PERMIT_BREACH("违反排污许可", "breach of the permit"),
    LATE_RETROFIT("未按期完成改造", "late retrofit");

    private final String zh;
    private final String en;

    Cause(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** What people call it. */
    public Text text() {
      return Text.of(zh, en);
    }
  }
}
