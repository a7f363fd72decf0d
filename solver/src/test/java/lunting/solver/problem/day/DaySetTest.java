package lunting.solver.problem.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A set of days against the JDK's set of bits, and where words of 64 days meet. */
final class DaySetTest {
  static final int MOST = 300;
  private static final LocalDate FIRST = LocalDate.of(2020, 11, 15);

  @Property
  void holdsExactlyTheDaysThatPassTheTest(
      @ForAll @IntRange(max = MOST) int days, @ForAll Set<@IntRange(max = MOST) Integer> chosen) {
    BitSet bits = bits(days, chosen);

    DaySet set = DaySet.of(days, bits::get);

    assertThat(set.days()).isEqualTo(days);
    assertThat(set.count()).isEqualTo(bits.cardinality());
    assertThat(set.isEmpty()).isEqualTo(bits.isEmpty());
    for (int day = 0; day < days; day++) {
      assertThat(set.contains(day)).as("day %d", day).isEqualTo(bits.get(day));
    }
  }

  @Property
  void countsARangeWithBothItsEnds(
      @ForAll @IntRange(min = 1, max = MOST) int days,
      @ForAll Set<@IntRange(max = MOST) Integer> chosen,
      @ForAll @IntRange(max = MOST) int one,
      @ForAll @IntRange(max = MOST) int other) {
    BitSet bits = bits(days, chosen);
    int from = one % days;
    int to = other % days;

    int counted = DaySet.of(days, bits::get).count(from, to);

    assertThat(counted).isEqualTo(from > to ? 0 : bits.get(from, to + 1).cardinality());
  }

  @Property
  void givesItsDaysInWordsOf64(
      @ForAll @IntRange(min = 1, max = MOST) int days,
      @ForAll Set<@IntRange(max = MOST) Integer> chosen) {
    BitSet bits = bits(days, chosen);
    long[] expected = bits.toLongArray();

    DaySet set = DaySet.of(days, bits::get);

    for (int word = 0; word * 64 < days; word++) {
      assertThat(set.word(word)).isEqualTo(word < expected.length ? expected[word] : 0);
    }
  }

  @Test
  void theLastDayOfAWordAndTheFirstOfTheNextAreTwoDays() {
    DaySet set = DaySet.of(130, day -> day == 63 || day == 64 || day == 129);

    assertThat(set.count(63, 63)).isEqualTo(1);
    assertThat(set.count(62, 64)).isEqualTo(2);
    assertThat(set.count(64, 128)).isEqualTo(1);
    assertThat(set.count(0, 129)).isEqualTo(3);
    assertThat(set.count(64, 63)).as("an empty range").isZero();
  }

  @Property
  void holdsTheDaysOfASeasonThatLieInSomeRange(
      @ForAll @IntRange(min = 1, max = MOST) int days,
      @ForAll @Size(max = 4) List<@IntRange(min = -20, max = MOST + 20) Integer> firsts,
      @ForAll @IntRange(max = 90) int more) {
    Season season = Season.of(FIRST, FIRST.plusDays(days - 1));
    List<Span> ranges =
        firsts.stream()
            .map(first -> new Span(FIRST.plusDays(first), FIRST.plusDays(first + more)))
            .toList();

    DaySet set = DaySet.in(season, ranges);

    assertThat(set)
        .isEqualTo(
            DaySet.of(
                days, day -> ranges.stream().anyMatch(each -> each.contains(season.dateOf(day)))));
    assertThat(set.hashCode()).isEqualTo(DaySet.of(days, set::contains).hashCode());
  }

  @Test
  void setsOfSeasonsOfAnotherLengthDiffer() {
    assertThat(DaySet.none(70)).isNotEqualTo(DaySet.none(71));
  }

  @Test
  void noDayIsInTheEmptySet() {
    DaySet none = DaySet.none(70);

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.count(0, 69)).isZero();
    assertThat(none.days()).isEqualTo(70);
  }

  private static BitSet bits(int days, Set<Integer> chosen) {
    BitSet bits = new BitSet();
    chosen.stream().filter(day -> day < days).forEach(bits::set);
    return bits;
  }
}
