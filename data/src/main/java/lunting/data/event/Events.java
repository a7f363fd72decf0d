package lunting.data.event;

import java.util.List;

/** The events of a season: {@code events.json}. Their order in the file means nothing. */
public record Events(List<Event> events) {
  /** No event. */
  public static final Events NONE = new Events(List.of());

  /** Copies the list. */
  public Events {
    events = List.copyOf(events);
  }
}
