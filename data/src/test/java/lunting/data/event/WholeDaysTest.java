package lunting.data.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeDaysTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "2020-12-05T00:00:00+08:00, 2020-12-05",
    "2020-12-05T12:00:00+08:00, 2020-12-05",
    "2020-12-05T12:00:01+08:00, 2020-12-06",
    "2020-12-05T23:59:59+08:00, 2020-12-06",
    "2020-12-05T04:00:00Z, 2020-12-05",
    "2020-12-04T16:00:00Z, 2020-12-05"
  })
  void aWarningHoldsFromTheFirstDayWithTwelveHoursAfterItsStart(
      OffsetDateTime start, LocalDate day) {
    assertThat(WholeDays.first(start, CHINA)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-09T00:00:00+08:00, 2020-12-08",
    "2020-12-08T12:00:00+08:00, 2020-12-08",
    "2020-12-08T11:59:59+08:00, 2020-12-07",
    "2020-12-08T00:00:00+08:00, 2020-12-07",
    "2020-12-08T04:00:00Z, 2020-12-08"
  })
  void itHoldsToTheLastDayWithTwelveHoursBeforeItsEnd(OffsetDateTime end, LocalDate day) {
    assertThat(WholeDays.last(end, CHINA)).isEqualTo(day);
  }

  @Test
  void withoutATimeZoneTheDaysAreThoseOfTheOffset() {
    OffsetDateTime evening = OffsetDateTime.parse("2020-12-05T11:00:00Z");

    assertThat(WholeDays.first(evening, CHINA)).isEqualTo(LocalDate.parse("2020-12-06"));
    assertThat(WholeDays.first(evening, null)).isEqualTo(LocalDate.parse("2020-12-05"));
  }

  @Test
  void aDayThatALocalClockLeavesOutIsNone() {
    ZoneId samoa = ZoneId.of("Pacific/Apia"); // it had no 30 December 2011

    assertThat(WholeDays.first(OffsetDateTime.parse("2011-12-29T20:00:00-10:00"), samoa))
        .isEqualTo(LocalDate.parse("2011-12-31"));
    assertThat(WholeDays.last(OffsetDateTime.parse("2011-12-31T03:00:00+14:00"), samoa))
        .isEqualTo(LocalDate.parse("2011-12-29"));
  }
}
