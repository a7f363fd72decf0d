package lunting.solver.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.LineDuty;
import org.junit.jupiter.api.Test;

/**
 * A drawn line and its figures. The kiln takes 1 day to cool and 2 to heat; where ramps do not
 * count, the second row draws what counts.
 */
final class PatternTest {
  @Test
  void aLineThatRunsAllSeasonReducesNothing() {
    Pattern pattern = pattern(counted(), "....................");

    assertThat(figures(pattern)).isEqualTo("stops 0, cut 0, reduced 0, held 0, block 0");
    assertThat(switches(pattern)).isEmpty();
    assertThat(pattern.isLimited()).isFalse();
  }

  @Test
  void whereRampsCountEveryStoppedDayIsReduced() {
    Pattern pattern = pattern(counted(), "...####....######...");

    assertThat(effective(pattern)).isEqualTo("...####....######...");
    assertThat(figures(pattern)).isEqualTo("stops 2, cut 1000, reduced 1000, held 0, block 6");
    assertThat(switches(pattern)).containsExactly(3, 7, 11, 17);
  }

  @Test
  void whereRampsDoNotCountAStopLosesItsEnds() {
    Pattern pattern = pattern(uncounted(), "...#####...######...");

    assertThat(effective(pattern)).isEqualTo("....##......###.....");
    assertThat(figures(pattern)).isEqualTo("stops 2, cut 1100, reduced 500, held 0, block 3");
  }

  @Test
  void aStopThatBeginsWithTheSeasonIsColdAndOneThatEndsWithItNeedsNoHeat() {
    Pattern pattern = pattern(uncounted(), "#####.........######");

    assertThat(effective(pattern)).isEqualTo("###............#####");
    assertThat(figures(pattern)).isEqualTo("stops 2, cut 1100, reduced 800, held 0, block 5");
    assertThat(switches(pattern)).containsExactly(5, 14);
  }

  @Test
  void aStopShorterThanItsRampsReducesNothing() {
    Pattern pattern = pattern(uncounted(), "....##..............");

    assertThat(effective(pattern)).isEqualTo("....................");
    assertThat(figures(pattern)).isEqualTo("stops 1, cut 200, reduced 0, held 0, block 0");
  }

  @Test
  void aLoadLimitCountsWhatItCutsAndIsNoStop() {
    Pattern pattern = pattern(uncounted(), "..666....#####......");

    assertThat(pattern.isLimited()).isTrue();
    assertThat(pattern.cut(2)).isEqualTo(40);
    assertThat(figures(pattern)).isEqualTo("stops 1, cut 620, reduced 320, held 0, block 2");
    assertThat(switches(pattern)).containsExactly(9, 14);
  }

  @Test
  void whatIsOffEveryDayIsHeldAtItsLeastCut() {
    Pattern pattern = pattern(counted(), "7777777777##########");

    assertThat(figures(pattern)).isEqualTo("stops 1, cut 1300, reduced 1300, held 30, block 10");
  }

  @Test
  void runsInAnyOrderThatTouchWithEqualLoadAreOne() {
    LineDuty line = line(counted());
    List<Run> runs = List.of(Run.stop(7, 9), new Run(10, 11, 60), Run.stop(3, 6));

    Pattern pattern = Pattern.of(line, runs);

    assertThat(pattern.runs()).containsExactly(Run.stop(3, 9), new Run(10, 11, 60));
  }

  @Test
  void whatDiffersFromThePublishedPlanIsCountedBeforeAndFromAsOf() {
    Sketch published = published("K1 ..####..............");

    assertThat(changes(pattern(published, "..####.............."))).isEqualTo("past 0, open 0");
    assertThat(changes(pattern(published, ".###.....##........."))).isEqualTo("past 2, open 300");
    assertThat(changes(pattern(published, "..##66.............."))).isEqualTo("past 1, open 60");
  }

  @Test
  void aPublishedLoadLimitIsComparedByItsLoad() {
    Sketch published = published("K1 ..6666..............");

    assertThat(changes(pattern(published, "..####.............."))).isEqualTo("past 3, open 60");
    assertThat(changes(pattern(published, "..666888............"))).isEqualTo("past 0, open 60");
  }

  @Test
  void daysPastTheSixtyFourthAreCountedLikeTheOthers() {
    String row = ".".repeat(60) + "##########" + ".".repeat(10);
    Sketch published =
        Sketch.rotating(5_000).days(80).when(then -> then.published(66, "K1 " + ".".repeat(80)));

    Pattern pattern = pattern(published, row);

    assertThat(figures(pattern)).isEqualTo("stops 1, cut 1000, reduced 1000, held 0, block 10");
    assertThat(changes(pattern)).isEqualTo("past 6, open 400");
    assertThat(pattern.effective(63) + pattern.effective(64)).isEqualTo(200);
  }

  private static Sketch counted() {
    return Sketch.rotating(5_000);
  }

  private static Sketch uncounted() {
    return Sketch.rotating(5_000).rampsNotCounted();
  }

  /** Days from number 5 on can still change. */
  private static Sketch published(String drawing) {
    return Sketch.rotating(5_000).when(then -> then.published(5, drawing));
  }

  private static LineDuty line(Sketch sketch) {
    return sketch.plant("P1", "K1 .").problem().getLine("K1");
  }

  private static Pattern pattern(Sketch sketch, String row) {
    return Pattern.of(line(sketch), Drawing.runs(row));
  }

  private static String figures(Pattern pattern) {
    return "stops %d, cut %d, reduced %d, held %d, block %d"
        .formatted(
            pattern.stops(),
            pattern.cutPercentDays(),
            pattern.reducedPercentDays(),
            pattern.heldCut(),
            pattern.longestBlock());
  }

  private static String changes(Pattern pattern) {
    return "past %d, open %d".formatted(pattern.pastDaysChanged(), pattern.changedPercentDays());
  }

  private static String effective(Pattern pattern) {
    StringBuilder row = new StringBuilder();
    for (int day = 0; day < 20; day++) {
      row.append(pattern.effective(day) == 100 ? '#' : '.');
    }
    return row.toString();
  }

  private static List<Integer> switches(Pattern pattern) {
    return IntStream.range(0, pattern.switches()).mapToObj(pattern::switchDay).toList();
  }
}
