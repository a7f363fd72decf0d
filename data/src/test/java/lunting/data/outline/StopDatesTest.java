package lunting.data.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lunting.data.calendar.Season;
import lunting.data.plan.Stretch;
import lunting.data.policy.Policy;
import lunting.data.policy.reading.Readings;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The four days of a stop, drawn below it: {@code c} cool-down begins, {@code o} cold, {@code f}
 * fire lit, {@code r} full production. The season lies between the bars; {@code !} is a stop that
 * an order holds. The kiln takes 2 days to cool down and 3 to heat up.
 */
final class StopDatesTest {
  private static final int BEFORE_SEASON = 4;

  @Test
  void aStopHasItsRampsAtItsEnds() {
    assertThat(
            drawn(
                """
                ....|..########..|....
                """))
        .isEqualTo(
            """
            ....|..c.o..f..r.|....
            """);
  }

  @Test
  void whetherRampDaysCountDoesNotMoveThemInsideTheSeason() {
    assertThat(
            notCounted(
                """
                ....|..########..|....
                """))
        .isEqualTo(
            """
            ....|..c.o..f..r.|....
            """);
  }

  @Test
  void aStopFromTheFirstDayCoolsDownOnIt() {
    assertThat(
            drawn(
                """
                ....|########....|....
                """))
        .isEqualTo(
            """
            ....|c.o..f..r...|....
            """);
  }

  @Test
  void aStopFromTheFirstDayIsColdByThenWhereRampDaysDoNotCount() {
    assertThat(
            notCounted(
                """
                ....|########....|....
                """))
        .isEqualTo(
            """
            ..c.|o....f..r...|....
            """);
  }

  @Test
  void aStopToTheLastDayIsInFullProductionAfterTheSeason() {
    assertThat(
            drawn(
                """
                ....|....########|....
                """))
        .isEqualTo(
            """
            ....|....c.o..f..|r...
            """);
  }

  @Test
  void aStopToTheLastDayHeatsUpAfterTheSeasonWhereRampDaysDoNotCount() {
    assertThat(
            notCounted(
                """
                ....|....########|....
                """))
        .isEqualTo(
            """
            ....|....c.o.....|f..r
            """);
  }

  @Test
  void aStopOfTheWholeSeasonReachesOverBothEdgesWhereRampDaysDoNotCount() {
    String stop =
        """
        ....|############|....
        """;

    assertThat(drawn(stop))
        .isEqualTo(
            """
            ....|c.o......f..|r...
            """);
    assertThat(notCounted(stop))
        .isEqualTo(
            """
            ..c.|o...........|f..r
            """);
  }

  @Test
  void daysOutsideTheSeasonAreCutOff() {
    assertThat(
            drawn(
                """
                ..##|####........|....
                """))
        .isEqualTo(
            """
            ....|cf..r.......|....
            """);
    assertThat(
            drawn(
                """
                ....|......######|##..
                """))
        .isEqualTo(
            """
            ....|......c.of..|r...
            """);
  }

  @Test
  void aStopThatAnOrderHoldsOnTheLastDayHasNoFire() {
    assertThat(
            drawn(
                """
                ....|....####!!!!|....
                """))
        .isEqualTo(
            """
            ....|....c.o.....|....
            """);
    assertThat(
            drawn(
                """
                ....|....!!!!####|....
                """))
        .isEqualTo(
            """
            ....|....c.o..f..|r...
            """);
  }

  @Test
  void noFireIsLitUnderAnOrder() {
    assertThat(
            drawn(
                """
                ....|.!!!!!!.....|....
                """))
        .isEqualTo(
            """
            ....|.c.o...f..r.|....
            """);
    assertThat(
            drawn(
                """
                ....|.!!!!!#.....|....
                """))
        .isEqualTo(
            """
            ....|.c.o..f..r..|....
            """);
    assertThat(
            drawn(
                """
                ....|.!!!!#####..|....
                """))
        .isEqualTo(
            """
            ....|.c.o...f..r.|....
            """);
    assertThat(
            drawn(
                """
                ....|.!..........|....
                """))
        .isEqualTo(
            """
            ....|.cf..r......|....
            """);
  }

  @Test
  void aStopTooShortToGetColdHasNoSuchDay() {
    assertThat(
            drawn(
                """
                ....|..####......|....
                """))
        .isEqualTo(
            """
            ....|..cf..r.....|....
            """);
    assertThat(
            drawn(
                """
                ....|..#####.....|....
                """))
        .isEqualTo(
            """
            ....|..c.*..r....|....
            """);
  }

  @Test
  void noFireIsLitBeforeTheStop() {
    assertThat(
            drawn(
                """
                ....|..##........|....
                """))
        .isEqualTo(
            """
            ....|..*.r.......|....
            """);
  }

  @Test
  void aKilnWithoutRampsHasTwoDaysThatDiffer() {
    Policy policy = SmallDistrict.POLICY;
    Stretch stop = stretches("....|..####......|....").getFirst();

    StopDates dates = StopDates.of(policy, SmallDistrict.kiln(0, 0).limits(), stop, null);

    assertThat(dates.days())
        .extracting(StopDates.Day::step)
        .containsExactly(StopDates.Step.COLD, StopDates.Step.FULL);
    assertThat(dates.coolDown()).isEqualTo(dates.cold()).isEqualTo("2020-12-03");
    assertThat(dates.fire()).isEqualTo(dates.full()).isEqualTo("2020-12-07");
  }

  @Test
  void aLimitThatFollowsAtOnceIsTheLoadOfTheDayOfProduction() {
    List<Stretch> follows = stretches("....|..#######666|....");
    List<Stretch> later = stretches("....|..#######.66|....");

    assertThat(dates(follows.getFirst(), follows.getLast()).loadAfter()).isEqualTo(60);
    assertThat(dates(later.getFirst(), later.getLast()).loadAfter()).isEqualTo(100);
  }

  @Test
  void aLimitHasNoSuchDays() {
    Stretch limit = stretches("....|..6666......|....").getFirst();

    assertThatThrownBy(() -> dates(limit, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a stop");
  }

  @Test
  void theDaysAreASentence() {
    assertThat(words(SmallDistrict.POLICY, "....|..########..|....").zh())
        .isEqualTo("2020年12月3日起降温，2020年12月5日停产到位，2020年12月8日点火，2020年12月11日复产。");
    assertThat(words(SmallDistrict.POLICY, "....|..########..|....").english())
        .isEqualTo(
            "Cool-down begins on 3 December 2020; cold on 5 December 2020; fire lit on 8 December"
                + " 2020; full production on 11 December 2020.");
  }

  @Test
  void whatIsSpecialAboutAStopIsInTheSentence() {
    Policy notCounted = reading(Readings.RampDays.DO_NOT_COUNT);

    assertThat(words(notCounted, "....|############|....").zh())
        .isEqualTo(
            "2020年11月29日（实施期前）起降温，2020年12月1日停产到位，2020年12月13日（实施期后）点火，" + "2020年12月16日（实施期后）复产。");
    assertThat(words(SmallDistrict.POLICY, "....|........!!!!|....").zh())
        .isEqualTo("2020年12月9日起降温，2020年12月11日停产到位，点火、复产日期待停产令解除后另行通知。");
    assertThat(words(SmallDistrict.POLICY, "....|..####......|....").zh())
        .isEqualTo("2020年12月3日起降温，停产天数不足以降温到位，2020年12月4日点火，2020年12月7日复产。");
    assertThat(words(SmallDistrict.POLICY, "....|..######66..|....").english())
        .endsWith("fire lit on 6 December 2020; runs at 60% load from 9 December 2020 on.");
  }

  private static Text words(Policy policy, String drawing) {
    List<Stretch> all = stretches(drawing);
    Stretch next = all.size() == 1 ? null : all.getLast();
    StopDates dates = StopDates.of(policy, SmallDistrict.kiln(2, 3).limits(), all.getFirst(), next);
    return StopWords.of(dates, policy.season().span());
  }

  private static String drawn(String drawing) {
    return drawn(SmallDistrict.POLICY, drawing);
  }

  private static String notCounted(String drawing) {
    return drawn(reading(Readings.RampDays.DO_NOT_COUNT), drawing);
  }

  private static String drawn(Policy policy, String drawing) {
    StopDates dates =
        StopDates.of(
            policy, SmallDistrict.kiln(2, 3).limits(), stretches(drawing).getFirst(), null);
    Season season = policy.season();
    char[] days = new char[BEFORE_SEASON + season.days() + BEFORE_SEASON];
    Arrays.fill(days, '.');
    for (StopDates.Day day : dates.days()) {
      int at = BEFORE_SEASON + season.dayOf(day.date());
      days[at] = days[at] == '.' ? letter(day.step()) : '*';
    }
    String row = new String(days);
    int end = BEFORE_SEASON + season.days();
    return row.substring(0, BEFORE_SEASON)
        + "|"
        + row.substring(BEFORE_SEASON, end)
        + "|"
        + row.substring(end)
        + "\n";
  }

  private static char letter(StopDates.Step step) {
    return switch (step) {
      case COOL_DOWN -> 'c';
      case COLD -> 'o';
      case FIRE -> 'f';
      case FULL -> 'r';
    };
  }

  private static StopDates dates(Stretch stop, @Nullable Stretch next) {
    return StopDates.of(SmallDistrict.POLICY, SmallDistrict.kiln(2, 3).limits(), stop, next);
  }

  private static List<Stretch> stretches(String drawing) {
    LocalDate first = SmallDistrict.FIRST_DAY.minusDays(BEFORE_SEASON);
    String row = drawing.strip().replace("|", "");
    return Stretch.byLine(SmallDistrict.reductions("K1", first, row)).getOrDefault("K1", List.of());
  }

  private static Policy reading(Readings.RampDays ramps) {
    Readings read = Readings.DEFAULTS;
    return SmallDistrict.POLICY.withReadings(
        new Readings(
            read.ratioBase(),
            read.ratioTest(),
            ramps,
            read.singleLine(),
            read.warningDays(),
            read.exemptLines(),
            read.source()));
  }
}
