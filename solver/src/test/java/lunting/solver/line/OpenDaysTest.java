package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lunting.data.calendar.Span;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** Which days of a line may still change once a plan is published. */
final class OpenDaysTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  private static final String PUBLISHED = "K1 ..####..............";

  @Test
  void everyDayOfASeasonPlannedAfreshIsOpen() {
    Problem problem = Sketch.owingNothing().plant("P1", PUBLISHED).problem();
    OpenDays open = new OpenDays(problem);

    assertThat(open.first()).isZero();
    assertThat(open.anyOpen(problem.getLine("K1"))).isTrue();
    assertThat(keeps(problem, "####################")).isTrue();
  }

  @Test
  void theDaysBeforeAsOfStayAsTheyWere() {
    Problem problem = published(4);

    assertThat(new OpenDays(problem).isOpen(problem.getLine("K1"), 3)).isFalse();
    assertThat(new OpenDays(problem).isOpen(problem.getLine("K1"), 4)).isTrue();
    assertThat(keeps(problem, "..##....#####.......")).isTrue();
    assertThat(keeps(problem, "..#.................")).isFalse();
    assertThat(keeps(problem, ".###................")).isFalse();
    assertThat(keeps(problem, "..66................")).isFalse();
  }

  @Test
  void pinnedDaysStayAsTheyWereAndTheRestIsOpen() {
    Problem problem = published(4, pin("K1", 8, 9));

    assertThat(new OpenDays(problem).isOpen(problem.getLine("K1"), 8)).isFalse();
    assertThat(new OpenDays(problem).isOpen(problem.getLine("K1"), 10)).isTrue();
    assertThat(keeps(problem, "..######..####......")).isTrue();
    assertThat(keeps(problem, "..#######...........")).isFalse();
  }

  @Test
  void aPinOnAnotherLineBindsNothing() {
    Problem problem = published(4, pin("K2", 8, 9));

    assertThat(keeps(problem, "..##############....")).isTrue();
  }

  @Test
  void afterTheSeasonNoDayIsOpen() {
    Problem problem = published(25);

    assertThat(new OpenDays(problem).first()).isEqualTo(20);
    assertThat(new OpenDays(problem).anyOpen(problem.getLine("K1"))).isFalse();
    assertThat(keeps(problem, "..####..............")).isTrue();
    assertThat(keeps(problem, "..####.............#")).isFalse();
  }

  private static Problem published(int asOf, Pin... pins) {
    Plan plan = Plan.of(Drawing.reductions(FIRST_DAY, PUBLISHED));
    return Sketch.owingNothing()
        .plant("P1", PUBLISHED)
        .when(then -> then.published(asOf, plan, List.of(pins)))
        .problem();
  }

  private static Pin pin(String line, int from, int to) {
    return new Pin(line, new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to)), null, null);
  }

  private static boolean keeps(Problem problem, String row) {
    LineDuty line = problem.getLine("K1");
    return new OpenDays(problem).keepTheRest(line, Drawing.runs(row));
  }
}
