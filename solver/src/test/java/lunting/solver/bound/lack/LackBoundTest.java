package lunting.solver.bound.lack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import org.junit.jupiter.api.Test;

/** Why a reserve must lack: notice, what kilns bear, and what services cannot spare. */
final class LackBoundTest {
  private static final long LINE_DAY = 100_000;

  /** What a service cannot spare of {@link #heated} on three days. */
  private static final long HEATED_LACKS = 240_000;

  /** Enough for any question here. */
  private static final long ENOUGH = 1_000_000;

  @Test
  void linesThatCanBeOffInTimeNeedLackNothing() {
    Problem problem = red(6, "K1 ......", "K2 ......").problem();

    long least = least(problem);

    assertThat(least).isZero();
  }

  @Test
  void aDayForWhichNoticeComesTooLateLacksEveryLine() {
    Problem problem = red(8, "K1 ........", "K2 ........").problem();

    long least = least(problem);

    assertThat(least).isEqualTo(2 * LINE_DAY);
  }

  @Test
  void aKilnThatHasHadAllItsStopsGivesNothing() {
    Problem problem = red(10, "K1 ###..###..", "K2 .......###").problem();

    long least = least(problem);

    assertThat(least).isEqualTo(LINE_DAY);
  }

  @Test
  void whatAServiceCannotSpareIsLacking() {
    long least = least(heated());

    // 4 of 8 must be given on each of the three days: K1 at 80 %, or K2 and a fifth of K1.
    assertThat(least).isEqualTo(HEATED_LACKS);
  }

  @Test
  void aServiceCannotSpareAPartOfAStop() {
    Problem problem = spareHalf();
    long[] lacking = new long[problem.days()];
    Arrays.fill(lacking, 8, 11, 3 * LINE_DAY);

    long least = new LackBound(problem).least(problem.sectors().getFirst(), all(problem), lacking);

    // 15 of 30 can be spared: a line and a half by the amounts, but a kiln at a limit gives a
    // tenth.
    assertThat(least).isEqualTo(3 * 180_000);
  }

  @Test
  void sectorsThatNeedOneServiceLackTogetherWhatNeitherLacksAlone() {
    Problem problem = besideEachOther();
    LackBound bound = new LackBound(problem);
    Sector north = problem.sectors().getFirst();
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    for (Sector sector : bound.sectorsBeside(north)) {
      lacking.put(sector, lackingOnWarningDays(problem));
    }

    long alone = bound.least(north, all(problem), lackingOnWarningDays(problem));
    long together = bound.leastTogether(lacking, all(problem));

    assertThat(lacking).hasSize(2);
    assertThat(alone).isZero();
    assertThat(together).isEqualTo(3 * LINE_DAY);
  }

  @Test
  void moreEffortProvesNoLessAndNoneProvesNothing() {
    Problem problem = heated();
    long before = 0;

    for (long stops = 0; stops < ENOUGH; stops += 1 + stops / 3) {
      long least = least(problem, new LackBound(problem, new Effort(stops, ENOUGH)));

      assertThat(least).as("%d stops", stops).isBetween(before, HEATED_LACKS);
      before = least;
    }

    assertThat(least(problem, new LackBound(problem, new Effort(0, ENOUGH)))).isZero();
    assertThat(before).isEqualTo(HEATED_LACKS);
  }

  @Test
  void whatIsProvedWithinTheEffortStandsAndTheRestStaysOpen() {
    Problem problem = heated();
    LackBound bound = new LackBound(problem, new Effort(ENOUGH, stopsLookedAt(problem)));

    long first = least(problem, bound);
    long second = least(problem, bound);

    assertThat(first).isEqualTo(HEATED_LACKS);
    assertThat(second).isZero();
  }

  /** The least effort, to a tenth, that proves all. */
  private static long stopsLookedAt(Problem problem) {
    long stops = 1;
    while (least(problem, new LackBound(problem, new Effort(ENOUGH, stops))) < HEATED_LACKS) {
      stops += 1 + stops / 10;
    }
    return stops;
  }

  private static Problem heated() {
    return red(6, "K1 ......", "K2 ......")
        .service(
            "heat",
            0,
            19,
            4_000,
            new Service.Supplier("K1", 5_000),
            new Service.Supplier("K2", 3_000))
        .problem();
  }

  /** Three lines that run at no less than nine tenths, of whose supply half can be spared. */
  private static Problem spareHalf() {
    String rows = drawn("K1 ......") + "\n" + drawn("K2 ......") + "\n" + drawn("K3 ......");
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 3_000, 10_000)
        .kiln(new KilnLimits(0, 0, 1, 1, KilnLimits.NO_LIMIT, 0, true, 90, null, null))
        .plant("P1", drawn("K1 ......"))
        .plant("P2", drawn("K2 ......"))
        .plant("P3", drawn("K3 ......"))
        .service(
            "heat",
            0,
            19,
            15_000,
            new Service.Supplier("K1", 10_000),
            new Service.Supplier("K2", 10_000),
            new Service.Supplier("K3", 10_000))
        .when(then -> then.warning(Level.RED, 8, 10).published(6, rows))
        .problem();
  }

  /** Two sectors of one line each, of which a service can spare one. */
  private static Problem besideEachOther() {
    String north = drawn("K1 ......");
    String south = drawn("K2 ......");
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 3_000, 10_000)
        .group("N")
        .plant("P1", north)
        .group("S")
        .plant("P2", south)
        .service(
            "heat",
            0,
            19,
            5_000,
            new Service.Supplier("K1", 5_000),
            new Service.Supplier("K2", 5_000))
        .when(then -> then.warning(Level.RED, 8, 10).published(6, north + "\n" + south))
        .problem();
  }

  private static Sketch red(int asOf, String first, String second) {
    return Sketch.rotating(1_500)
        .raising(0, 2_500, 3_000, 10_000)
        .plant("P1", drawn(first))
        .plant("P2", drawn(second))
        .when(then ->
            then.warning(Level.RED, 8, 10).published(asOf, drawn(first) + "\n" + drawn(second)));
  }

  /** A row of twenty days that runs on as it ends. */
  private static String drawn(String row) {
    return row + ".".repeat(20 - (row.length() - 3));
  }

  private static long least(Problem problem) {
    return least(problem, new LackBound(problem));
  }

  private static long least(Problem problem, LackBound bound) {
    Sector sector = problem.sectors().getFirst();
    return bound.least(sector, all(problem), lackingOnWarningDays(problem));
  }

  private static DaySet all(Problem problem) {
    return DaySet.of(problem.days(), day -> true);
  }

  private static long[] lackingOnWarningDays(Problem problem) {
    long[] lacking = new long[problem.days()];
    Arrays.fill(lacking, 8, 11, 2 * LINE_DAY);
    return lacking;
  }
}
