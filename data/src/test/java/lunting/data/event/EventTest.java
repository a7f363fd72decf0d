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

  private static @Nullable LocalDate answerable(@Nullable String issued) {
    OffsetDateTime made = issued == null ? null : OffsetDateTime.parse(issued);
    LocalDate from = LocalDate.of(2020, 12, 6);
    return new Event.Warning("W1", made, Level.RED, from, null, Set.of(), null)
        .answerableFrom(SHANGHAI);
  }
}
