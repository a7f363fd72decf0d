package lunting.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class TallyTest {
  /** Few amounts, subjects and days: most breaches are alike, and some the same. */
  @Property(tries = 50)
  void theLargestAreTheFirstOfAll(
      @ForAll @Size(min = 900, max = 2_200) List<@IntRange(max = 200) Integer> drawn) {
    Tally tally = new Tally();

    for (int each : drawn) {
      BigDecimal amount = BigDecimal.valueOf(1 + each % 4, each % 2);
      tally.add("P" + each % 5, each % 7, amount, () -> Text.of("缺。", "Short."));
    }

    assertThat(tally.largest()).isEqualTo(tally.all().stream().limit(Tally.MOST_SHOWN).toList());
    assertThat(tally.all()).hasSameSizeAs(drawn);
  }
}
