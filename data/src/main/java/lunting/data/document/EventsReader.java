package lunting.data.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Format;
import lunting.data.finding.InputFile;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
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

  private EventsReader(EventsFit fit) {
    this.fit = fit;
  }

  /** The events, or everything that is wrong with the file. */
  public static Parsed<Events> read(InputFile file, Policy policy, Registry registry) {
    EventsReader reader = new EventsReader(new EventsFit(policy, registry));
    return Document.read(file, Format.EVENTS, reader::events);
  }

  private Events events(Fields fields) {
    return new Events(fields.each(fields.required("events"), Noun.EVENT, this::event));
  }

  private @Nullable Event event(Fields fields) {
    String id = fit.ids().read(fields);
    Event.Kind kind = fields.required("kind").choice(Event.Kind.class);
    OffsetDateTime issued = fields.optional("issued").instant();
    LocalDate from = fields.required("from").date();
    Field last = fields.optional("to");
    LocalDate to = last.date();
    Days.span(from, to, last.spot());
    if (kind == null) { // what else it may have depends on the kind
      return null;
    }
    Start start = id == null || from == null ? null : new Start(id, issued, from, to);
    Event event =
        switch (kind) {
          case WARNING -> warning(fields, start);
          case RECTIFICATION -> rectification(fields, start);
          case CONCEALED, EXEMPTION_REVOKED -> onPlant(kind, fields, start);
        };
    fields.done();
    return event;
  }

  /** What every event has. */
  private record Start(
      String id, @Nullable OffsetDateTime issued, LocalDate from, @Nullable LocalDate to) {}

  private @Nullable Event warning(Fields fields, @Nullable Start start) {
    Level level = fields.required("level").choice(Level.class);
    Set<String> concerned = new LinkedHashSet<>();
    for (Field field : fields.optional("industries").items()) {
      String industry = fit.industry(field.string(), field.spot());
      if (industry != null) {
        concerned.add(industry);
      }
    }
    Text cause = fields.text("cause");
    return start == null || level == null
        ? null
        : new Event.Warning(
            start.id(), start.issued(), level, start.from(), start.to(), concerned, cause);
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
