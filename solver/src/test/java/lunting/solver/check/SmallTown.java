package lunting.solver.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.plan.Verdict;
import lunting.data.policy.GradeRatios;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.Readings;
import lunting.data.policy.Reserve;
import lunting.data.policy.SeasonDuty;
import lunting.data.policy.WarningDuty;
import lunting.data.policy.Weights;
import lunting.data.registry.Emissions;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A town T1 with the plants of one industry, "brick", and a plan drawn by hand, one row a line.
 *
 * <p>Shape: the season has 20 days from 2020-12-01; a row is {@code K1 ....####....}, where {@code
 * #} is a stopped day, {@code .} a day at full load and a digit a load limit in tens of percent.
 * Every line has 10 t/d and the kiln "tunnel": 1 day to cool down, 2 to heat up, stops of 3 days,
 * runs of 2 days, 2 stops, least load 30 %.
 */
final class SmallTown {
  static final String EXEMPT_GRADE = "A";

  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  private static final int DAYS = 20;
  private static final KilnLimits TUNNEL = new KilnLimits(1, 2, 3, 2, 2, 1, true, 30, null, null);

  private final SeasonDuty duty;
  private final Map<String, Emissions> emissions = new LinkedHashMap<>();
  private final List<Plant> plants = new ArrayList<>();
  private final List<Plant.Avoid> avoid = new ArrayList<>();
  private final List<Service> services = new ArrayList<>();
  private final List<Reduction> reductions = new ArrayList<>();
  private Readings readings = Readings.DEFAULTS;
  private @Nullable Reserve reserve;
  private @Nullable Integer inspectionsPerDay;

  private SmallTown(SeasonDuty duty) {
    this.duty = duty;
  }

  /** Plants that owe this share of their capacity-days, more than it (超过). */
  static SmallTown rotating(int ratio) {
    return new SmallTown(new SeasonDuty.Rotate(new GradeRatios(Map.of("*", ratio), null), null));
  }

  /** Plants that owe nothing, so that their stops break nothing but the rule in question. */
  static SmallTown owingNothing() {
    return new SmallTown(new SeasonDuty.None(null));
  }

  /** Plants that must stop on a range of days. */
  static SmallTown stoppedOn(int from, int to) {
    var window = new SeasonDuty.Window(days(from, to), Set.of(), null);
    return new SmallTown(new SeasonDuty.Calendar(List.of(window), null));
  }

  /** Ratios need only be met, so that a plan can fit them to the day. */
  SmallTown atLeast() {
    Readings r = Readings.DEFAULTS;
    readings =
        new Readings(
            r.ratioBase(),
            Readings.RatioTest.AT_LEAST,
            r.rampDays(),
            r.singleLine(),
            r.warningDays(),
            r.exemptLines(),
            null);
    return this;
  }

  SmallTown standingReserve(int share) {
    reserve = new Reserve(share, null, null);
    return this;
  }

  SmallTown inspectionsPerDay(int inspections) {
    inspectionsPerDay = inspections;
    return this;
  }

  /** Days on which the plants drawn from now on would rather run. */
  SmallTown avoiding(int from, int to) {
    avoid.add(new Plant.Avoid(days(from, to), null));
    return this;
  }

  /** A heat supply that lives on one line at all days. */
  SmallTown heating(String line, long suppliedMilli, long demandMilli) {
    services.add(
        new Service(
            "heat",
            null,
            Service.Kind.HEATING,
            "MW",
            List.of(new Service.Demand(days(0, DAYS - 1), demandMilli)),
            List.of(new Service.Supplier(line, suppliedMilli))));
    return this;
  }

  /** What a line drawn from now on emits a day, all of it dust. */
  SmallTown emitting(String line, long dustMilli) {
    emissions.put(line, new Emissions(dustMilli, 0L, 0L, 0L));
    return this;
  }

  SmallTown plant(String id, String drawing) {
    return plant(id, "C", drawing);
  }

  SmallTown plant(String id, String grade, String drawing) {
    List<Line> lines = new ArrayList<>();
    for (String row : drawing.strip().lines().toList()) {
      String[] parts = row.strip().split(" +", 2);
      lines.add(line(parts[0]));
      draw(parts[0], parts[1]);
    }
    plants.add(new Plant(id, null, "T1", "brick", grade, null, null, avoid, null, lines));
    return this;
  }

  Verdict verdict() {
    var industry =
        new Industry("brick", null, null, duty, reserve, new WarningDuty.None(null), null);
    var policy =
        new Policy(
            "policy",
            null,
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            new Season(days(0, DAYS - 1)),
            null,
            null,
            readings,
            List.of(),
            Set.of(EXEMPT_GRADE),
            List.of(industry),
            List.of(new Kiln("tunnel", null, TUNNEL, null)),
            List.of(),
            Weights.DEFAULTS,
            null,
            null);
    var town = new Town("T1", null, inspectionsPerDay, null, null);
    var registry = new Registry("registry", null, List.of(town), plants, services);
    return Checker.check(Problem.of(policy, registry), Plan.of(reductions));
  }

  static LocalDate day(int day) {
    return FIRST_DAY.plusDays(day);
  }

  private static Span days(int from, int to) {
    return new Span(day(from), day(to));
  }

  private Line line(String id) {
    return new Line(
        id,
        null,
        "tunnel",
        10_000,
        "t/d",
        false,
        null,
        KilnOverrides.NONE,
        null,
        null,
        emissions.get(id),
        null);
  }

  private void draw(String line, String days) {
    if (days.length() != DAYS) {
      throw new IllegalArgumentException(
          "The row of line (%s) has %d days.".formatted(line, days.length()));
    }
    for (int from = 0, to; from < DAYS; from = to) {
      char mark = days.charAt(from);
      to = from + 1;
      while (to < DAYS && days.charAt(to) == mark) {
        to++;
      }
      if (mark != '.') {
        int loadPercent = mark == '#' ? 0 : 10 * (mark - '0');
        reductions.add(new Reduction(line, days(from, to - 1), loadPercent, null, null));
      }
    }
  }
}
