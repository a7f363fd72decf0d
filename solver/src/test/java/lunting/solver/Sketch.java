package lunting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.RuleId;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A policy of one industry, a town and a plan, drawn plant by plant (see {@link Drawing}).
 *
 * <p>Shape: the season has as many days as the drawing is wide, from 2020-12-01. Every line has 10
 * t/d and the kiln {@link #TUNNEL}, unless told otherwise before its plant is drawn. Plants of
 * grade A are exempt.
 */
public final class Sketch {
  /** 1 day to cool, 2 to heat; stops of 3 days, runs of 2 days, 2 stops; 30 % at least. */
  public static final KilnLimits TUNNEL = new KilnLimits(1, 2, 3, 2, 2, 1, true, 30, null, null);

  /** A kiln that cannot stop and runs at 50 % at least. */
  public static final KilnLimits FURNACE =
      new KilnLimits(0, 0, 0, 0, KilnLimits.NO_LIMIT, 0, false, 50, null, null);

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);

  private final Map<String, UnaryOperator<Line>> touches = new HashMap<>();
  private final Map<String, Kiln> kilns = new LinkedHashMap<>();
  private final List<Plant> plants = new ArrayList<>();
  private final List<Plant.Avoid> avoid = new ArrayList<>();
  private final List<Service> services = new ArrayList<>();
  private final List<Reduction> reductions = new ArrayList<>();
  private SeasonDuty duty;
  private WarningDuty warning = new WarningDuty.None(null);
  private Readings readings = Readings.DEFAULTS;
  private @Nullable Reserve reserve;
  private Policy.@Nullable HeatingPeriod heating;
  private @Nullable Integer inspectionsPerDay;
  private Weights weights = Weights.DEFAULTS;
  private final Map<String, Consumer<Terms>> terms = new HashMap<>();
  private final Map<String, Integer> ratios = new HashMap<>();
  private final Set<String> groups = new LinkedHashSet<>();
  private @Nullable String group;
  private String kiln = "tunnel";
  private int days = 20;
  private final Happenings happenings = new Happenings(FIRST_DAY);

  private Sketch(SeasonDuty duty) {
    this.duty = duty;
    kilns.put(kiln, new Kiln(kiln, null, TUNNEL, null));
  }

  /** Stops rotate; every grade owes this ratio, in 1/10,000. */
  public static Sketch rotating(int ratio) {
    return new Sketch(new SeasonDuty.Rotate(new GradeRatios(Map.of("*", ratio), null), null));
  }

  /** Stops rotate, and the season owes what its periods owe. */
  public static Sketch rotatingByPeriods() {
    return new Sketch(new SeasonDuty.Rotate(null, null));
  }

  /** Whole lines stop; every grade owes this ratio, in 1/10,000. */
  public static Sketch wholeLines(int ratio) {
    return new Sketch(new SeasonDuty.StopLines(new GradeRatios(Map.of("*", ratio), null), null));
  }

  /** The calendar stops every grade from one day number to another. */
  public static Sketch calendar(int from, int to) {
    return new Sketch(new SeasonDuty.Calendar(List.of(), null)).andCalendar(from, to);
  }

  /** Nothing is owed. */
  public static Sketch owingNothing() {
    return new Sketch(new SeasonDuty.None(null));
  }

  /** Another window of the calendar, for these grades only where any are named. */
  public Sketch andCalendar(int from, int to, String... grades) {
    List<SeasonDuty.Window> windows = new ArrayList<>(((SeasonDuty.Calendar) duty).windows());
    windows.add(new SeasonDuty.Window(span(from, to), Set.of(grades), null));
    duty = new SeasonDuty.Calendar(windows, null);
    return this;
  }

  /** From one day number to another every grade owes this ratio, in 1/10,000. */
  public Sketch period(int from, int to, int ratio) {
    SeasonDuty.Rotate rotate = (SeasonDuty.Rotate) duty;
    List<SeasonDuty.Period> periods = new ArrayList<>(rotate.periods());
    periods.add(
        new SeasonDuty.Period(span(from, to), new GradeRatios(Map.of("*", ratio), null), null));
    duty = new SeasonDuty.Rotate(rotate.ratio(), periods, null);
    return this;
  }

  /** The policy weighs the SOFT rules otherwise. */
  public Sketch weights(Weights other) {
    weights = other;
    return this;
  }

  /** The season has this many days. */
  public Sketch days(int count) {
    days = count;
    return this;
  }

  /** The readings of the policy. */
  public Sketch readings(
      Readings.RatioBase base,
      Readings.RatioTest test,
      Readings.RampDays ramps,
      Readings.SingleLine single,
      Readings.ExemptLines exempt) {
    readings =
        new Readings(
            base, test, ramps, single, readings.warningDays(), exempt, readings.relight(), null);
    return this;
  }

  /** A ratio is met by reaching it. */
  public Sketch atLeast() {
    return readings(
        readings.ratioBase(),
        Readings.RatioTest.AT_LEAST,
        readings.rampDays(),
        readings.singleLine(),
        readings.exemptLines());
  }

  /** Ramp days reduce nothing. */
  public Sketch rampsNotCounted() {
    return readings(
        readings.ratioBase(),
        readings.ratioTest(),
        Readings.RampDays.DO_NOT_COUNT,
        readings.singleLine(),
        readings.exemptLines());
  }

  /** A single line may stop in parts. */
  public Sketch maySplit() {
    return readings(
        readings.ratioBase(),
        readings.ratioTest(),
        readings.rampDays(),
        Readings.SingleLine.MAY_SPLIT,
        readings.exemptLines());
  }

  /** Livelihood lines stand in the capacity of the ratio. */
  public Sketch exemptLinesCounted() {
    return readings(
        readings.ratioBase(),
        readings.ratioTest(),
        readings.rampDays(),
        readings.singleLine(),
        Readings.ExemptLines.COUNT_CAPACITY);
  }

  /** The ratio is taken of this many days of heating. */
  public Sketch heatingDays(int count) {
    heating = new Policy.HeatingPeriod(span(0, count - 1), null);
    return readings(
        Readings.RatioBase.HEATING_PERIOD,
        readings.ratioTest(),
        readings.rampDays(),
        readings.singleLine(),
        readings.exemptLines());
  }

  /** The standing reserve, in 1/10,000. */
  public Sketch reserve(int standing) {
    reserve = new Reserve(standing, null, null);
    return this;
  }

  /** Measures on warning days count capacity, so that load limits are allowed. */
  public Sketch measuredByCapacity() {
    warning = new WarningDuty.Measures(WarningDuty.Count.CAPACITY, null, null);
    return this;
  }

  /** Measures on warning days, the same for every grade, in 1/10,000. */
  public Sketch measured(WarningDuty.Count count, int yellow, int orange, int red) {
    Map<String, LevelShares> rows = Map.of("*", shares(yellow, orange, red));
    warning = new WarningDuty.Measures(count, new WarningDuty.MeasureRatios(rows, null), null);
    return this;
  }

  /** Warnings raise the reserve to these shares, in 1/10,000. */
  public Sketch raising(int standing, int yellow, int orange, int red) {
    warning = new WarningDuty.ReserveRises(null);
    reserve = new Reserve(standing, shares(yellow, orange, red), null);
    return this;
  }

  private static LevelShares shares(int yellow, int orange, int red) {
    return new LevelShares(
        Map.of(Level.YELLOW, yellow, Level.ORANGE, orange, Level.RED, red), null);
  }

  /** Days with a level do not count toward the ratio. */
  public Sketch warnedDaysNotCounted() {
    readings =
        new Readings(
            readings.ratioBase(),
            readings.ratioTest(),
            readings.rampDays(),
            readings.singleLine(),
            Readings.WarningDays.DO_NOT_COUNT,
            readings.exemptLines(),
            readings.relight(),
            null);
    return this;
  }

  /** During a response no fire may be lit, not only no restart be made. */
  public Sketch ignitionTested() {
    readings =
        new Readings(
            readings.ratioBase(),
            readings.ratioTest(),
            readings.rampDays(),
            readings.singleLine(),
            readings.warningDays(),
            readings.exemptLines(),
            Readings.Relight.IGNITION,
            null);
    return this;
  }

  /** Then this happens. */
  public Sketch when(Consumer<Happenings> what) {
    what.accept(happenings);
    return this;
  }

  /** Lines drawn from now on have this kiln. */
  public Sketch kiln(KilnLimits limits) {
    kiln = "kiln-" + kilns.size();
    kilns.put(kiln, new Kiln(kiln, null, limits, null));
    return this;
  }

  /** Alters a line drawn later. */
  public Sketch line(String id, UnaryOperator<Line> touch) {
    touches.put(id, touch);
    return this;
  }

  /** Fixes something for a plant drawn later alone. */
  public Sketch terms(String plant, Consumer<Terms> fix) {
    terms.put(plant, fix);
    return this;
  }

  /** A plant drawn later has a ratio of its own, in 1/10,000. */
  public Sketch ratio(String plant, int ratio) {
    ratios.put(plant, ratio);
    return this;
  }

  /** Plants drawn from now on stand in a town of this group. */
  public Sketch group(String id) {
    group = id;
    groups.add(id);
    return this;
  }

  /** What the town's inspectors can attend. */
  public Sketch inspectionsPerDay(int count) {
    inspectionsPerDay = count;
    return this;
  }

  /** Plants drawn from now on would rather run on these days. */
  public Sketch avoiding(int from, int to) {
    avoid.add(new Plant.Avoid(span(from, to), null));
    return this;
  }

  /** A livelihood service that needs an amount from one day to another. */
  public Sketch service(String id, int from, int to, long demandMilli, Service.Supplier... by) {
    Service.Demand demand = new Service.Demand(span(from, to), demandMilli);
    services.add(new Service(id, null, Service.Kind.HEATING, "MW", List.of(demand), List.of(by)));
    return this;
  }

  /** A plant of grade C and what its lines do. */
  public Sketch plant(String id, String drawing) {
    return plant(id, "C", drawing);
  }

  /** A plant and what its lines do. */
  public Sketch plant(String id, String grade, String drawing) {
    List<Line> lines = new ArrayList<>();
    for (String line : Drawing.lines(drawing)) {
      UnaryOperator<Line> touch = touches.getOrDefault(line, UnaryOperator.identity());
      lines.add(
          touch.apply(
              new Line(
                  line,
                  null,
                  kiln,
                  10_000,
                  "t/d",
                  false,
                  null,
                  KilnOverrides.NONE,
                  null,
                  null,
                  null,
                  null)));
    }
    Terms fixed = new Terms(FIRST_DAY);
    terms.getOrDefault(id, none -> {}).accept(fixed);
    Integer ratio = ratios.get(id);
    plants.add(
        new Plant(
                id,
                null,
                group == null ? "T1" : group,
                "brick",
                grade,
                ratio,
                null,
                avoid,
                null,
                lines)
            .withTerms(fixed.terms()));
    reductions.addAll(Drawing.reductions(FIRST_DAY, drawing));
    return this;
  }

  /** What is asked. */
  public Problem problem() {
    Industry industry = new Industry("brick", null, "4.1", duty, reserve, warning, null);
    Policy policy =
        new Policy(
            "policy",
            null,
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            new Season(span(0, days - 1)),
            null,
            heating,
            readings,
            List.of(),
            Set.of("A"),
            List.of(industry),
            List.copyOf(kilns.values()),
            List.of(),
            weights,
            null,
            null);
    List<Town> towns = new ArrayList<>();
    towns.add(new Town("T1", null, inspectionsPerDay, null, null));
    groups.forEach(id -> towns.add(new Town(id, null, inspectionsPerDay, id, null)));
    return Problem.of(
        policy,
        new Registry("list", null, towns, plants, services),
        happenings.events(),
        happenings.baseline());
  }

  /** What is drawn. */
  public Plan plan() {
    return Plan.of(reductions);
  }

  /** What a rule finds in the drawing; the stream and the recount must agree. */
  public String amount(RuleId rule) {
    Problem problem = problem();
    BigDecimal amount = Objects.requireNonNull(Recount.amounts(problem, plan()).get(rule));
    try (StreamScores streams = StreamScores.byRule(problem, Recount.runs(problem, plan()))) {
      assertThat(streams.rules().getOrDefault(rule, HardMediumSoftScore.ZERO))
          .as("score of %s in the stream against its recount", rule.key())
          .isEqualTo(Recount.scores(problem, plan()).get(rule));
    }
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  private static Span span(int from, int to) {
    return new Span(FIRST_DAY.plusDays(from), FIRST_DAY.plusDays(to));
  }
}
