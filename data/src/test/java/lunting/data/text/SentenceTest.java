package lunting.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class SentenceTest {
  private static final Sentence NOTICE =
      Sentence.of("{line} 窑炉须提前 {days} 天。", "The kiln of {line} needs {days:day} of notice.");

  @Test
  void aPlaceIsFilledInBothLanguages() {
    Text text = NOTICE.with("line", "WC-1").with("days", 3).text();

    assertThat(text.zh()).isEqualTo("WC-1 窑炉须提前 3 天。");
    assertThat(text.english()).isEqualTo("The kiln of WC-1 needs 3 days of notice.");
  }

  @Test
  void aCountOfOneHasItsNounInTheSingular() {
    Sentence both = Sentence.of("{n} 条在产", "{n:line is|lines are} running");

    assertThat(NOTICE.with("line", "WC-1").with("days", 1).text().english())
        .isEqualTo("The kiln of WC-1 needs 1 day of notice.");
    assertThat(both.with("n", 1).text().english()).isEqualTo("1 line is running");
    assertThat(both.with("n", 0).text().english()).isEqualTo("0 lines are running");
  }

  @Test
  void textsAndDatesStandInTheLanguageOfTheSentence() {
    Sentence sentence = Sentence.of("{level}预警自{day}起。", "The {level} warning holds from {day}.");

    Text text =
        sentence.with("level", Text.of("红色", "red")).with("day", LocalDate.of(2020, 12, 1)).text();

    assertThat(text.zh()).isEqualTo("红色预警自2020年12月1日起。");
    assertThat(text.english()).isEqualTo("The red warning holds from 1 December 2020.");
  }

  @Test
  void whatFillsAPlaceIsNotReadForPlaces() {
    Text text = Sentence.of("{a}、{b}", "{a}, {b}").with("a", "{b}").with("b", "$1\\").text();

    assertThat(text.english()).isEqualTo("{b}, $1\\");
  }

  @Test
  void aSentenceCanBeFilledAgainAndAgain() {
    Sentence named = NOTICE.with("line", "WC-1");

    String first = named.with("days", 1).text().english();
    String second = named.with("days", 2).text().english();

    assertThat(first).contains("1 day ");
    assertThat(second).contains("2 days ");
    assertThat(named.asksFor("days")).isTrue();
    assertThat(named.asksFor("line")).isFalse();
  }

  @Test
  void aCostlyTextIsFoundOnlyWithTheSentence() {
    AtomicInteger found = new AtomicInteger();
    Supplier<Text> costly = () -> Text.of("甲", "A" + found.incrementAndGet());

    Sentence sentence = NOTICE.with("line", costly).with("days", 1);
    int before = found.get();
    String text = sentence.text().zh();

    assertThat(before).isZero();
    assertThat(text).startsWith("甲 ");
  }

  @Test
  void theLanguagesNameTheSamePlaces() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("{days} 天", "{day} days"))
        .withMessageContainingAll("[days]", "[day]");
  }

  @Test
  void noPlaceIsLeftOpen() {
    assertThatIllegalStateException()
        .isThrownBy(() -> NOTICE.with("days", 1).text())
        .withMessageContaining("{line}");
  }

  @Test
  void nothingIsFilledThatIsNotThereOrTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> NOTICE.with("kiln", "K"));
    assertThatIllegalArgumentException().isThrownBy(() -> NOTICE.with("days", 1).with("days", 2));
  }

  @Test
  void aBraceThatIsNoPlaceIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("{…}", "{…}"));
    assertThatIllegalArgumentException().isThrownBy(() -> Sentence.of("a}", "a}"));
  }
}
