package lunting.web.notice;

import java.time.LocalDate;
import java.util.List;
import lunting.data.registry.Contact;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What changes for a plant: old, new, why, until when, and the days on which it must act.
 *
 * @param plant id of the plant
 * @param code unified social credit code; null where the list has none
 * @param town id of its town
 * @param lines the lines that change
 * @param exceptions breaches that were accepted and concern the plant
 */
public record NoticeBody(
    String plant,
    @Nullable Text name,
    @Nullable String code,
    String town,
    @Nullable Text townName,
    @Nullable Contact contact,
    List<NoticeLine> lines,
    List<AcceptedBreach> exceptions) {
  /** Copies the lists. */
  public NoticeBody {
    lines = List.copyOf(lines);
    exceptions = List.copyOf(exceptions);
  }

  /** The same with the exceptions that concern it. */
  public NoticeBody with(List<AcceptedBreach> accepted) {
    return new NoticeBody(plant, name, code, town, townName, contact, lines, accepted);
  }

  /**
   * A line that changes.
   *
   * @param before all that it was to do, in time
   * @param after all that it is to do, in time
   * @param changes the days that differ, in time
   */
  public record NoticeLine(
      String line,
      @Nullable Text name,
      List<NoticeStop> before,
      List<NoticeStop> after,
      List<NoticeChange> changes) {
    /** Copies the lists. */
    public NoticeLine {
      before = List.copyOf(before);
      after = List.copyOf(after);
      changes = List.copyOf(changes);
    }
  }

  /**
   * A stop or a load limit; the four days are those of a stop.
   *
   * @param load in percent, 0: stopped
   * @param coolDown the day on which cool-down begins (降温); null for a load limit
   * @param cold the first day on which the kiln is cold (停产到位); null where the stop is too short
   * @param fire the day on which the fire is lit (点火); null where that is not known yet
   * @param full the day of full production (复产); null where {@code fire} is
   */
  public record NoticeStop(
      LocalDate from,
      LocalDate to,
      int load,
      @Nullable LocalDate coolDown,
      @Nullable LocalDate cold,
      @Nullable LocalDate fire,
      @Nullable LocalDate full) {}

  /**
   * Days that differ.
   *
   * @param to until when
   * @param loadBefore in percent, 100: full production
   * @param loadAfter in percent, 0: stopped
   * @param event id of the event behind it; null where there is none
   * @param clause the clause that asks for it; null where none does
   */
  public record NoticeChange(
      LocalDate from,
      LocalDate to,
      int loadBefore,
      int loadAfter,
      @Nullable String event,
      @Nullable String clause,
      Text why) {}
}
