package lunting.solver.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import lunting.data.plan.Plan;
import lunting.data.registry.Service;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.turns.GroupsInTurn.Dealt;
import org.junit.jupiter.api.Test;

/** What a bureau draws in its spreadsheet. */
final class GroupsInTurnTest {
  @Test
  void twoGroupsOfEqualCapacityStopOneAfterTheOther() {
    Problem problem =
        owingThreeTenths().plant("P1", season("A1")).plant("P2", season("B1")).problem();

    String plan = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.PLANTS));

    assertThat(plan)
        .isEqualTo(
            """
            A1 ######..............
            B1 ..........######....
            """);
  }

  @Test
  void aPlantsLinesStopTogetherOrInTurnAsTheyAreDealt() {
    Problem problem = owingThreeTenths().plant("P1", season("A1") + "\n" + season("A2")).problem();

    String together = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.PLANTS));
    String inTurn = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.LINES));

    assertThat(together)
        .isEqualTo(
            """
            A1 ######..............
            A2 ######..............
            """);
    assertThat(inTurn)
        .isEqualTo(
            """
            A1 ######..............
            A2 ..........######....
            """);
  }

  @Test
  void aStopMovesAwayFromDaysOnWhichThePlantMustRun() {
    Problem problem =
        owingThreeTenths()
            .terms("P1", own -> own.mustRun(2, 3))
            .plant("P1", season("A1"))
            .problem();

    String plan = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.PLANTS));

    assertThat(plan).isEqualTo("A1 ....######..........\n");
  }

  @Test
  void whatHeatsHomesRunsOnWhereTheOtherLinesCanStopLonger() {
    Problem problem =
        owingThreeTenths()
            .service("heat", 0, 19, 10_000, new Service.Supplier("A1", 10_000))
            .plant("P1", season("A1") + "\n" + season("A2"))
            .problem();

    String plan = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.PLANTS));

    assertThat(plan)
        .isEqualTo(
            """
            A1 ....................
            A2 ############........
            """);
  }

  @Test
  void suppliersThatMustStopTakeTurns() {
    Problem problem =
        owingThreeTenths()
            .service(
                "heat",
                0,
                19,
                10_000,
                new Service.Supplier("A1", 10_000),
                new Service.Supplier("B1", 10_000))
            .plant("P1", season("A1"))
            .plant("P2", season("B1"))
            .problem();

    String plan = drawn(problem, GroupsInTurn.of(problem, 1, Dealt.PLANTS));

    assertThat(plan)
        .isEqualTo(
            """
            A1 ######..............
            B1 ......######........
            """);
  }

  @Test
  void whereWholeLinesCountTheFewestStandAllSeason() {
    Problem problem =
        Sketch.wholeLines(4_000)
            .plant("P1", season("A1") + "\n" + season("A2") + "\n" + season("A3"))
            .problem();

    String plan = drawn(problem, GroupsInTurn.of(problem, 2, Dealt.LINES));

    assertThat(plan)
        .isEqualTo(
            """
            A1 ####################
            A2 ####################
            A3 ....................
            """);
  }

  private static Sketch owingThreeTenths() {
    return Sketch.rotating(3_000).atLeast();
  }

  private static String season(String line) {
    return line + " " + ".".repeat(20);
  }

  private static String drawn(Problem problem, Plan plan) {
    return problem.lines().stream()
        .map(LineDuty::id)
        .map(line -> Drawing.of(problem, plan, line) + "\n")
        .collect(Collectors.joining());
  }
}
