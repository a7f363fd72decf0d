package lunting.solver.bound.lack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lunting.data.calendar.Span;
import lunting.data.plan.Pin;
import lunting.data.plan.Plan;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Service;
import lunting.solver.Drawing;
import lunting.solver.Sketch;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.day.DaySet;
import org.junit.jupiter.api.Test;

/** What lines are likely to do on three days on which all must be off, but some have to heat. */
final class LikelyCutsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  private static final int FROM = 8;
  private static final int TO = 10;
  private static final int NONE = 0;

  private static final long LINE_DAY = 100_000;

  /** What {@link #heated} lacks at least on each of the days: K2 is off, and a fifth of K1. */
  private static final long HEATED_LACKS = 80_000;

  /** A gain that is worth it. */
  private static final long WORTH = 300;

  private static final String NORTH = "K1 ....................\n";
  private static final String SOUTH = "K2 ....................\n";

  @Test
  void ofSuppliersOneOfWhichMayStandStillAnotherIsLessLikely() {
    Problem problem = spareHalf();

    List<Set<String>> likeliest =
        standingStill(likely(problem, lacking(problem, 3 * LINE_DAY), NONE));
    List<Set<String>> other = standingStill(likely(problem, lacking(problem, 3 * LINE_DAY), 1));

    assertThat(likeliest).allSatisfy(lines -> assertThat(lines).hasSize(1));
    assertThat(other).allSatisfy(lines -> assertThat(lines).hasSize(1));
    assertThat(other).isNotEqualTo(likeliest);
  }

  @Test
  void whereNothingIsLeftToChooseNothingIsLessLikely() {
    Problem problem = spareHalf();

    LikelyCuts likely = likely(problem, lacking(problem, 3 * LINE_DAY), 50);

    assertThat(likely.noLess()).isFalse();
    assertThat(likely.cuts()).isEmpty();
  }

  @Test
  void nothingIsToldOfLinesThatShareNothingWithTheSectorsAskedAbout() {
    Problem apart = apart();

    LikelyCuts likely = likely(apart, ofFirst(lacking(apart, LINE_DAY)), NONE);

    assertThat(likely.cuts()).containsOnlyKeys(apart.getLine("K1"), apart.getLine("K2"));
  }

  @Test
  void whatServicesCanSpareIsCutOfALineThatRuns() {
    Problem problem = heated();

    LikelyCuts likely = likely(problem, lacking(problem, LINE_DAY), NONE);

    assertThat(onWarningDays(likely, problem, "K1")).containsOnly(20);
    assertThat(onWarningDays(likely, problem, "K2")).containsOnly(100);
  }

  @Test
  void aPinnedLineIsLikelyToDoWhatWasPublished() {
    Problem problem = heated(new Pin("K2", new Span(day(FROM), day(FROM)), null, null));

    LikelyCuts likely = likely(problem, lacking(problem, LINE_DAY), NONE);

    assertThat(onWarningDays(likely, problem, "K2")[0]).isZero();
  }

  @Test
  void nothingIsTriedWhereNoPlanLacksLess() {
    Problem problem = heated();

    LikelyCuts likely = likely(problem, lacking(problem, HEATED_LACKS), NONE);

    assertThat(likely.noLess()).isTrue();
    assertThat(likely.cuts()).isEmpty();
  }

  @Test
  void norWhereLessIsLackingThanItIsWorth() {
    Problem problem = heated();
    Map<Sector, long[]> worth = lacking(problem, HEATED_LACKS + WORTH / 3);
    Map<Sector, long[]> notWorth = lacking(problem, HEATED_LACKS + WORTH / 3 - 1);

    assertThat(likely(problem, worth, NONE).cuts()).isNotEmpty();
    assertThat(likely(problem, notWorth, NONE).cuts()).isEmpty();
    assertThat(likely(problem, notWorth, NONE).noLess()).isFalse();
  }

  private static LikelyCuts likely(Problem problem, Map<Sector, long[]> lacking, int lesser) {
    DaySet all = DaySet.of(problem.days(), day -> true);
    return new LackBound(problem).likely(lacking, all, WORTH, lesser);
  }

  /** A plan at hand in which each sector lacks so much on each warning day. */
  private static Map<Sector, long[]> lacking(Problem problem, long amount) {
    Map<Sector, long[]> lacking = new LinkedHashMap<>();
    for (Sector sector : problem.sectors()) {
      long[] days = new long[problem.days()];
      Arrays.fill(days, FROM, TO + 1, amount);
      lacking.put(sector, days);
    }
    return lacking;
  }

  private static Map<Sector, long[]> ofFirst(Map<Sector, long[]> lacking) {
    Map.Entry<Sector, long[]> first = lacking.entrySet().iterator().next();
    return Map.of(first.getKey(), first.getValue());
  }

  /** By warning day: the lines that stand still. */
  private static List<Set<String>> standingStill(LikelyCuts likely) {
    List<Set<String>> still = new ArrayList<>();
    for (int day = FROM; day <= TO; day++) {
      Set<String> lines = new TreeSet<>();
      for (Map.Entry<LineDuty, int[]> each : likely.cuts().entrySet()) {
        if (each.getValue()[day] == 100) {
          lines.add(each.getKey().id());
        }
      }
      still.add(lines);
    }
    return still;
  }

  private static int[] onWarningDays(LikelyCuts likely, Problem problem, String line) {
    int[] cuts = Objects.requireNonNull(likely.cuts().get(problem.getLine(line)));
    return Arrays.copyOfRange(cuts, FROM, TO + 1);
  }

  /** Three lines that run at nine tenths at least, of whose heat half can be spared. */
  private static Problem spareHalf() {
    KilnLimits limits = new KilnLimits(0, 0, 1, 1, KilnLimits.NO_LIMIT, 0, true, 90, null, null);
    Sketch three =
        sketch()
            .kiln(limits)
            .plant("P1", NORTH)
            .plant("P2", SOUTH)
            .plant("P3", "K3 ....................");
    return warned(
            three.service(
                "heat",
                0,
                19,
                15_000,
                heats("K1", 10_000),
                heats("K2", 10_000),
                heats("K3", 10_000)))
        .problem();
  }

  /** One sector, and a service that can spare half of what its two lines supply. */
  private static Problem heated(Pin... pins) {
    Sketch one = sketch().plant("P1", NORTH).plant("P2", SOUTH);
    return warned(one.service("heat", 0, 19, 4_000, heats("K1", 5_000), heats("K2", 3_000)), pins)
        .problem();
  }

  /** Two sectors, each with a service of its own that needs one of its two lines. */
  private static Problem apart() {
    Sketch two =
        sketch()
            .group("N")
            .plant("P1", NORTH + SOUTH)
            .group("S")
            .plant("P2", "K3 ....................\nK4 ....................");
    return warned(
            two.service("north", 0, 19, 4_000, heats("K1", 5_000), heats("K2", 3_000))
                .service("south", 0, 19, 4_000, heats("K3", 5_000), heats("K4", 3_000)))
        .problem();
  }

  private static Service.Supplier heats(String line, long amount) {
    return new Service.Supplier(line, amount);
  }

  private static Sketch sketch() {
    return Sketch.rotating(1_500).raising(0, 2_500, 3_000, 10_000);
  }

  private static Sketch warned(Sketch town, Pin... pins) {
    Plan published = Plan.of(Drawing.reductions(FIRST_DAY, NORTH + SOUTH));
    return town.when(
        then -> then.warning(Level.RED, FROM, TO).published(FROM - 2, published, List.of(pins)));
  }

  private static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number);
  }
}
