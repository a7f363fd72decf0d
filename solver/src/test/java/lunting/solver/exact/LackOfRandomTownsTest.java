package lunting.solver.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import lunting.solver.bound.lack.LackBound;
import lunting.solver.bound.lack.LikelyCuts;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import org.junit.jupiter.api.Test;

/** Of warnings that random towns cannot answer in full, no more is proved than must lack. */
final class LackOfRandomTownsTest {
  private static final int FIRST_SEED = Integer.getInteger("exact.first", 0);
  private static final int SEEDS = Integer.getInteger("exact.seeds", 60);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** In hundredths of milli-line-days. */
  private static final long HUNDREDTH_OF_A_LINE_DAY = 1_000;

  /** So near to what is proved it is as good as proved. */
  private static final long NEAR = 100;

  /** A gain that is worth it. */
  private static final long WORTH = 300;

  /** More than any of the towns can lack: then nothing ends the walk. */
  private static final long MORE = 100_000_000;

  private int lacking;
  private int tight;

  @Test
  void noMoreIsProvedThanTheBestPlanLacksAndMostlyAsMuch() {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Problem problem = new WarnedTown(seed).problem();
      Long least = Prover.leastLack(problem, LIMIT);
      if (least != null) {
        compare(problem, least, seed);
      }
    }

    assertThat(lacking).isGreaterThan(SEEDS / 4);
    assertThat(tight).isGreaterThan(lacking / 2);
  }

  @Test
  void whereNoPlanIsSaidToLackLessTheBestOneLacksAsMuch() {
    int told = 0;
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Problem problem = new WarnedTown(seed).problem();
      Long least = Prover.leastLack(problem, LIMIT);
      for (long more : new long[] {0, NEAR, NEAR + 1, HUNDREDTH_OF_A_LINE_DAY}) {
        LikelyCuts likely = least == null ? null : likely(problem, least + more);
        if (likely != null && likely.noLess()) {
          assertThat(more).as("seed %d", seed).isLessThanOrEqualTo(NEAR);
          told++;
        }
      }
    }

    assertThat(told).isGreaterThan(SEEDS / 4);
  }

  @Test
  void whatLinesAreLikelyToDoIsACutOnDaysOfTheSeason() {
    int told = 0;
    for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      Problem problem = new WarnedTown(seed).problem();

      LikelyCuts likely = likely(problem, MORE);

      for (int[] cuts : likely.cuts().values()) {
        assertThat(cuts).as("seed %d", seed).hasSizeLessThanOrEqualTo(problem.days());
        assertThat(IntStream.of(cuts)).as("seed %d", seed).allMatch(cut -> cut >= 0 && cut <= 100);
        told++;
      }
    }

    assertThat(told).isGreaterThan(SEEDS);
  }

  /** What all lines are likely to do where a plan at hand lacks so much. */
  private static LikelyCuts likely(Problem problem, long known) {
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    problem.sectors().forEach(sector -> lacking.put(sector, new long[problem.days()]));
    lacking.values().iterator().next()[problem.days() - 1] = known;
    DaySet all = DaySet.of(problem.days(), day -> true);
    return new LackBound(problem).likely(lacking, all, WORTH, 0);
  }

  private void compare(Problem problem, long least, int seed) {
    LackBound bound = new LackBound(problem);
    DaySet all = DaySet.of(problem.days(), day -> true);
    Map<Sector, long[]> ofAll = new LinkedHashMap<>();
    long alone = 0;
    for (Sector sector : problem.sectors()) {
      long[] told = new long[problem.days()];
      told[problem.days() - 1] = MORE;
      alone += bound.least(sector, all, told);
      ofAll.put(sector, told);
    }
    long together = bound.leastTogether(ofAll, all);

    assertThat(alone).as("seed %d, each sector alone", seed).isBetween(0L, least);
    assertThat(together).as("seed %d, all sectors together", seed).isBetween(0L, least);
    if (least > 0) {
      lacking++;
      tight += together > least - HUNDREDTH_OF_A_LINE_DAY ? 1 : 0;
    }
  }
}
