package lunting.data.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import lunting.data.event.WholeDays;
import lunting.data.fit.EventsFit;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The days of a warning as its file gives them, by days or by hours, each side by itself. Where
 * both are given the days hold.
 */
record WarningDays(
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable OffsetDateTime start,
    @Nullable OffsetDateTime end) {
  /**
   * The days; null where there are none, which is reported.
   *
   * @param zone the policy's time zone, by which hours come to days; null: that of their offset
   */
  static @Nullable WarningDays read(Fields fields, @Nullable ZoneId zone) {
    Field first = fields.optional("from");
    Field last = fields.optional("to");
    Field startField = fields.optional("start");
    Field endField = fields.optional("end");
    OffsetDateTime start = startField.instant();
    OffsetDateTime end = endField.instant();
    if (first.node() == null && startField.node() == null) {
      EventsFit.noBeginning(first.spot());
    }
    LocalDate byStart = first.node() != null || start == null ? null : WholeDays.first(start, zone);
    LocalDate byEnd = last.node() != null || end == null ? null : WholeDays.last(end, zone);
    LocalDate from = byStart == null ? first.date() : byStart;
    LocalDate to = byEnd == null ? last.date() : byEnd;
    boolean byHours = byStart != null || byEnd != null;
    if (!byHours) {
      Days.span(from, to, last.spot());
    }
    boolean inOrder = EventsFit.hours(start, end, endField.spot());
    if (from == null) {
      return null;
    }
    if (byHours && inOrder && to != null && to.isBefore(from)) {
      EventsFit.noDay(fields.spot());
      return null;
    }
    return new WarningDays(from, to, start, end);
  }
}
