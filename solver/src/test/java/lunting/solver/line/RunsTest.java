package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.solver.Drawing;
import lunting.solver.model.Run;
import org.junit.jupiter.api.Test;

/** Rows of runs joined, laid over each other and cut out. */
final class RunsTest {
  private static final int DAYS = 10;

  @Test
  void runsOfEqualLoadThatTouchOrOverlapAreJoined() {
    List<Run> touching = List.of(Run.stop(5, 7), Run.stop(2, 4));
    List<Run> overlapping = List.of(Run.stop(2, 6), Run.stop(4, 5), Run.stop(9, 9));

    assertThat(Runs.joined(touching, DAYS)).containsExactly(Run.stop(2, 7));
    assertThat(Runs.joined(overlapping, DAYS)).containsExactly(Run.stop(2, 6), Run.stop(9, 9));
  }

  @Test
  void runsOfDifferentLoadMayTouchButNotOverlap() {
    List<Run> touching = List.of(new Run(3, 5, 60), Run.stop(1, 2));
    List<Run> overlapping = List.of(new Run(3, 5, 60), Run.stop(1, 3));

    assertThat(Runs.joined(touching, DAYS)).containsExactly(Run.stop(1, 2), new Run(3, 5, 60));
    assertThat(Runs.joined(overlapping, DAYS)).isNull();
  }

  @Test
  void runsThatLeaveTheSeasonOrEndBeforeTheyBeginAreNone() {
    assertThat(Runs.joined(List.of(Run.stop(-1, 2)), DAYS)).isNull();
    assertThat(Runs.joined(List.of(Run.stop(8, 10)), DAYS)).isNull();
    assertThat(Runs.joined(List.of(Run.stop(5, 4)), DAYS)).isNull();
  }

  @Test
  void aRunLaidOverOthersLeavesNothingElseOnItsDays() {
    List<Run> runs = Drawing.runs("###.66####");

    assertThat(row(Runs.put(runs, new Run(2, 6, 80)))).isEqualTo("##88888###");
    assertThat(row(Runs.put(runs, Run.stop(3, 3)))).isEqualTo("####66####");
  }

  @Test
  void daysTakenOutOfTheMiddleOfARunLeaveItsTwoEnds() {
    assertThat(row(Runs.without(Drawing.runs(".#######.."), 3, 4))).isEqualTo(".##..###..");
    assertThat(row(Runs.without(Drawing.runs("###....###"), 2, 7))).isEqualTo("##......##");
  }

  @Test
  void aRunIsDroppedByItsPlace() {
    assertThat(row(Runs.drop(Drawing.runs("##..66..##"), 1))).isEqualTo("##......##");
  }

  private static String row(List<Run> runs) {
    return Drawing.row(runs, DAYS);
  }
}
