package lunting.solver.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;

/**
 * An episode that grows worse: yellow for ten days, orange and red on the worst of them.
 *
 * @param steps the warnings known at each of its three steps
 */
record Escalation(List<Step> steps) {
  private static final List<Level> LEVELS = List.of(Level.YELLOW, Level.ORANGE, Level.RED);
  private static final int YELLOW_DAYS = 10;
  private static final int DAYS_TO_NEXT = 2;

  /**
   * What is known when a warning has been issued.
   *
   * @param asOf the first day on which that can be answered
   */
  record Step(Events events, LocalDate asOf) {}

  /** The episode that begins on a day, with the hours of notice that each warning gives. */
  static Escalation of(Policy policy, LocalDate from, List<Integer> noticeHours) {
    List<Step> steps = new ArrayList<>();
    List<Event> known = new ArrayList<>();
    for (int i = 0; i < LEVELS.size(); i++) {
      Event.Warning warning = warning(policy.timeZone(), from, i, noticeHours.get(i));
      known.add(warning);
      LocalDate asOf = warning.answerableFrom(policy.timeZone());
      steps.add(new Step(new Events(known), asOf == null ? warning.from() : asOf));
    }
    return new Escalation(steps);
  }

  private static Event.Warning warning(ZoneId zone, LocalDate from, int worse, int noticeHours) {
    LocalDate first = from.plusDays((long) worse * DAYS_TO_NEXT);
    LocalDate last = from.plusDays(YELLOW_DAYS - 1L - worse);
    return new Event.Warning(
        LEVELS.get(worse).name(),
        first.atStartOfDay(zone).minusHours(noticeHours).toOffsetDateTime(),
        LEVELS.get(worse),
        first,
        last,
        Set.of(),
        null);
  }

  /** The last step: all three are known. */
  Step last() {
    return steps.getLast();
  }
}
