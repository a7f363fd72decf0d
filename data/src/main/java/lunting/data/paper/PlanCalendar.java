package lunting.data.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import lunting.data.calendar.Span;
import lunting.data.outline.ActMark;
import lunting.data.outline.PlanView;
import lunting.data.outline.RotationTitle;
import lunting.data.outline.StopDates;
import lunting.data.plan.Plan;
import lunting.data.plan.Stretch;
import lunting.data.policy.Policy;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * The stops and load limits of a plan as iCalendar: one all-day event each, the end exclusive, and
 * one of a single day for each of a stop's four days but the one on which the stop itself begins.
 *
 * <p>Shape: an event's UID is made of policy, registry, line, kind and the event's number among the
 * line's stops or limits in time, and of the step for a stop's days. So a stop that a later plan
 * moves, lengthens or shortens keeps its UID, and a calendar that had it shows the new days instead
 * of both.
 *
 * <p>Unit: SEQUENCE is the minute in which the plan was made, so a later plan's is higher; 0 where
 * the plan does not say. No clock is read: the same input gives the same bytes.
 */
public final class PlanCalendar {
  private PlanCalendar() {}

  /** The calendar of the whole list, or of one plant. */
  public static byte[] write(
      Policy policy, Registry registry, Plan plan, @Nullable String plantId) {
    return write(policy, registry, plan, plantId, null);
  }

  /**
   * The same of a plan that a server keeps.
   *
   * @param mark the act that kept it; null for none
   */
  public static byte[] write(
      Policy policy,
      Registry registry,
      Plan plan,
      @Nullable String plantId,
      @Nullable ActMark mark) {
    PlanView view = PlanView.of(policy, registry, plan, plantId);
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Lunting//Rotation plan//ZH"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    String name = OneLine.of(RotationTitle.chinese(view));
    calendar.add(new Name(name)); // RFC 7986
    calendar.add(new XProperty("X-WR-CALNAME", name)); // what calendar programs read
    if (mark != null) {
      calendar.add(new XProperty("X-WR-CALDESC", mark.text()));
    }
    for (Plant plant : view.plants()) {
      for (Line line : plant.lines()) {
        addEvents(calendar, view, plant, line);
      }
    }
    return print(calendar);
  }

  private static void addEvents(Calendar calendar, PlanView view, Plant plant, Line line) {
    int stops = 0;
    int limits = 0;
    List<Stretch> stretches = view.stretches(line);
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Stretch next = i + 1 < stretches.size() ? stretches.get(i + 1) : null;
      int number = stretch.isStop() ? ++stops : ++limits;
      String uid = uid(view, line, stretch, number);
      EventText text = EventText.of(view, plant, line, stretch, next);
      calendar.add(event(view, uid, stretch.span(), text));
      if (stretch.isStop()) {
        addSteps(calendar, view, plant, line, stretch, uid);
      }
    }
  }

  private static void addSteps(
      Calendar calendar, PlanView view, Plant plant, Line line, Stretch stop, String uid) {
    StopDates dates = view.dates(line, stop);
    for (StopDates.Day day : dates.days()) {
      boolean begins =
          day.date().equals(stop.span().from()) && day.step().compareTo(StopDates.Step.FIRE) < 0;
      if (!begins) {
        Span whole = new Span(day.date(), day.date());
        String own = uid + "-" + day.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        calendar.add(event(view, own, whole, EventText.of(view, plant, line, dates, day)));
      }
    }
  }

  private static VEvent event(PlanView view, String uid, Span span, EventText text) {
    VEvent event = new VEvent(false);
    event.add(new Uid(uid + "@lunting"));
    event.add(new DtStamp(madeAt(view)));
    event.add(new Sequence(sequence(view.policy(), view.plan())));
    event.add(new DtStart<LocalDate>(span.from()));
    event.add(new DtEnd<LocalDate>(span.to().plusDays(1)));
    event.add(new Summary(text.summary()));
    event.add(new Description(String.join("\n", text.description())));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static String uid(PlanView view, Line line, Stretch stretch, int number) {
    return String.join("/", view.policy().id(), view.registry().id(), line.id(), "")
        + (stretch.isStop() ? "stop-" : "limit-")
        + number;
  }

  /** When the plan was made; where it does not say, the day the policy was issued or begins. */
  private static Instant madeAt(PlanView view) {
    Policy policy = view.policy();
    Instant started = started(policy, view.plan());
    if (started != null) {
      return started;
    }
    LocalDate day = policy.issued() == null ? policy.season().span().from() : policy.issued();
    return midnight(day, policy.timeZone());
  }

  private static int sequence(Policy policy, Plan plan) {
    Instant started = started(policy, plan);
    long minute = started == null ? 0 : started.getEpochSecond() / 60;
    return Math.clamp(minute, 0, Integer.MAX_VALUE);
  }

  private static @Nullable Instant started(Policy policy, Plan plan) {
    OffsetDateTime started = plan.provenance() == null ? null : plan.provenance().started();
    if (started != null) {
      return started.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
    return plan.asOf() == null ? null : midnight(plan.asOf(), policy.timeZone());
  }

  private static Instant midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static byte[] print(Calendar calendar) {
    StringWriter out = new StringWriter();
    try {
      // Not validated: a calendar of a plan without any stop has no event, and is still an answer.
      new CalendarOutputter(false).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed.", e);
    }
    return FoldedLines.of(out.toString()).getBytes(UTF_8);
  }
}
