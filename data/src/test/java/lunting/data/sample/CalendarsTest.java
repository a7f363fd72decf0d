package lunting.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.policy.Policy;
import org.junit.jupiter.api.Test;

/** Invented warnings are possible ones, and the same ones each time. */
final class CalendarsTest {
  private static final Policy POLICY =
      Objects.requireNonNull(Samples.find("zhoucun-2020", 0)).policy();
  private static final int SEEDS = 300;

  @Test
  void aSeedDrawsTheSameCalendarEachTime() {
    assertThat(Calendars.seeded(POLICY, 7)).isEqualTo(Calendars.seeded(POLICY, 7));
    assertThat(Calendars.seeded(POLICY, 7)).isNotEqualTo(Calendars.seeded(POLICY, 8));
  }

  @Test
  void everyCalendarHasWarningsThatBeginInTheSeasonAndDoNotOverlap() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Event> events = Calendars.seeded(POLICY, seed).events();
      Set<LocalDate> covered = new HashSet<>();

      assertThat(events)
          .isNotEmpty()
          .allSatisfy(event -> assertThat(event.id()).startsWith("DRILL"));
      for (Event event : events) {
        LocalDate to = Objects.requireNonNull(event.to());
        assertThat(POLICY.season().span().contains(event.from())).isTrue();
        for (LocalDate day = event.from(); !day.isAfter(to); day = day.plusDays(1)) {
          assertThat(covered.add(day)).as("%s on %s", event.id(), day).isTrue();
        }
      }
    }
  }

  @Test
  void noticeIsThatOfPractice() {
    Set<Duration> notices = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Events calendar = Calendars.seeded(POLICY, seed);
      for (Event event : calendar.events()) {
        notices.add(
            Duration.between(
                Objects.requireNonNull(event.issued()),
                event.from().atStartOfDay(POLICY.timeZone()).toOffsetDateTime()));
      }
    }

    assertThat(notices)
        .containsExactlyInAnyOrder(
            Duration.ZERO,
            Duration.ofMinutes(330),
            Duration.ofHours(15),
            Duration.ofHours(20),
            Duration.ofHours(22),
            Duration.ofHours(48));
  }
}
