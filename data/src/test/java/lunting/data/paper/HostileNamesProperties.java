package lunting.data.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import lunting.data.outline.SmallDistrict;
import lunting.data.plan.Plan;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Whatever is written as a plant's name stays a name: in a calendar, and in a list. */
final class HostileNamesProperties {
  private static final Plan PLAN = SmallDistrict.plan("K1 ..####......", "G1 #...........");
  private static final int EVENTS = 7;
  private static final int NAME = 1;

  @Property(tries = 300)
  void noNameEndsALineOfACalendar(@ForAll("names") String name) {
    String calendar = calendar(name);

    assertThat(calendar.replace("\r\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    assertThat(calendar.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    List<String> unfolded = List.of(calendar.replace("\r\n ", "").split("\r\n"));
    assertThat(unfolded).allMatch(line -> line.matches("[A-Z-]+[:;].*"));
    assertThat(unfolded.stream().filter("BEGIN:VEVENT"::equals)).hasSize(EVENTS);
    assertThat(unfolded.stream().filter(line -> line.startsWith("UID:"))).hasSize(EVENTS);
  }

  @Property(tries = 300)
  void aCalendarProgramReadsTheWholeNameInOneLine(@ForAll("names") String name)
      throws IOException, ParserException {
    List<VEvent> events =
        new CalendarBuilder().build(new StringReader(calendar(name))).getComponents("VEVENT");

    String told = OneLine.of("停产：" + name + " K1线 · stop");
    assertThat(events.getFirst().getRequiredProperty("SUMMARY").getValue()).isEqualTo(told);
  }

  @Property(tries = 300)
  void noNameEndsARowOfAListOrIsAFormula(@ForAll("names") String name) {
    String csv =
        new String(
            PlanCsv.write(SmallDistrict.POLICY, SmallDistrict.named(name), PLAN, null), UTF_8);

    List<List<String>> rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build()
            .readerFor(new TypeReference<List<String>>() {})
            .<List<String>>readValues(csv.substring(1))
            .readAll();

    assertThat(csv.split("\r\n")).hasSize(3);
    assertThat(csv.replace("\r\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).get(NAME)).doesNotContainPattern("^\\s*[=+@＝＋－＠-]");
    assertThat(rows.get(1).get(NAME)).endsWith(OneLine.of(name));
  }

  @Example
  void aBareCarriageReturnIsABlank() {
    String calendar = calendar("甲\rEND:VEVENT\rBEGIN:VEVENT\u2028UID:evil\u000b\u0000\u0085乙");

    assertThat(calendar.replace("\r\n ", ""))
        .contains("停产：甲 END:VEVENT BEGIN:VEVENT UID:evil 乙 K1线 · stop");
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.of(
                    "\r",
                    "\n",
                    "\r\n",
                    "\r\n ",
                    "\t",
                    "\u000b",
                    "\f",
                    "\u0000",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u2028",
                    "\u2029",
                    "END:VEVENT",
                    "BEGIN:VEVENT",
                    "UID:evil",
                    "=",
                    "@",
                    "\\",
                    "\\n",
                    ";",
                    ",",
                    ":",
                    "\"",
                    "'")),
            Tuple.of(2, Arbitraries.of("甲砖厂", "有限公司", "😀", "é", "a", " ", "(", "）")),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> list.stream().collect(Collectors.joining()))
        .filter(name -> !OneLine.of(name).isEmpty() && isWhole(name));
  }

  /** Whether the text has no half of a character, which no file in UTF-8 can have. */
  private static boolean isWhole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8).equals(text);
  }

  private static String calendar(String name) {
    return new String(
        PlanCalendar.write(SmallDistrict.POLICY, SmallDistrict.named(name), PLAN, null), UTF_8);
  }
}
