package lunting.solver.problem.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.duty.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Levels of ten days, drawn: y yellow, o orange, r red, . none. */
final class LevelsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 12, 1);
  private static final Season SEASON = Season.of(FIRST, FIRST.plusDays(9));

  @Test
  void whereWarningsOverlapTheHighestHolds() {
    assertThat(
            drawn(
                warning(Level.ORANGE, 1, 6), warning(Level.YELLOW, 0, 3), warning(Level.RED, 5, 8)))
        .isEqualTo("yoooorrrr.");
  }

  @Test
  void aWarningWithoutAnEndHoldsToTheSeasons() {
    assertThat(drawn(warning(Level.RED, 7, null))).isEqualTo(".......rrr");
  }

  @Test
  void aWarningMayReachPastTheSeasonOrMissIt() {
    assertThat(drawn(warning(Level.YELLOW, -4, 1), warning(Level.RED, 9, 14)))
        .isEqualTo("yy.......r");
    assertThat(drawn(warning(Level.RED, 10, 20))).isEqualTo("..........");
  }

  @Test
  void aWarningConcernsTheIndustriesItNames() {
    Event.Warning cement = warning(Level.RED, 0, 4, Set.of("cement"));
    Event.Warning both = warning(Level.YELLOW, 3, 6, Set.of("cement", "brick"));

    assertThat(drawn(cement, both)).isEqualTo("...yyyy...");
  }

  @Test
  void ordersHaveNoLevel() {
    assertThat(drawn(new Event.Rectification("E", null, "P1", FIRST, null, null)))
        .isEqualTo("..........");
  }

  @Test
  void theDaysWithALevelAreAllThatHaveOne() {
    Levels levels =
        Levels.of(SEASON, new Events(List.of(warning(Level.YELLOW, 2, 4))), "brick", null);

    assertThat(levels.days().count()).isEqualTo(3);
    assertThat(levels.days().count(2, 4)).isEqualTo(3);
  }

  private static Event.Warning warning(Level level, int from, @Nullable Integer to) {
    return warning(level, from, to, Set.of());
  }

  private static Event.Warning warning(
      Level level, int from, @Nullable Integer to, Set<String> industries) {
    return warning(level, from, to, industries, Set.of());
  }

  private static Event.Warning warning(
      Level level, int from, @Nullable Integer to, Set<String> industries, Set<String> groups) {
    return new Event.Warning(
        "W",
        null,
        level,
        FIRST.plusDays(from),
        to == null ? null : FIRST.plusDays(to),
        null,
        null,
        industries,
        groups,
        null);
  }

  private static String drawn(Event... events) {
    return drawnIn(null, events);
  }

  private static String drawnIn(@Nullable String group, Event... events) {
    Levels levels = Levels.of(SEASON, new Events(List.of(events)), "brick", group);
    StringBuilder row = new StringBuilder();
    for (int day = 0; day < SEASON.days(); day++) {
      Level level = levels.on(day);
      row.append(
          switch (level) {
            case null -> '.';
            case YELLOW -> 'y';
            case ORANGE -> 'o';
            case RED -> 'r';
          });
    }
    return row.toString();
  }

  @Test
  void aWarningConcernsTheGroupsOfTownsItNames() {
    Event.Warning east = warning(Level.RED, 0, 4, Set.of(), Set.of("east", "north"));
    Event.Warning all = warning(Level.YELLOW, 3, 6);

    assertThat(drawnIn("east", east, all)).isEqualTo("rrrrryy...");
    assertThat(drawnIn("west", east, all)).isEqualTo("...yyyy...");
    assertThat(drawnIn(null, east, all)).as("towns of no group").isEqualTo("...yyyy...");
  }

  @Test
  void aWarningThatNamesBothConcernsTheIndustryInTheGroup() {
    assertThat(drawnIn("east", warning(Level.RED, 0, 4, Set.of("cement"), Set.of("east"))))
        .isEqualTo("..........");
    assertThat(drawnIn("east", warning(Level.RED, 0, 4, Set.of("brick"), Set.of("east"))))
        .isEqualTo("rrrrr.....");
  }
}
