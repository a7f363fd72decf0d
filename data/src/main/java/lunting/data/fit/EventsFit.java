package lunting.data.fit;

import java.util.LinkedHashSet;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Findings;
import lunting.data.finding.Noun;
import lunting.data.finding.Parsed;
import lunting.data.finding.Place;
import lunting.data.finding.Spot;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.tree.Days;
import lunting.data.tree.Ids;
import org.jspecify.annotations.Nullable;

/** Tells whether events fit a policy and an enterprise list. */
public final class EventsFit {
  private final Set<String> industries = new LinkedHashSet<>();
  private final Set<String> plants = new LinkedHashSet<>();
  private final Ids ids = new Ids();

  /** Checks the events of one file, one by one. */
  public EventsFit(Policy policy, Registry registry) {
    policy.industries().forEach(industry -> industries.add(industry.id()));
    registry.plants().forEach(plant -> plants.add(plant.id()));
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
        Place list = spot.place().member("industries");
        int index = 0;
        for (String id : warning.industries()) {
          Place place = list.element(index);
          industry(id, new Spot(spot.findings(), place, spot.owner(), "industries", id));
          index++;
        }
      }
      case Event.OnPlant order -> plant(order.plant(), spot.member("plant", order.plant()));
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

  /** The id of a plant of the list; null where it is none, which is reported. */
  public @Nullable String plant(@Nullable String id, Spot spot) {
    return References.find(id, plants, EventFaults.PLANT, spot);
  }
}
