package lunting.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchTest {
  @ParameterizedTest
  @CsvSource({
    // before the speed is known: 40 moves a millisecond
    "1000, 40000, 0, 0, true",
    "1000, 40001, 0, 0, false",
    "1000, 40000, 0, 500, true",
    // 100 moves a millisecond so far, of which half is counted on
    "1000, 50000, 20000, 200, true",
    "1000, 50001, 20000, 200, false",
  })
  void timeIsEnoughWhereARoundTakesHalfOfItAtMost(
      long millis, long moves, long made, long spent, boolean enough) {
    assertThat(Search.isEnough(millis, moves, made, spent)).isEqualTo(enough);
  }
}
