package lunting.solver.problem.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A sum within 64 bits and past them, against whole numbers of any size. */
final class ExactSumTest {
  @Property
  void isTheSumOfWhatWasAdded(@ForAll List<Long> small, @ForAll List<BigInteger> large) {
    BigInteger expected = BigInteger.ZERO;
    ExactSum sum = new ExactSum();
    for (long amount : small) {
      sum.add(amount);
      expected = expected.add(BigInteger.valueOf(amount));
    }
    for (BigInteger amount : large) {
      sum.add(amount);
      expected = expected.add(amount);
    }

    assertThat(sum.total()).isEqualTo(expected);
  }

  @Test
  void passes64BitsUpwardAndDownward() {
    ExactSum up = new ExactSum();
    ExactSum down = new ExactSum();
    for (int i = 0; i < 3; i++) {
      up.add(Long.MAX_VALUE);
      down.add(Long.MIN_VALUE);
    }

    assertThat(up.total()).isEqualTo("27670116110564327421");
    assertThat(down.total()).isEqualTo("-27670116110564327424");
  }
}
