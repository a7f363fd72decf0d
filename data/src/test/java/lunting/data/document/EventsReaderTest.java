package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Finding;
import lunting.data.finding.Parsed;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.Level;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventsReaderTest {
  @Test
  void everyKindOfEventIsRead() {
    Parsed<Events> parsed =
        EventsReader.read(Draft.of("events").file(), Draft.policy(), Draft.registry());

    assertThat(parsed.findings()).isEmpty();
    assertThat(parsed.get().events().getFirst())
        .isInstanceOfSatisfying(
            Event.Warning.class,
            warning -> {
              assertThat(warning.level()).isEqualTo(Level.ORANGE);
              assertThat(warning.issued())
                  .isEqualTo(OffsetDateTime.parse("2020-12-04T10:00:00+08:00"));
              assertThat(warning.concerns("cement")).isFalse();
            });
    assertThat(parsed.get().events().get(1))
        .isInstanceOfSatisfying(
            Event.Rectification.class,
            order -> {
              assertThat(order.to()).isNull();
              assertThat(order.cause()).isEqualTo(Event.Cause.FALSIFIED_DATA);
            });
    assertThat(parsed.get().events().get(2))
        .isInstanceOfSatisfying(
            Event.ExemptionRevoked.class,
            revoked -> assertThat(revoked.cause()).isEqualTo(Text.of("事故", "accident")));
    assertThat(parsed.get().events().get(3).from()).isEqualTo(LocalDate.parse("2020-12-20"));
  }

  @Test
  void hoursComeToDaysInTheTimeZoneOfThePolicy() {
    Event.Warning warning = warning(Draft.of("events"), Draft.policy());

    assertThat(warning.from()).isEqualTo(LocalDate.parse("2020-12-21"));
    assertThat(warning.to()).isEqualTo(LocalDate.parse("2020-12-23"));
    assertThat(warning.start()).isEqualTo(OffsetDateTime.parse("2020-12-20T18:00:00+08:00"));
    assertThat(warning.concerns("brick", "county-1")).isTrue();
    assertThat(warning.concerns("brick", "county-2")).isFalse();
    assertThat(warning.concerns("brick", null)).isFalse();
  }

  @Test
  void withoutATimeZoneHoursComeToDaysInTheirOwn() {
    Draft draft = Draft.of("events").with("/events/4/start", "\"2020-12-20T11:30:00Z\"");
    Policy nameless = PolicyReader.read(Draft.of("policy").without("/timeZone").file()).get();

    assertThat(warning(draft, Draft.policy()).from()).isEqualTo(LocalDate.parse("2020-12-21"));
    assertThat(warning(draft, nameless).from()).isEqualTo(LocalDate.parse("2020-12-20"));
  }

  @Test
  void whereDaysAndHoursAreGivenTheDaysHold() {
    Draft draft =
        Draft.of("events")
            .with("/events/4/from", "\"2020-12-20\"")
            .with("/events/4/to", "\"2020-12-24\"");

    Event.Warning warning = warning(draft, Draft.policy());

    assertThat(warning.from()).isEqualTo(LocalDate.parse("2020-12-20"));
    assertThat(warning.to()).isEqualTo(LocalDate.parse("2020-12-24"));
    assertThat(warning.end()).isEqualTo(OffsetDateTime.parse("2020-12-23T12:00:00+08:00"));
  }

  @Test
  void aWarningWithoutADayIsLeftOutWithAWord() {
    Draft draft = Draft.of("events").with("/events/4/end", "\"2020-12-21T06:00:00+08:00\"");

    Parsed<Events> parsed = EventsReader.read(draft.file(), Draft.policy(), Draft.registry());

    assertThat(parsed.get().events()).extracting(Event::id).doesNotContain("W2");
    assertThat(parsed.findings().getFirst().severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(parsed.findings().getFirst().message().english())
        .startsWith("The hours of event (W2) leave no local day");
  }

  private static Event.Warning warning(Draft draft, Policy policy) {
    Events events = EventsReader.read(draft.file(), policy, Draft.registry()).get();
    return (Event.Warning) events.events().get(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          # place                 | value            | findings
          /events                 | -                | missing-key /events
          /events/0/id            | "R1"             | duplicate-id /events/1/id
          /events/0/id            | -                | missing-key /events/0/id
          /events/0/kind          | -                | missing-key /events/0/kind
          /events/0/kind          | "ALARM"          | unknown-choice /events/0/kind
          /events/0/level         | -                | missing-key /events/0/level
          /events/0/level         | "BLUE"           | unknown-choice /events/0/level
          /events/0/from          | -                | missing-key /events/0/from
          /events/0/from          | "2019-01-01"     | none
          /events/0/to            | "2020-12-04"     | to-before-from /events/0/to
          /events/0/to            | "2031-12-04"     | none
          /events/0/issued        | "2020-12-04"     | bad-date /events/0/issued
          /events/0/issued        | -                | none
          /events/0/plant         | "P1"             | unknown-key /events/0/plant
          /events/0/industries/0  | "steel"          | unknown-industry /events/0/industries/0
          /events/0/industries    | []               | none
          /events/1/level         | "RED"            | unknown-key /events/1/level
          /events/1/industries    | ["brick"]        | unknown-key /events/1/industries
          /events/1/plant         | -                | missing-key /events/1/plant
          /events/1/plant         | "P9"             | unknown-plant /events/1/plant
          /events/1/cause         | "NOISE"          | unknown-choice /events/1/cause
          /events/1/cause         | -                | none
          /events/3/cause         | "anything"       | none
          /events/3/plant         | 3                | wrong-type /events/3/plant
          /events/4/start         | -                | missing-key /events/4/from
          /events/4/start         | "2020-12-20"     | bad-date /events/4/start
          /events/4/start         | "2020-12-20T18:00:00" | bad-date /events/4/start
          /events/4/start         | "+10000-12-20T18:00:00Z" | bad-date /events/4/start
          /events/4/start         | "9999-12-31T18:00:00Z" | bad-date /events/4/start
          /events/4/end           | "2020-12-20T18:00:00+08:00" | end-before-start /events/4/end
          /events/4/end           | "2020-12-21T11:59:59+08:00" | no-day /events/4
          /events/4/end           | "2020-12-21T12:00:00+08:00" | none
          /events/4/end           | -                | none
          /events/4/to            | "2020-12-20"     | no-day /events/4
          /events/4/to            | "2020-12-21"     | none
          /events/4/from          | "2020-12-24"     | no-day /events/4
          /events/4/from          | "2020-12-22"     | none
          /events/4/groups/0      | "county-2"       | unknown-group /events/4/groups/0
          /events/4/groups        | []               | none
          /events/4/groups        | null             | none
          /events/0/end           | "2020-01-01T00:00:00Z" | none
          /events/1/start         | "2020-12-20T18:00:00+08:00" | unknown-key /events/1/start
          /events/1/groups        | ["county-1"]     | unknown-key /events/1/groups
          /event                  | []               | unknown-key /event
          """)
  void oneFaultIsFoundAtItsPlace(String pointer, @Nullable String json, String found) {
    Faulty.expect("events", pointer, json, found);
  }
}
