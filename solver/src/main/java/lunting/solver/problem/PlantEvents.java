package lunting.solver.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.solver.problem.day.DaySet;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** The orders and revoked exemptions of each plant, taken from the events (3.1, 3.4a, 3.4b). */
final class PlantEvents {
  private final Map<String, boolean[]> ordered = new HashMap<>();
  private final Map<String, Integer> revokedFrom = new HashMap<>();
  private final Set<String> concealed = new HashSet<>();
  private final int days;

  PlantEvents(Season season, Events events) {
    days = season.days();
    for (Event event : events.events()) {
      switch (event) {
        case Event.Warning warning -> {} // concerns industries, not single plants
        case Event.Rectification order -> order(season, order.plant(), order);
        case Event.Concealed order -> {
          concealed.add(order.plant());
          order(season, order.plant(), order);
        }
        case Event.ExemptionRevoked revoked ->
            revokedFrom.merge(revoked.plant(), season.dayOf(revoked.from()), Math::min);
      }
    }
  }

  private void order(Season season, String plant, Event event) {
    boolean[] covered = ordered.computeIfAbsent(plant, id -> new boolean[days]);
    for (int day = 0; day < days; day++) {
      covered[day] |= Levels.covers(event, season.dateOf(day));
    }
  }

  /** The days on which a plant stands under an order. */
  DaySet ordered(String plant) {
    boolean[] covered = ordered.get(plant);
    return covered == null ? DaySet.none(days) : DaySet.of(days, day -> covered[day]);
  }

  /** Whether a plant was kept off the list. */
  boolean isConcealed(String plant) {
    return concealed.contains(plant);
  }

  /** The day number from which a plant's exemption is revoked; null where it is not. */
  @Nullable Integer revokedFrom(String plant) {
    return revokedFrom.get(plant);
  }
}
