package lunting.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.RuleId;
import lunting.data.registry.Service;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** Small lists whose duties cannot hold together: which ones, and what would have to give. */
final class ConflictsTest {
  private static final String RUNS = "....................";
  private static final KilnLimits ONE_STOP = new KilnLimits(1, 2, 3, 2, 1, 1, true, 30, null, null);

  @Test
  void whatCanBeKeptIsNoConflict() {
    Sketch drawn = Sketch.rotating(5_000).plant("P1", "K1 " + RUNS);

    assertThat(Conflicts.of(drawn.problem())).isEmpty();
  }

  @Test
  void aServiceCannotSpareTheLineThatIsOrderedToStop() {
    Sketch drawn =
        Sketch.owingNothing()
            .service("heat", 3, 9, 4_000, new Service.Supplier("K1", 5_000))
            .when(events -> events.rectify("P1", 8, 12))
            .plant("P1", "K1 " + RUNS);

    Conflict conflict = only(drawn);

    assertThat(conflict.claims())
        .extracting(Claim::rule)
        .containsExactlyInAnyOrder(RuleId.ORDERED_STOP, RuleId.LIVELIHOOD);
    assertThat(conflict.claims())
        .extracting(Claim::clause)
        .containsExactlyInAnyOrder("3.4", "3.3d");
    assertThat(claim(conflict, RuleId.ORDERED_STOP)).contains("on 9 December 2020");
    assertThat(conflict.waysOut())
        .extracting(WayOut::authority)
        .containsExactly(Authority.SERVICE, Authority.ORDER);
    assertThat(way(conflict, RuleId.LIVELIHOOD))
        .contains("9 December 2020 – 10 December 2020 (2 days)", "4 less", "0 at the lowest");
    assertThat(way(conflict, RuleId.ORDERED_STOP)).contains("2 days altogether");
  }

  @Test
  void aKilnOfOneStopCannotGiveHalfOfTwoPeriodsApart() {
    // Ten of the twenty days are two periods at the ends, half of each is asked, one stop allowed.
    Sketch drawn =
        Sketch.rotatingByPeriods()
            .period(0, 4, 5_000)
            .period(15, 19, 5_000)
            .maySplit()
            .kiln(ONE_STOP)
            .terms("P1", terms -> terms.mustRun(8, 9))
            .plant("P1", "K1 " + RUNS);

    Conflict conflict = only(drawn);

    assertThat(conflict.claims())
        .extracting(Claim::rule)
        .contains(RuleId.PERIOD_RATIO, RuleId.MAX_STOPS, RuleId.MUST_RUN);
    assertThat(way(conflict, RuleId.MAX_STOPS)).isEqualTo("Allow it 2 stops instead of 1.");
    assertThat(way(conflict, RuleId.MUST_RUN)).contains("9 December 2020 – 10 December 2020");
    assertThat(conflict.waysOut()).allMatch(WayOut::least);
  }

  @Test
  void twoSuppliersThatOweMoreThanHalfTheSeasonAreOffTogetherOnSomeDay() {
    // Each stops for 11 of 20 days, so they meet, and then nothing is supplied.
    Sketch drawn =
        Sketch.rotating(5_000)
            .service(
                "heat",
                0,
                19,
                1_000,
                new Service.Supplier("K1", 1_000),
                new Service.Supplier("K2", 1_000))
            .plant("P1", "K1 " + RUNS)
            .plant("P2", "K2 " + RUNS);

    Conflict conflict = only(drawn);

    assertThat(claim(conflict, RuleId.LIVELIHOOD)).contains("needs 1 on", "full load give 2");
    assertThat(conflict.claims())
        .filteredOn(claim -> claim.rule() == RuleId.SEASON_RATIO)
        .extracting(Claim::subject)
        .containsExactlyInAnyOrder("P1", "P2");
    assertThat(conflict.waysOut())
        .filteredOn(way -> way.rule() == RuleId.EXEMPT_RUNS)
        .extracting(WayOut::subject)
        .containsExactlyInAnyOrder("K1", "K2");
  }

  private static Conflict only(Sketch drawn) {
    List<Conflict> conflicts = Conflicts.of(drawn.problem());
    assertThat(conflicts).hasSize(1);
    return conflicts.getFirst();
  }

  private static String claim(Conflict conflict, RuleId rule) {
    return conflict.claims().stream()
        .filter(claim -> claim.rule() == rule)
        .findFirst()
        .orElseThrow()
        .text()
        .english();
  }

  private static String way(Conflict conflict, RuleId rule) {
    return conflict.waysOut().stream()
        .filter(way -> way.rule() == rule)
        .findFirst()
        .orElseThrow()
        .text()
        .english();
  }
}
