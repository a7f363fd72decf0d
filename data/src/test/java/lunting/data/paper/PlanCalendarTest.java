package lunting.data.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import lunting.data.outline.ActMark;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PlanCalendarTest {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2020-11-27T09:30:00+08:00");

  @Test
  void hasOneAllDayEventWithAnExclusiveEndForReductionsThatTouch() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ..##ww......");

    List<VEvent> events = events(calendar(plan, null));

    assertThat(events).filteredOn(event -> value(event, "SUMMARY").startsWith("停产：")).hasSize(1);
    assertThat(value(events.getFirst(), "DTSTART")).isEqualTo("20201203");
    assertThat(value(events.getFirst(), "DTEND")).isEqualTo("20201207");
    assertThat(text(calendar(plan, null))).contains("DTSTART;VALUE=DATE:20201203\r\n");
  }

  @Test
  void hasADayForEachStepOfAStopButTheFirst() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ..##ww......");

    List<VEvent> events = events(calendar(plan, null));

    assertThat(events.subList(1, events.size()))
        .extracting(
            event -> value(event, "UID"),
            event -> value(event, "SUMMARY"),
            event -> value(event, "DTSTART"),
            event -> value(event, "DTEND"))
        .containsExactly(
            step("cold", "停产到位：甲砖厂 K1线 · cold", "20201204", "20201205"),
            step("fire", "点火：甲砖厂 K1线 · fire lit", "20201205", "20201206"),
            step("full", "复产：甲砖厂 K1线 · full production", "20201207", "20201208"));
    assertThat(value(events.getLast(), "DESCRIPTION"))
        .startsWith("甲砖厂 K1线：2020年12月3日起降温，2020年12月4日停产到位，")
        .endsWith("full production on 7 December 2020.");
  }

  @Test
  void tellsLineDaysReasonsAndTheFourDaysInBothLanguages() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ..##ww......");

    VEvent event = events(calendar(plan, null)).getFirst();

    assertThat(value(event, "SUMMARY")).isEqualTo("停产：甲砖厂 K1线 · stop");
    assertThat(value(event, "DESCRIPTION"))
        .contains("2020年12月3日—2020年12月6日，共 4 天")
        .contains("2020年12月3日起降温，2020年12月4日停产到位，2020年12月5日点火，2020年12月7日复产。")
        .contains("季节性错峰 三（三） [3.3c]；预警应急减排 4.1")
        .contains("甲砖厂 plant, K1 line: stop, 3 December 2020 to 6 December 2020, 4 days.")
        .contains("fire lit on 5 December 2020; full production on 7 December 2020.")
        .contains("seasonal rotation 3.3c; warning 4.1");
  }

  @Test
  void promisesNoRestartWhereTheNextDayIsReducedToo() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ..66##4.....");

    List<VEvent> events = wholes(calendar(plan, null));

    assertThat(value(events.get(0), "DESCRIPTION")).contains("Stops from 5 December 2020 on.");
    assertThat(value(events.get(1), "DESCRIPTION"))
        .contains("2020年12月7日起按 40% 负荷生产", "runs at 40% load from 7 December 2020 on");
    assertThat(value(events.get(2), "DESCRIPTION")).contains("full load from 8 December 2020");
  }

  @Test
  void keepsTheUidOfAStopThatALaterPlanMovesAndRaisesItsSequence() {
    Plan first = SmallDistrict.plan(MADE, "K1 .###........", "G1 ..##........");
    Plan later = SmallDistrict.plan(MADE.plusHours(1), "K1 ...#####....", "G1 ..##........");

    VEvent before = events(calendar(first, null)).getFirst();
    VEvent after = events(calendar(later, null)).getFirst();

    assertThat(value(before, "UID")).isEqualTo("small-2020/small/K1/stop-1@lunting");
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
    assertThat(number(after)).isEqualTo(number(before) + 60);
  }

  @Test
  void givesEachStopAndLimitItsOwnUid() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ##..66..##.7", "G1 ..##........");

    List<VEvent> events = wholes(calendar(plan, null));

    assertThat(events)
        .extracting(event -> value(event, "UID"))
        .containsExactly(
            "small-2020/small/K1/stop-1@lunting",
            "small-2020/small/K1/limit-1@lunting",
            "small-2020/small/K1/stop-2@lunting",
            "small-2020/small/K1/limit-2@lunting",
            "small-2020/small/G1/stop-1@lunting");
  }

  @Test
  void readsNoClock() {
    Plan plan = SmallDistrict.plan(MADE, "K1 .###........");

    byte[] calendar = calendar(plan, null);

    assertThat(calendar(plan, null)).isEqualTo(calendar);
    assertThat(text(calendar)).contains("DTSTAMP:20201127T013000Z");
  }

  @Test
  void takesTheDayOfThePolicyWhereThePlanDoesNotSayWhenItWasMade() {
    Plan plan = SmallDistrict.plan("K1 .###........");

    String calendar = text(calendar(plan, null));

    assertThat(calendar).contains("DTSTAMP:20201125T160000Z", "SEQUENCE:0\r\n");
  }

  @Test
  void leavesOtherPlantsOutOfOnePlantsCalendar() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ####........", "G1 ....####....");

    List<VEvent> events = wholes(calendar(plan, "P2"));

    assertThat(events)
        .extracting(event -> value(event, "UID"))
        .containsExactly("small-2020/small/G1/stop-1@lunting");
  }

  @Test
  void isACalendarEvenWithoutAnyEvent() {
    byte[] calendar = calendar(SmallDistrict.plan(), null);

    assertThat(events(calendar)).isEmpty();
    assertThat(text(calendar)).contains("NAME:小区错峰方案");
  }

  @Test
  void hasANameForThoseWhoReadTheStandardAndForAllOthers() {
    String calendar = text(calendar(SmallDistrict.plan(), null));

    assertThat(calendar).contains("\r\nNAME:小区错峰方案 · 小区名录", "\r\nX-WR-CALNAME:小区错峰方案 · 小区名录");
  }

  @Test
  void tellsTheActThatKeptThePlanWhereAServerKeepsIt() {
    ActMark mark = new ActMark(12, "ab".repeat(32));

    byte[] kept =
        PlanCalendar.write(
            SmallDistrict.POLICY, SmallDistrict.REGISTRY, SmallDistrict.plan(), null, mark);

    assertThat(new String(kept, UTF_8).replace("\r\n ", ""))
        .contains("X-WR-CALDESC:操作记录 第 12 条")
        .contains("ab".repeat(32));
  }

  @Test
  void foldsLinesAtSeventyFiveBytes() {
    Plan plan = SmallDistrict.plan(MADE, "K1 ..##ww......");

    String calendar = text(calendar(plan, null));

    assertThat(calendar.lines().toList())
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
  }

  private static Tuple step(String step, String summary, String from, String to) {
    return Tuple.tuple("small-2020/small/K1/stop-1-" + step + "@lunting", summary, from, to);
  }

  /** The stops and limits themselves, without the single days of a stop. */
  private static List<VEvent> wholes(byte[] calendar) {
    return events(calendar).stream()
        .filter(event -> value(event, "UID").matches(".*-\\d+@lunting"))
        .toList();
  }

  private static byte[] calendar(Plan plan, @Nullable String plantId) {
    return PlanCalendar.write(SmallDistrict.POLICY, SmallDistrict.REGISTRY, plan, plantId);
  }

  private static String text(byte[] calendar) {
    return new String(calendar, UTF_8);
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static int number(VEvent event) {
    return Integer.parseInt(value(event, "SEQUENCE"));
  }

  private static List<VEvent> events(byte[] calendar) {
    try {
      return new CalendarBuilder().build(new StringReader(text(calendar))).getComponents("VEVENT");
    } catch (IOException | ParserException e) {
      throw new AssertionError("The calendar cannot be parsed back.", e);
    }
  }
}
