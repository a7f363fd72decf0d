package lunting.data.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lunting.data.document.EventsReader;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.sample.invented.Dice;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Calendars of warnings for drills (演练): a season's own, as shipped, and invented ones. */
public final class Calendars {
  /** How long before its first day a warning was issued, as seen in practice, in minutes. */
  private static final List<Integer> NOTICE_MINUTES = List.of(0, 330, 900, 1_200, 1_320, 2_880);

  private static final int FEWEST_EPISODES = 3;
  private static final int MOST_EPISODES = 6;
  private static final int SHORTEST_DAYS = 2;
  private static final int LONGEST_DAYS = 9;
  private static final int DAYS_BETWEEN = 3;

  private Calendars() {}

  /** The season's own warnings under a shipped policy; null where none are shipped with it. */
  public static @Nullable Events ofSeason(Policy policy) {
    for (String name : ShippedSample.names()) {
      Sample sample = ShippedSample.read(name);
      if (sample.policy().id().equals(policy.id()) && ShippedSample.has(name, "warnings.json")) {
        return EventsReader.read(
                ShippedSample.file(name, "warnings.json"), sample.policy(), sample.registry())
            .get();
      }
    }
    return null;
  }

  /**
   * Invented warnings: three to six episodes of two to nine days, more of them where the policy
   * sees more risk, some raised or lowered on the way, with the notice seen in practice.
   *
   * <p>Same policy and seed: same warnings.
   */
  public static Events seeded(Policy policy, long seed) {
    Dice dice = new Dice(seed);
    int days = policy.season().days();
    List<Integer> weights = weights(policy);
    boolean[] taken = new boolean[days];
    List<Event> events = new ArrayList<>();
    int episodes = dice.between(FEWEST_EPISODES, MOST_EPISODES);
    for (int episode = 1; episode <= episodes; episode++) {
      int from = dice.weighted(weights);
      int to = from + dice.between(SHORTEST_DAYS, LONGEST_DAYS) - 1;
      if (isFree(taken, from, to)) {
        mark(taken, from, to);
        episode(policy, dice, "DRILL-" + episode, from, to, events);
      }
    }
    return new Events(events);
  }

  private static List<Integer> weights(Policy policy) {
    List<Integer> weights = new ArrayList<>();
    for (int day = 0; day < policy.season().days(); day++) {
      weights.add(1 + riskPercent(policy, policy.season().dateOf(day)));
    }
    return weights;
  }

  private static int riskPercent(Policy policy, LocalDate date) {
    for (Policy.Risk risk : policy.risk()) {
      if (risk.span().contains(date)) {
        return Math.toIntExact(risk.weightTenThousandths() / 100);
      }
    }
    return 100;
  }

  private static boolean isFree(boolean[] taken, int from, int to) {
    for (int day = from - DAYS_BETWEEN; day <= to + DAYS_BETWEEN; day++) {
      if (day >= 0 && day < taken.length && taken[day]) {
        return false;
      }
    }
    return true;
  }

  private static void mark(boolean[] taken, int from, int to) {
    for (int day = from; day <= Math.min(to, taken.length - 1); day++) {
      taken[day] = true;
    }
  }

  /** One warning, or two where the level changes on the way. */
  private static void episode(
      Policy policy, Dice dice, String id, int from, int to, List<Event> events) {
    Level first = dice.pick(List.of(Level.YELLOW, Level.ORANGE, Level.ORANGE, Level.RED));
    boolean changes = to - from >= 3 && to < policy.season().days() && dice.chance(40);
    int turn = changes ? dice.between(from + 1, to) : to + 1;
    events.add(warning(policy, dice, id + "a", first, from, turn - 1));
    if (changes) {
      Level next = dice.pick(List.of(Level.values()));
      events.add(warning(policy, dice, id + "b", next, turn, to));
    }
  }

  private static Event warning(Policy policy, Dice dice, String id, Level level, int from, int to) {
    LocalDate first = policy.season().dateOf(from);
    ZonedDateTime issued =
        first.atStartOfDay(policy.timeZone()).minus(Duration.ofMinutes(dice.pick(NOTICE_MINUTES)));
    return new Event.Warning(
        id,
        issued.toOffsetDateTime(),
        level,
        first,
        policy.season().dateOf(to),
        Set.of(),
        Text.of("演练用，虚构", "invented for a drill"));
  }
}
