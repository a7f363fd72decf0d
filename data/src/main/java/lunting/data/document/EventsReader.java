package lunting.data.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Spot;
import lunting.data.fit.EventsFit;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code events.json}: warnings, orders, revoked exemptions. */
public final class EventsReader {
  private final EventsFit fit;
  private final @Nullable ZoneId zone;

  private EventsReader(EventsFit fit, @Nullable ZoneId zone) {
    this.fit = fit;
    this.zone = zone;
  }

  /** The events, or everything that is wrong with the file. */
  public static Parsed<Events> read(InputFile file, Policy policy, Registry registry) {
    EventsReader reader = new EventsReader(new EventsFit(policy, registry), policy.ownTimeZone());
    return Document.read(file, Format.EVENTS, reader::events);
  }

  private Events events(Fields fields) {
    return new Events(fields.each(fields.required("events"), Noun.EVENT, this::event));
  }

  private @Nullable Event event(Fields fields) {
    String id = fit.ids().read(fields);
    Event.Kind kind = fields.required("kind").choice(Event.Kind.class);
    OffsetDateTime issued = fields.optional("issued").instant();
    if (kind == Event.Kind.WARNING) {
      Event warning = warning(fields, id, issued);
      fields.done();
      return warning;
    }
    LocalDate from = fields.required("from").date();
    Field last = fields.optional("to");
    LocalDate to = last.date();
    Days.span(from, to, last.spot());
    if (kind == null) { // what else it may have depends on the kind
      return null;
    }
    Start start = id == null || from == null ? null : new Start(id, issued, from, to);
    Event event =
        kind == Event.Kind.RECTIFICATION
            ? rectification(fields, start)
            : onPlant(kind, fields, start);
    fields.done();
    return event;
  }

  /** What every event on a plant has. */
  private record Start(
      String id, @Nullable OffsetDateTime issued, LocalDate from, @Nullable LocalDate to) {}

  private @Nullable Event warning(
      Fields fields, @Nullable String id, @Nullable OffsetDateTime issued) {
    WarningDays days = WarningDays.read(fields, zone);
    Level level = fields.required("level").choice(Level.class);
    Set<String> industries = concerned(fields.optional("industries"), fit::industry);
    Set<String> groups = concerned(fields.optional("groups"), fit::group);
    Text cause = fields.text("cause");
    return id == null || days == null || level == null
        ? null
        : new Event.Warning(
            id,
            issued,
            level,
            days.from(),
            days.to(),
            days.start(),
            days.end(),
            industries,
            groups,
            cause);
  }

  private static Set<String> concerned(
      Field list, BiFunction<@Nullable String, Spot, @Nullable String> find) {
    Set<String> concerned = new LinkedHashSet<>();
    for (Field field : list.items()) {
      String id = find.apply(field.string(), field.spot());
      if (id != null) {
        concerned.add(id);
      }
    }
    return concerned;
  }

  private @Nullable Event rectification(Fields fields, @Nullable Start start) {
    String plant = plant(fields);
    Event.Cause cause = fields.optional("cause").choice(Event.Cause.class);
    return start == null || plant == null
        ? null
        : new Event.Rectification(
            start.id(), start.issued(), plant, start.from(), start.to(), cause);
  }

  private @Nullable Event onPlant(Event.Kind kind, Fields fields, @Nullable Start start) {
    String plant = plant(fields);
    Text cause = fields.text("cause");
    if (start == null || plant == null) {
      return null;
    }
    return kind == Event.Kind.CONCEALED
        ? new Event.Concealed(start.id(), start.issued(), plant, start.from(), start.to(), cause)
        : new Event.ExemptionRevoked(
            start.id(), start.issued(), plant, start.from(), start.to(), cause);
  }

  private @Nullable String plant(Fields fields) {
    Field field = fields.required("plant");
    return fit.plant(field.string(), field.spot());
  }
}
