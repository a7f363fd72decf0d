package lunting.data.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.InputFile;
import lunting.data.finding.Parsed;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.text.Text;
import lunting.data.tree.Days;
import lunting.data.tree.Field;
import lunting.data.tree.Fields;
import lunting.data.tree.Ids;
import lunting.data.tree.Noun;
import org.jspecify.annotations.Nullable;

/** Reads {@code events.json}: warnings, orders, revoked exemptions. */
public final class EventsReader {
  /** What {@code format} says. */
  public static final String FORMAT = "lunting-events/1";

  private final Set<String> industries;
  private final Set<String> plants;
  private final Ids ids = new Ids();

  private EventsReader(Policy policy, Registry registry) {
    industries =
        policy.industries().stream()
            .map(Industry::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    plants =
        registry.plants().stream()
            .map(Plant::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The kinds of events in files. */
  enum Kind {
    WARNING,
    RECTIFICATION,
    CONCEALED,
    EXEMPTION_REVOKED
  }

  /** The events, or everything that is wrong with the file. */
  public static Parsed<Events> read(InputFile file, Policy policy, Registry registry) {
    EventsReader reader = new EventsReader(policy, registry);
    return Document.read(file, FORMAT, Noun.EVENTS, reader::events);
  }

  private Events events(Fields fields) {
    return new Events(fields.each(fields.required("events"), Noun.EVENT, this::event));
  }

  private @Nullable Event event(Fields fields) {
    String id = ids.read(fields);
    Kind kind = fields.required("kind").choice(Kind.class);
    OffsetDateTime issued = fields.optional("issued").instant();
    LocalDate from = fields.required("from").date();
    LocalDate to = fields.optional("to").date();
    if (to != null) {
      Days.span(fields, new Days.Ends(from, to));
    }
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
      String industry = field.reference(industries, EventFaults.INDUSTRY);
      if (industry != null) {
        concerned.add(industry);
      }
    }
    Text cause = fields.optional("cause").text();
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

  private @Nullable Event onPlant(Kind kind, Fields fields, @Nullable Start start) {
    String plant = plant(fields);
    Text cause = fields.optional("cause").text();
    if (start == null || plant == null) {
      return null;
    }
    return kind == Kind.CONCEALED
        ? new Event.Concealed(start.id(), start.issued(), plant, start.from(), start.to(), cause)
        : new Event.ExemptionRevoked(
            start.id(), start.issued(), plant, start.from(), start.to(), cause);
  }

  private @Nullable String plant(Fields fields) {
    return fields.required("plant").reference(plants, EventFaults.PLANT);
  }
}
