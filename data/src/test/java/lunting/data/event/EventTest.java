package lunting.data.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import lunting.data.policy.duty.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EventTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void anEventIsAnsweredFromTheNextLocalMidnightOn() {
    assertThat(answerable("2020-12-04T10:00:00+08:00")).isEqualTo("2020-12-05");
    assertThat(answerable("2020-12-04T00:00:01+08:00")).isEqualTo("2020-12-05");
    assertThat(answerable("2020-12-04T00:00:00+08:00")).isEqualTo("2020-12-04");
    assertThat(answerable("2020-12-03T16:00:00Z")).isEqualTo("2020-12-04");
    assertThat(answerable("2020-12-03T17:00:00Z")).isEqualTo("2020-12-05");
    assertThat(answerable(null)).isNull();
  }

  @Test
  void anEventWithoutAnEndHoldsToTheSeasonsLastDayAndAtLeastOneDay() {
    LocalDate first = LocalDate.of(2020, 12, 6);

    assertThat(days(first, null, first.plusDays(30))).isEqualTo(31);
    assertThat(days(first, first.plusDays(2), first.plusDays(30))).isEqualTo(3);
    assertThat(days(first, first.plusDays(40), first.plusDays(30))).isEqualTo(41);
    assertThat(days(first, null, first)).isEqualTo(1);
    assertThat(days(first, null, first.minusDays(9))).isEqualTo(1);
  }

  private static int days(LocalDate from, @Nullable LocalDate to, LocalDate season) {
    return new Event.Concealed("C1", null, "P1", from, to, null).span(season).days();
  }

  private static @Nullable LocalDate answerable(@Nullable String issued) {
    OffsetDateTime made = issued == null ? null : OffsetDateTime.parse(issued);
    LocalDate from = LocalDate.of(2020, 12, 6);
    return new Event.Warning("W1", made, Level.RED, from, null, Set.of(), null)
        .answerableFrom(SHANGHAI);
  }
}
