package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import lunting.data.policy.KilnLimits;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import org.junit.jupiter.api.Test;

/** What a kiln allows: a tunnel kiln stops 3 days at least, runs 2 between stops, stops twice. */
final class LimitsTest {
  private static final LineDuty TUNNEL = line(Sketch.owingNothing());
  private static final LineDuty FURNACE = line(Sketch.owingNothing().kiln(Sketch.FURNACE));

  @Test
  void aStopOfTheLeastLengthIsAllowedAndADayLessIsNot() {
    assertThat(allows(TUNNEL, "..###...............")).isTrue();
    assertThat(allows(TUNNEL, "..##................")).isFalse();
  }

  @Test
  void twoStopsNeedTheLeastRunBetweenThem() {
    assertThat(allows(TUNNEL, "..###..###..........")).isTrue();
    assertThat(allows(TUNNEL, "..###.###...........")).isFalse();
  }

  @Test
  void aThirdStopIsOneTooMany() {
    assertThat(allows(TUNNEL, "###..###..###.......")).isFalse();
  }

  @Test
  void aLineThatCanStopMayNotRunAtALimitUnlessItsMeasuresCountCapacity() {
    LineDuty byCapacity = line(Sketch.owingNothing().measuredByCapacity());

    assertThat(allows(TUNNEL, "..555...............")).isFalse();
    assertThat(allows(byCapacity, "..555...............")).isTrue();
    assertThat(allows(byCapacity, "..222...............")).isFalse();
  }

  @Test
  void aLineThatCannotStopRunsAtItsLeastLoadOrAbove() {
    assertThat(allows(FURNACE, "5555999.............")).isTrue();
    assertThat(allows(FURNACE, "..44................")).isFalse();
    assertThat(allows(FURNACE, "..###...............")).isFalse();
  }

  @Test
  void runsThatOverlapTouchWithEqualLoadOrLeaveTheSeasonAreRefused() {
    assertThat(Limits.allow(TUNNEL, new Run[] {Run.stop(2, 5), Run.stop(5, 9)}, 20)).isFalse();
    assertThat(Limits.allow(TUNNEL, new Run[] {Run.stop(2, 5), Run.stop(6, 9)}, 20)).isFalse();
    assertThat(Limits.allow(TUNNEL, new Run[] {Run.stop(17, 20)}, 20)).isFalse();
    assertThat(Limits.allow(TUNNEL, new Run[] {Run.stop(-1, 5)}, 20)).isFalse();
    assertThat(Limits.allow(FURNACE, new Run[] {new Run(2, 5, 60), new Run(6, 9, 60)}, 20))
        .isFalse();
  }

  @Test
  void aKilnThatCanNeitherStopNorSlowDownAllowsNothing() {
    KilnLimits full = new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, false, 100, null, null);
    LineDuty atFullLoad = line(Sketch.owingNothing().kiln(full));

    assertThat(Limits.allowAny(TUNNEL)).isTrue();
    assertThat(Limits.allowAny(FURNACE)).isTrue();
    assertThat(Limits.allowAny(atFullLoad)).isFalse();
  }

  private static LineDuty line(Sketch sketch) {
    return sketch.plant("P1", "K1 ....................").problem().getLine("K1");
  }

  private static boolean allows(LineDuty line, String row) {
    return Limits.allow(line, Drawing.runs(row).toArray(Run[]::new), row.length());
  }
}
