package lunting.solver.exact.tiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the least lack of reserve is known, just that is proved, to a hundredth of a line-day. */
final class LackOfStoredCasesTest {
  private static final long HUNDREDTH_OF_A_LINE_DAY = 10;

  /** The plan at hand is told to lack so much more than the best: then nothing ends the walk. */
  private static final long MORE = 2_000;

  @ParameterizedTest
  @EnumSource
  void theBoundIsTheLeastThatAnyPlanLacks(CaseKind kind) {
    for (ExactCase exact : ExactCase.stored(List.of(kind))) {
      if (exact.best() != null) {
        long least = -Objects.requireNonNull(exact.best()).medium();

        long proved = (proved(exact.problem(), 100 * (least + MORE)) + 50) / 100;

        assertThat(proved).as(exact.name()).isBetween(least - HUNDREDTH_OF_A_LINE_DAY, least);
      }
    }
  }

  /** What all sectors lack at least, nothing being known of the days on which they do. */
  private static long proved(Problem problem, long known) {
    LackBound bound = new LackBound(problem);
    long[] lacking = new long[problem.days()];
    lacking[problem.days() - 1] = known;
    DaySet all = DaySet.of(problem.days(), day -> true);
    long sum = 0;
    for (Sector sector : problem.sectors()) {
      sum += bound.least(sector, all, lacking);
    }
    return sum;
  }
}
