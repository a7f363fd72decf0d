package lunting.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class WordingTest {
  @Test
  void anAmountIsReadWithThreeOrFourFiguresUnlessItIsSmall() {
    assertThat(Wording.amount(200_001)).isEqualTo("200");
    assertThat(Wording.amount(10_250)).isEqualTo("10.3");
    assertThat(Wording.amount(-4_217_251)).isEqualTo("-4217.3");
    assertThat(Wording.amount(3_874)).isEqualTo("3.87");
    assertThat(Wording.amount(9_999)).isEqualTo("10");
    assertThat(Wording.amount(874)).isEqualTo("0.874");
    assertThat(Wording.amount(new BigDecimal("1.25"))).isEqualTo("0.00125");
    assertThat(Wording.amount(0)).isEqualTo("0");
  }

  @Test
  void amountsThatWouldReadTheSameAreExactWhereTheyDiffer() {
    assertThat(Wording.amount(200_001, 200_000)).isEqualTo("200.001");
    assertThat(Wording.amount(200_000, 200_001)).isEqualTo("200");
    assertThat(Wording.amount(200_001, 200_001)).isEqualTo("200");
    assertThat(Wording.amount(200_001, 150_000)).isEqualTo("200");
  }
}
