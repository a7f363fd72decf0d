package lunting.data.fit;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.tree.Days;
import lunting.data.tree.Ids;
import org.jspecify.annotations.Nullable;

/** Tells whether events fit a policy and an enterprise list. */
public final class EventsFit {
  private final Set<String> industries = new LinkedHashSet<>();
  private final Set<String> plants = new LinkedHashSet<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private final Ids ids = new Ids();

  /** Checks the events of one file, one by one. */
  public EventsFit(Policy policy, Registry registry) {
    policy.industries().forEach(industry -> industries.add(industry.id()));
    registry.plants().forEach(plant -> plants.add(plant.id()));
    for (Town town : registry.towns()) {
      if (town.group() != null) {
        groups.add(town.group());
      }
    }
  }

  /**
   * The events, or everything in them that does not fit: the findings that reading their JSON would
   * give.
   *
   * @param file what findings call it
   */
  public static Parsed<Events> of(Events events, Policy policy, Registry registry, String file) {
    Findings findings = new Findings(file);
    EventsFit fit = new EventsFit(policy, registry);
    Spot root = Spots.root(findings, Noun.EVENTS);
    Spots.each(root, "events", Noun.EVENT, events.events(), Event::id, fit::event);
    return findings.parsed(events);
  }

  private void event(Event event, Spot spot) {
    ids.add(event.id(), spot.place(), spot.member("id", event.id()));
    Days.span(event.from(), event.to(), spot.member("to", null));
    switch (event) {
      case Event.Warning warning -> {
        OffsetDateTime end = warning.end();
        String written = end == null ? null : ISO_OFFSET_DATE_TIME.format(end);
        hours(warning.start(), end, spot.member("end", written));
        each(spot, "industries", warning.industries(), this::industry);
        each(spot, "groups", warning.groups(), this::group);
      }
      case Event.OnPlant order -> plant(order.plant(), spot.member("plant", order.plant()));
    }
  }

  private static void each(
      Spot event, String key, Set<String> ids, BiConsumer<String, Spot> check) {
    int index = 0;
    for (String id : ids) {
      Place place = event.place().member(key).element(index);
      check.accept(id, new Spot(event.findings(), place, event.owner(), key, id));
      index++;
    }
  }

  /** The ids of the events so far. */
  public Ids ids() {
    return ids;
  }

  /** The id of an industry of the policy; null where it is none, which is reported. */
  public @Nullable String industry(@Nullable String id, Spot spot) {
    return References.find(id, industries, EventFaults.INDUSTRY, spot);
  }

  /** The group of a town of the list; null where no town is of it, which is reported. */
  public @Nullable String group(@Nullable String id, Spot spot) {
    return References.find(id, groups, EventFaults.GROUP, spot);
  }

  /** Reports a warning that has neither a first day nor an hour at which it begins. */
  public static void noBeginning(Spot first) {
    first.report(EventFaults.NO_BEGINNING);
  }

  /** Whether a warning does not end before it starts; one that does is reported. */
  public static boolean hours(
      @Nullable OffsetDateTime start, @Nullable OffsetDateTime end, Spot endSpot) {
    if (start == null || end == null || end.isAfter(start)) {
      return true;
    }
    endSpot.report(EventFaults.END.with("start", ISO_OFFSET_DATE_TIME.format(start)));
    return false;
  }

  /** Warns of a warning whose hours fill no day. */
  public static void noDay(Spot event) {
    event.report(EventFaults.NO_DAY);
  }

  /** The id of a plant of the list; null where it is none, which is reported. */
  public @Nullable String plant(@Nullable String id, Spot spot) {
    return References.find(id, plants, EventFaults.PLANT, spot);
  }
}
