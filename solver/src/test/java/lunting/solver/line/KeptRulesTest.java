package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.model.Pattern;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** Rules that a search may leave out. The kiln stops for 3 days at least, twice at most. */
final class KeptRulesTest {
  @Test
  void whatTheStartPlanKeepsIsKeptFromThenOn() {
    Problem problem = Sketch.owingNothing().plant("P1", "K1 ....................").problem();

    Set<RuleId> kept = kept(problem, "..####..............");

    assertThat(kept).contains(RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS, RuleId.LOAD_LIMIT);
  }

  @Test
  void whatTheStartPlanBreaksIsCountedAndWhatThatMayBeTradedFor() {
    Problem problem = Sketch.owingNothing().plant("P1", "K1 ....................").problem();

    Set<RuleId> kept = kept(problem, "..#.................");

    assertThat(kept)
        .doesNotContain(RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS, RuleId.LOAD_LIMIT);
  }

  @Test
  void whatMovesDoNotLookAtIsCounted() {
    Problem problem =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 5_000)
            .when(then -> then.warning(Level.ORANGE, 4, 8))
            .plant("P1", "K1 ....................")
            .problem();
    LineDuty line = problem.getLine("K1");

    Set<RuleId> kept = kept(problem, "....................");

    assertThat(Faults.matter(line)).isFalse();
    assertThat(kept).contains(RuleId.MIN_STOP).doesNotContain(RuleId.NO_RELIGHT);
  }

  @Test
  void aPublishedPlanThatIsKeptKeepsNoticeAndPastToo() {
    Set<RuleId> kept = kept(published(), "..####....####......");

    assertThat(kept).contains(RuleId.NOTICE, RuleId.FROZEN_PAST, RuleId.MIN_STOP, RuleId.MAX_STOPS);
  }

  @Test
  void aStopThatIsToldTooLateIsCountedAndWhatThatMayBeTradedFor() {
    Set<RuleId> kept = kept(published(), "..####..######......");

    assertThat(kept)
        .doesNotContain(RuleId.NOTICE, RuleId.MIN_STOP, RuleId.MIN_RUN, RuleId.MAX_STOPS);
  }

  @Test
  void aPastThatIsChangedIsCountedByItselfSinceNoMoveTouchesIt() {
    Set<RuleId> kept = kept(published(), ".#####....####......");

    assertThat(kept).contains(RuleId.NOTICE, RuleId.MIN_STOP).doesNotContain(RuleId.FROZEN_PAST);
  }

  @Test
  void anOrderThatIsFollowedNeedNotBeCounted() {
    Set<RuleId> kept = kept(ordered(), "....#####...........");

    assertThat(kept).contains(RuleId.ORDERED_STOP, RuleId.MIN_STOP, RuleId.EXEMPT_RUNS);
  }

  @Test
  void anOrderThatIsNotFollowedIsCountedAndWhatThatMayBeTradedFor() {
    Set<RuleId> kept = kept(ordered(), "....####............");

    assertThat(kept).doesNotContain(RuleId.ORDERED_STOP, RuleId.MIN_STOP, RuleId.LOAD_LIMIT);
  }

  /** A plan of which the days before day 8 are past; other stops need a day's notice. */
  private static Problem published() {
    return Sketch.owingNothing()
        .plant("P1", "K1 ....................")
        .when(then -> then.published(8, "K1 ..####....####......"))
        .problem();
  }

  private static Problem ordered() {
    return Sketch.owingNothing()
        .plant("P1", "K1 ....................")
        .when(then -> then.rectify("P1", 4, 8))
        .problem();
  }

  private static Set<RuleId> kept(Problem problem, String row) {
    LineDuty line = problem.getLine("K1");
    return KeptRules.of(problem, List.of(Pattern.of(line, Drawing.runs(row))));
  }
}
