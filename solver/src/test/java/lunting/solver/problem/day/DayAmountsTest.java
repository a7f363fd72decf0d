package lunting.solver.problem.day;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DayAmountsTest {
  @Test
  void sumsAllDaysOrThoseFromOneOn() {
    DayAmounts amounts = DayAmounts.of(new long[] {5, 0, 7, 1});

    assertThat(amounts.days()).isEqualTo(4);
    assertThat(amounts.on(2)).isEqualTo(7);
    assertThat(amounts.sum()).isEqualTo(13);
    assertThat(amounts.sumFrom(0)).isEqualTo(13);
    assertThat(amounts.sumFrom(2)).isEqualTo(8);
    assertThat(amounts.sumFrom(4)).as("no day is left").isZero();
  }

  @Test
  void whatTheMakerDoesToItsArrayLaterChangesNothing() {
    long[] made = {1, 2};
    DayAmounts amounts = DayAmounts.of(made);

    made[0] = 99;

    assertThat(amounts.on(0)).isEqualTo(1);
  }
}
