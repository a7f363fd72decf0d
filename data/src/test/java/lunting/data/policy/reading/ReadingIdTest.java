package lunting.data.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every choice that a policy can record has a name, its options, and can be turned over. */
final class ReadingIdTest {
  private static final List<RecordComponent> CHOICES =
      Stream.of(Readings.class.getRecordComponents())
          .filter(component -> component.getType().isEnum())
          .toList();

  @Test
  void everyChoiceOfAPolicyHasItsName() {
    assertThat(Stream.of(ReadingId.values()).map(ReadingId::key))
        .containsExactlyElementsOf(CHOICES.stream().map(RecordComponent::getName).toList());
  }

  @ParameterizedTest
  @EnumSource
  void theOptionsAreThoseOfTheFormatTheDefaultFirst(ReadingId id) {
    Object[] format =
        CHOICES.stream()
            .filter(choice -> choice.getName().equals(id.key()))
            .findAny()
            .orElseThrow()
            .getType()
            .getEnumConstants();

    assertThat(id.options().stream().<Object>map(ReadingId.Option::value)).containsExactly(format);
    assertThat(id.chosen(Readings.DEFAULTS).value()).isEqualTo(format[0]);
  }

  @ParameterizedTest
  @EnumSource
  void switchingOneLeavesTheOthersAsTheyAre(ReadingId id) {
    Readings switched = id.switched(Readings.DEFAULTS);

    for (ReadingId each : ReadingId.values()) {
      ReadingId.Option before = each.chosen(Readings.DEFAULTS);
      ReadingId.Option expected = each == id ? each.other(Readings.DEFAULTS) : before;
      assertThat(each.chosen(switched)).isEqualTo(expected);
    }
    assertThat(id.switched(switched)).isEqualTo(Readings.DEFAULTS);
  }
}
