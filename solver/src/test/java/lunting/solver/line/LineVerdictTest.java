package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import lunting.data.policy.duty.Level;
import lunting.solver.Drawing;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.model.Run;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** A line and its runs alone: legal or not, by which rules, on which days, by how much. */
final class LineVerdictTest {
  private static final String RUNNING = "K1 ....................";
  private static final int MANY = 1_000;

  @Test
  void aLineThatKeepsEveryRuleIsLegal() {
    Problem problem = Sketch.rotating(5_000).plant("P1", RUNNING).problem();

    LineVerdict verdict = verdict(problem, "..#####....#####....");

    assertThat(verdict.isLegal()).isTrue();
    assertThat(rows(verdict)).isEmpty();
  }

  @Test
  void aShortStopAShortRunAndAStopTooManyAreEachToldOnTheirStopsFirstDay() {
    Problem problem = Sketch.owingNothing().plant("P1", RUNNING).problem();

    LineVerdict verdict = verdict(problem, ".##....###.###......");

    assertThat(verdict.isLegal()).isFalse();
    assertThat(rows(verdict)).containsExactly("min-stop 1: 1", "min-run 11: 1", "max-stops 11: 1");
  }

  @Test
  void aLoadThatTheLineMayNotRunAtIsToldWithItsDays() {
    Problem problem = Sketch.owingNothing().kiln(Sketch.FURNACE).plant("P1", RUNNING).problem();

    assertThat(rows(verdict(problem, "..444..66..##.......")))
        .containsExactly("load-limit 2-4: 3", "load-limit 11-12: 2");
  }

  @Test
  void anExemptLineMustNotBeReduced() {
    Problem problem =
        Sketch.owingNothing().line("K1", Lines.exempt()).plant("P1", RUNNING).problem();

    assertThat(rows(verdict(problem, "...####.............")))
        .containsExactly("exempt-runs 3-6: 4");
  }

  @Test
  void theDaysOnWhichCalendarAndOrderAskInVainAreTold() {
    Problem problem =
        Sketch.calendar(2, 9)
            .plant("P1", RUNNING)
            .when(then -> then.rectify("P1", 8, 12))
            .problem();

    assertThat(rows(verdict(problem, "...###....##........")))
        .containsExactly(
            "calendar 2: 1", "calendar 6-9: 4", "ordered-stop 8-9: 2", "ordered-stop 12: 1");
  }

  @Test
  void aRestartInsideAResponseIsToldOnItsDay() {
    Problem problem =
        Sketch.rotating(3_000)
            .raising(2_000, 2_000, 3_000, 4_000)
            .plant("P1", RUNNING)
            .when(then -> then.warning(Level.ORANGE, 6, 9))
            .problem();

    assertThat(rows(verdict(problem, "..#####............."))).containsExactly("no-relight 7: 1");
  }

  @Test
  void aStopToldOfTooLateAndAPastThatWasNotSoAreTold() {
    Problem problem =
        Sketch.owingNothing()
            .plant("P1", RUNNING)
            .when(then -> then.published(5, "K1 ...................."))
            .problem();

    assertThat(rows(verdict(problem, ".###.####..........."))).contains("notice 5: 1");
    assertThat(rows(verdict(problem, ".###................"))).contains("frozen-past 1-3: 3");
  }

  @Test
  void runsInAnyOrderAreJudgedAsOneRow() {
    Problem problem = Sketch.owingNothing().plant("P1", RUNNING).problem();
    List<Run> runs = List.of(Run.stop(4, 5), Run.stop(2, 3));

    assertThat(LineVerdict.of(problem, problem.getLine("K1"), runs).isLegal()).isTrue();
  }

  @Test
  void runsThatLeaveTheSeasonAreRefused() {
    Problem problem = Sketch.owingNothing().plant("P1", RUNNING).problem();
    List<Run> runs = List.of(Run.stop(18, 20));

    assertThatThrownBy(() -> LineVerdict.of(problem, problem.getLine("K1"), runs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(K1) leave the season's 20 days");
  }

  @Test
  void aVerdictTakesLessThanAMillisecond() {
    Problem problem =
        Sketch.calendar(2, 9)
            .days(120)
            .plant("P1", "K1 " + ".".repeat(120))
            .when(then -> then.rectify("P1", 8, 90).published(20, "K1 " + ".".repeat(120)))
            .problem();
    String row = ".####...".repeat(15);

    long[] nanos = new long[MANY];
    for (int i = 0; i < MANY; i++) {
      long began = System.nanoTime();
      verdict(problem, row);
      nanos[i] = System.nanoTime() - began;
    }

    Arrays.sort(nanos);
    assertThat(nanos[MANY / 2]).as("median, in nanoseconds").isLessThan(1_000_000);
  }

  private static LineVerdict verdict(Problem problem, String row) {
    return LineVerdict.of(problem, problem.getLine("K1"), Drawing.runs(row));
  }

  private static List<String> rows(LineVerdict verdict) {
    return verdict.breaches().stream().map(LineVerdictTest::row).toList();
  }

  private static String row(LineVerdict.Breach breach) {
    String days =
        breach.from() == breach.to() ? "" + breach.from() : breach.from() + "-" + breach.to();
    return "%s %s: %d".formatted(breach.rule().id().key(), days, breach.amount());
  }
}
