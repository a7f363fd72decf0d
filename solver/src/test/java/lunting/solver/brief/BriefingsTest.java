package lunting.solver.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.policy.duty.Level;
import lunting.solver.Sketch;
import org.junit.jupiter.api.Test;

/** What whoever signs a plan reads of it. */
final class BriefingsTest {
  @Test
  void tellsWhatAnIndustryOwesAndGives() {
    // Each owes a fifth of 20 days, which is four; P3 gives nothing.
    Sketch drawn =
        Sketch.rotating(2_000)
            .atLeast()
            .plant("P1", "K1 ..######............")
            .plant("P2", "K2 ..........####......")
            .plant("P3", "K3 ....................");

    Briefing.Reached reached = briefing(drawn).industries().getFirst();

    assertThat(reached.plants()).isEqualTo(3);
    assertThat(reached.owing()).isEqualTo(3);
    assertThat(reached.reaching()).isEqualTo(2);
    assertThat(reached.amounts()).hasSize(1);
    Briefing.Amount amount = reached.amounts().getFirst();
    // Four days of each are owed, six and four are given.
    assertThat(amount.reduced().multiply(BigDecimal.valueOf(12)))
        .isEqualByComparingTo(amount.required().multiply(BigDecimal.valueOf(10)));
  }

  @Test
  void tellsOnHowManyDaysAReserveStandsAndWhichIsTheWorst() {
    // One of two equal lines is owed on each of 4 days; one is off on the first two.
    Sketch drawn =
        Sketch.rotating(5_000)
            .days(4)
            .raising(0, 5_000, 5_000, 5_000)
            .plant("P1", "K1 ##..")
            .plant("P2", "K2 ....")
            .when(now -> now.warning(Level.RED, 0, 3));

    Briefing.Reserve reserve = briefing(drawn).reserves().getFirst();

    assertThat(reserve.owed()).isEqualTo(4);
    assertThat(reserve.kept()).isEqualTo(2);
    assertThat(reserve.worst()).isEqualTo(drawn.problem().season().dateOf(2));
    assertThat(reserve.share()).isEqualByComparingTo("0");
    assertThat(reserve.required()).isEqualByComparingTo("0.5");
  }

  @Test
  void tellsTheDaysOnWhichMostLinesRestartAndStandStill() {
    Sketch drawn =
        Sketch.rotating(2_000)
            .plant("P1", "K1 ..####..............")
            .plant("P2", "K2 ...###..............")
            .plant("P3", "K3 ............########");

    Briefing briefing = briefing(drawn);

    assertThat(briefing.restarts())
        .isEqualTo(new Briefing.BusyDay(drawn.problem().season().dateOf(6), 2));
    assertThat(briefing.stopped())
        .isEqualTo(new Briefing.BusyDay(drawn.problem().season().dateOf(3), 2));
  }

  @Test
  void aPlanThatStopsNothingHasNoBusyDay() {
    Briefing briefing = briefing(Sketch.rotating(0).plant("P1", "K1 ...................."));

    assertThat(briefing.restarts()).isNull();
    assertThat(briefing.stopped()).isNull();
    assertThat(briefing.exceptions()).isEmpty();
    assertThat(briefing.spreads()).isEmpty();
  }

  @Test
  void namesWhoIsShortAndWhoseWishWasRefused() {
    Sketch drawn =
        Sketch.rotating(2_000)
            .terms("P1", own -> own.wish(10, 13))
            .plant("P1", "K1 ..####..............")
            .plant("P2", "K2 ....................");

    Briefing briefing = briefing(drawn);

    assertThat(briefing.exceptions())
        .extracting(Briefing.Concerned::rule)
        .contains(RuleId.SEASON_RATIO);
    assertThat(briefing.givenUp()).hasSize(1);
    Briefing.Concerned wish = briefing.givenUp().getFirst();
    assertThat(wish.rule()).isEqualTo(RuleId.WISHED_DAYS);
    assertThat(wish.subjects()).isEqualTo(1);
    assertThat(wish.first().getFirst().zh()).contains("P1");
  }

  @Test
  void tellsWhoBearsMostBesideTheOthersOfItsSector() {
    Sketch drawn =
        Sketch.rotating(2_000)
            .plant("P1", "K1 ..####..............")
            .plant("P2", "K2 ......######........")
            .plant("P3", "K3 ............########");

    List<Briefing.Spread> spreads = briefing(drawn).spreads();

    Briefing.Spread days = spreads.getFirst();
    assertThat(days.measure()).isEqualTo(Measure.LINE_DAYS);
    assertThat(days.band()).isEqualTo(new Band(3, 4, 4, 6, 8, 8));
    assertThat(days.most().zh()).contains("P3");
  }

  private static Briefing briefing(Sketch drawn) {
    return Briefings.of(drawn.problem(), drawn.plan());
  }
}
