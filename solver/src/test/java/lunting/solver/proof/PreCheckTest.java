package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.registry.Service;
import lunting.solver.Lines;
import lunting.solver.Sketch;
import lunting.solver.verdict.Checker;
import org.junit.jupiter.api.Test;

/** What is known before solving: one small list for each proof, and its neighbour without it. */
final class PreCheckTest {
  private static final String RUNS = "....................";
  private static final KilnLimits NEVER_STOPPED =
      new KilnLimits(0, 0, 0, 0, 0, 0, true, 0, null, null);

  @Test
  void aListWithoutTroubleProvesNothing() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 " + RUNS);

    assertThat(PreCheck.check(drawn.problem())).isEmpty();
  }

  @Test
  void moreThanTheWholeSeasonIsToldAndCutToIt() {
    Sketch drawn = Sketch.rotating(10_000).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("duty-cut");
    assertThat(proof.impossible()).isFalse();
    assertThat(proof.clause()).isEqualTo("3.3c");
    assertThat(proof.subject()).isEqualTo("P1");
    assertThat(proof.message().zh()).contains("21 天", "20 天");
    assertThat(proof.message().english()).contains("21 days", "only 20 days");
  }

  @Test
  void moreThanALoadLimitCanGiveIsToldAndCutToIt() {
    // 60 % of 20 days x 10 t/d is asked of a furnace that runs at 50 % at least.
    Sketch drawn = Sketch.rotating(6_000).kiln(Sketch.FURNACE).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("duty-cut");
    assertThat(proof.clause()).isEqualTo("3.3a/b");
    assertThat(proof.message().english()).contains("120 t·d", "at most 100 t·d");
  }

  @Test
  void aKilnThatMayNotStopCannotReachItsBlock() {
    Sketch drawn = Sketch.rotating(5_000).kiln(NEVER_STOPPED).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("need-unreachable");
    assertThat(proof.impossible()).isTrue();
    assertThat(proof.clause()).isEqualTo("3.3c");
    assertThat(proof.message().english()).contains("11 days in a row", "0 times");
  }

  @Test
  void kilnsWhoseStopsAreLongerThanTheSeasonCannotReachTheirRatio() {
    KilnLimits slow = new KilnLimits(0, 0, 21, 0, 9, 0, true, 0, null, null);
    Sketch drawn = Sketch.rotating(5_000).kiln(slow).plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("need-unreachable");
    assertThat(proof.clause()).isEqualTo("3.3a/b");
    assertThat(proof.message().zh()).contains("应减 200 ", "最多只能减 0 ");
  }

  @Test
  void aServiceAboveItsSuppliersIsShortFromTheFirstDayOn() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 3, 9, 5_001, new Service.Supplier("K1", 5_000))
            .plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("service-short");
    assertThat(proof.impossible()).isTrue();
    assertThat(proof.clause()).isEqualTo("3.3d");
    assertThat(proof.subject()).isEqualTo("heat");
    assertThat(proof.message().english()).contains("4 December 2020", "5.001", "at most 5");
  }

  @Test
  void aLineThatTheCalendarStopsCannotHeatOnThatDay() {
    Sketch drawn =
        Sketch.calendar(4, 6)
            .service("heat", 6, 9, 1, new Service.Supplier("K1", 5_000))
            .plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("line-both-ways");
    assertThat(proof.subject()).isEqualTo("K1");
    assertThat(proof.message().english()).contains("7 December 2020", "100%", "heat");
  }

  @Test
  void suppliersThatTheCalendarStopsTogetherLeaveTooLittle() {
    // Either may stop while the other runs; both must.
    Sketch drawn =
        Sketch.calendar(4, 6)
            .service(
                "heat",
                0,
                19,
                1_000,
                new Service.Supplier("K1", 1_000),
                new Service.Supplier("K2", 1_000))
            .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("service-stopped");
    assertThat(proof.subject()).isEqualTo("heat");
    assertThat(proof.message().english()).contains("5 December 2020");
  }

  @Test
  void suppliersThatOweMoreThanTheServiceSparesAreProvedOverTheSeason() {
    // Three plants owe 10 of 20 days and more, 30 line-days; two of three lines must run: 20.
    Sketch drawn =
        Sketch.rotating(5_000)
            .service(
                "heat",
                0,
                19,
                2_000,
                new Service.Supplier("K1", 1_000),
                new Service.Supplier("K2", 1_000),
                new Service.Supplier("K3", 1_000))
            .plant("P1", "K1 " + RUNS)
            .plant("P2", "K2 " + RUNS)
            .plant("P3", "K3 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("service-stopped");
    assertThat(proof.message().english()).contains("30", "no more than 20");
  }

  @Test
  void suppliersThatCanTakeTurnsProveNothing() {
    Sketch drawn =
        Sketch.rotating(5_000)
            .atLeast()
            .service(
                "heat",
                0,
                19,
                1_000,
                new Service.Supplier("K1", 1_000),
                new Service.Supplier("K2", 1_000))
            .plant("P1", "K1 ##########..........")
            .plant("P2", "K2 ..........##########");

    assertThat(PreCheck.check(drawn.problem())).isEmpty();
    assertThat(Checker.check(drawn.problem(), drawn.plan()).feasible()).isTrue();
  }

  @Test
  void aLineThatMustRunOnMostDaysCannotReachItsRatio() {
    // It may stop on 8 days and must run on 12 of 20.
    Sketch drawn =
        Sketch.rotating(5_000)
            .service("heat", 8, 19, 5_000, new Service.Supplier("K1", 5_000))
            .plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("need-unreachable");
    assertThat(proof.message().english()).contains("reduce 100 t·d", "at most 80 t·d");
  }

  @Test
  void linesThatHaveRunCannotMakeUpForARatioThatRose() {
    // Half of two equal lines was asked and K1 is off; now all of it is, and K2 ran on five days.
    String published = "K1 ####################\nK2 " + RUNS;
    Sketch before = Sketch.wholeLines(5_000).plant("P1", published);
    Sketch after = Sketch.wholeLines(10_000).plant("P1", published);

    Proof proof = only(after.when(then -> then.published(5, published)));

    assertThat(proof.code()).isEqualTo("need-unreachable");
    assertThat(proof.message().english()).contains("20 t/d", "have run already", "10 t/d are left");
    assertThat(proof.wayOut().english()).contains("enter an order to stop");
    assertThat(PreCheck.check(before.when(then -> then.published(5, published)).problem()))
        .isEmpty();
    assertThat(PreCheck.check(after.when(then -> then.published(0, published)).problem()))
        .isEmpty();
  }

  @Test
  void linesThatHaveRunAreNotToBlameWhereAServiceNeedsTheOther() {
    String published = "K1 ####################\nK2 " + RUNS;
    Sketch drawn =
        Sketch.wholeLines(5_000)
            .service("heat", 10, 19, 5_000, new Service.Supplier("K1", 5_000))
            .plant("P1", published)
            .when(then -> then.published(5, published));

    assertThat(PreCheck.check(drawn.problem()))
        .filteredOn(proof -> proof.code().equals("need-unreachable"))
        .singleElement()
        .satisfies(proof -> assertThat(proof.wayOut().english()).contains("another supplier"));
  }

  @Test
  void aReserveAboveWhatALeastLoadAllowsCannotStand() {
    // 50 % of a furnace's load can be off; 60 % is asked, every day.
    Sketch drawn =
        Sketch.wholeLines(5_000).reserve(6_000).kiln(Sketch.FURNACE).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("reserve-unreachable");
    assertThat(proof.clause()).isEqualTo("4.1");
    assertThat(proof.subject()).isEqualTo("brick");
    assertThat(proof.message().english()).contains("0.6 ", "at most 0.5", "20 days");
    assertThat(proof.impossible()).isTrue();
    assertThat(proof.forbidsEveryPlan()).isFalse();
  }

  @Test
  void aReserveThatTheRotationCannotCarryIsTold() {
    // T is 500 a day for one line: the standing 20 % asks nothing of so small a sector.
    Sketch drawn = Sketch.rotating(5_000).reserve(2_000).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("reserve-capped");
    assertThat(proof.impossible()).isFalse();
    assertThat(proof.message().english())
        .contains("20%", "0.2 average lines", "20 days", "asked: 0 on");
  }

  @Test
  void theImpossibleStandsBeforeWhatIsOnlyTold() {
    Sketch drawn =
        Sketch.rotating(10_000)
            .line("K2", Lines.idle())
            .service("heat", 0, 19, 1, new Service.Supplier("K2", 5_000))
            .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    assertThat(PreCheck.check(drawn.problem()))
        .extracting(Proof::code)
        .containsExactly("service-short", "duty-cut");
  }

  @Test
  void aPeriodThatAsksForMoreThanItsDaysGiveIsToldAndCut() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .period(0, 9, 8_000)
            .terms("P1", own -> own.mustRun(3, 5))
            .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("duty-cut");
    assertThat(proof.clause()).isEqualTo("3.3");
    assertThat(proof.subject()).isEqualTo("P1");
    assertThat(proof.message().english())
        .contains("From 1 December 2020 to 10 December 2020", "160 t·d", "at most 140 t·d");
    assertThat(proof.message().zh()).contains("应减 160 t·d", "最多能减 140 t·d，按后者计");
  }

  @Test
  void aLineWhoseOwnRatioAsksForMoreThanItCanGiveIsToldAndCut() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .atLeast()
            .line("K1", Lines.ratio(10_000))
            .terms("P1", own -> own.mustRun(3, 5))
            .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("duty-cut");
    assertThat(proof.subject()).isEqualTo("K1");
    assertThat(proof.message().english()).contains("this line of P1", "200 t·d", "170 t·d");
    assertThat(proof.message().zh()).contains("P1 的该线", "200 t·d", "170 t·d，按后者计");
  }

  @Test
  void aBlockBetweenMustRunDaysIsCutToWhatFits() {
    Sketch drawn =
        Sketch.rotating(5_000).terms("P1", own -> own.mustRun(9, 10)).plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("duty-cut");
    assertThat(proof.clause()).isEqualTo("3.3c");
    assertThat(proof.message().zh()).contains("应连续停产 11 天", "最多能连续停 9 天");
    assertThat(proof.message().english()).contains("11 days in a row", "it can have 9 days");
  }

  @Test
  void mustRunDaysThatLeaveNoRoomForALeastStopMakeALinesOwnRatioImpossible() {
    Sketch drawn =
        Sketch.rotating(1_000)
            .line("K1", Lines.ratio(5_000))
            .terms("P1", own -> own.mustRun(2, 2).mustRun(5, 19))
            .plant("P1", "K1 " + RUNS + "\nK2 " + RUNS);

    List<Proof> proofs = PreCheck.check(drawn.problem());

    assertThat(proofs).extracting(Proof::code).contains("need-unreachable", "duty-cut");
    assertThat(proofs)
        .filteredOn(proof -> proof.subject().equals("K1") && proof.impossible())
        .singleElement()
        .satisfies(proof -> {
          assertThat(proof.clause()).isEqualTo("3.3");
          assertThat(proof.message().english()).contains("must give 40 t·d", "at most 0 t·d");
          assertThat(proof.message().zh()).contains("应减 40 t·d", "最多只能减 0 t·d");
        });
  }

  @Test
  void aPeriodThatAServiceDoesNotAllowIsProvedImpossible() {
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 4, 5_000)
            .service("heat", 0, 19, 10_000, new Service.Supplier("K1", 10_000))
            .plant("P1", "K1 " + RUNS);

    List<Proof> proofs = PreCheck.check(drawn.problem());

    assertThat(proofs)
        .filteredOn(proof -> "3.3".equals(proof.clause()))
        .singleElement()
        .satisfies(proof -> {
          assertThat(proof.code()).isEqualTo("need-unreachable");
          assertThat(proof.impossible()).isTrue();
          assertThat(proof.message().english()).contains("25 t·d", "at most 0 t·d");
          assertThat(proof.message().zh()).contains("应减 25 t·d", "最多只能减 0 t·d");
        });
  }

  @Test
  void aListThatAsksForALineThatItsServiceCannotSpareIsNamed() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 0, 19, 10_000, new Service.Supplier("K1", 10_000))
            .terms("P1", own -> own.measure(Level.YELLOW, "K1:40"))
            .when(then -> then.warning(Level.YELLOW, 3, 4))
            .plant("P1", "K1 " + RUNS);

    Proof proof = only(drawn);

    assertThat(proof.code()).isEqualTo("line-both-ways");
    assertThat(proof.clause()).isEqualTo("4.3/4.4");
    assertThat(proof.message().zh()).contains("2020年12月4日企业应急减排清单要求该线减 60%", "heat");
    assertThat(proof.message().english())
        .contains("emergency list asks this line to be cut by 60%");
  }

  @Test
  void mustRunDaysOnWhichSomethingComesFirstAreToldWithIt() {
    Sketch drawn =
        Sketch.owingNothing()
            .terms("P1", own -> own.mustRun(2, 9).window(2, 3).measure(Level.YELLOW, "K1:0"))
            .when(then -> then.warning(Level.YELLOW, 3, 5).rectify("P1", 5, 6))
            .plant("P1", "K1 " + RUNS);

    List<Proof> proofs = PreCheck.check(drawn.problem());

    assertThat(proofs).extracting(Proof::code).containsOnly("must-run-waived");
    assertThat(proofs).extracting(Proof::impossible).containsOnly(false);
    assertThat(proofs).extracting(Proof::clause).containsExactly("3.4", "4.2", "4.3/4.4");
    assertThat(proofs.getFirst().message().zh())
        .isEqualTo("2020年12月6日至2020年12月7日本须保持生产，而停产令要求停限产：这些日子按后者执行。");
    assertThat(proofs.getLast().message().english())
        .isEqualTo(
            "On 5 December 2020 it was to run, but a measure of a warning asks for a reduction,"
                + " which comes first.");
  }

  @Test
  void aStopThatLastsLongerSparesTheLineThatAServiceNeeds() {
    // One of two lines must stop on days 12 to 14. K1 stands still and needs no notice to go on.
    Sketch drawn =
        Sketch.owingNothing()
            .measured(WarningDuty.Count.LINES, 5_000, 5_000, 5_000)
            .service("heat", 0, 19, 5_000, new Service.Supplier("K2", 5_000))
            .line("K1", Lines.notice(5))
            .line("K2", Lines.notice(0))
            .when(then ->
                then.warning(Level.YELLOW, 12, 14)
                    .published(10, "K1 ....#######.........\nK2 " + RUNS))
            .plant("P1", "K1 ....###########.....\nK2 " + RUNS);

    List<Proof> proofs = PreCheck.check(drawn.problem());

    assertThat(Checker.score(drawn.problem(), drawn.plan()).hard()).isZero();
    assertThat(proofs).isEmpty();
  }

  private static Proof only(Sketch drawn) {
    List<Proof> proofs = PreCheck.check(drawn.problem());
    assertThat(proofs).hasSize(1);
    return proofs.getFirst();
  }
}
