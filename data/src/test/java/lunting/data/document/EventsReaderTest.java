package lunting.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lunting.data.event.Event;
import lunting.data.event.Events;
import lunting.data.finding.Parsed;
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
          /event                  | []               | unknown-key /event
          """)
  void oneFaultIsFoundAtItsPlace(String pointer, @Nullable String json, String found) {
    Faulty.expect("events", pointer, json, found);
  }
}
