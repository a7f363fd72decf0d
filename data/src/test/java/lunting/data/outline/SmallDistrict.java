package lunting.data.outline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.plan.Plan;
import lunting.data.plan.Provenance;
import lunting.data.plan.Reduction;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Contact;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** A district of two plants in a season of twelve days, and plans for it drawn as text. */
public final class SmallDistrict {
  static final LocalDate FIRST_DAY = LocalDate.of(2020, 12, 1);
  public static final int DAYS = 12;

  /** Brick plant P1 with lines K1 and K2 (K2 idle), glove plant P2 with line G1. */
  public static final Registry REGISTRY =
      new Registry(
          "small",
          Text.of("小区名录", "Small list"),
          List.of(new Town("east", Text.of("东镇", null), null, null, null)),
          List.of(
              plant("P1", "甲砖厂", "brick", line("K1", 82_500, false), line("K2", 10_000, true)),
              plant("P2", "=1+1", "gloves", line("G1", 3_000, false))),
          List.of());

  public static final Policy POLICY =
      new Policy(
          "small-2020",
          Text.of("小区错峰方案", "Small rotation"),
          null,
          LocalDate.of(2020, 11, 26),
          ZoneId.of("Asia/Shanghai"),
          Season.of(FIRST_DAY, FIRST_DAY.plusDays(DAYS - 1)),
          null,
          null,
          Readings.DEFAULTS,
          List.of(new Clause("3.3c", Text.ofPlain("三（三）"), null, List.of(), null)),
          Set.of("A"),
          List.of(industry("brick", "砖瓦"), industry("gloves", "手套")),
          List.of(kiln(1, 2)),
          List.of(),
          Weights.DEFAULTS,
          null,
          null);

  private SmallDistrict() {}

  /** The kiln of all lines, as long to cool down and heat up as is said. */
  static Kiln kiln(int coolDownDays, int heatUpDays) {
    return new Kiln(
        "kiln",
        null,
        new KilnLimits(coolDownDays, heatUpDays, 3, 3, 4, 1, true, 0, null, null),
        null);
  }

  /** The list with another name of plant P1, and as its own title. */
  public static Registry named(String name) {
    return new Registry(
        REGISTRY.id(),
        Text.of(name, null),
        REGISTRY.towns(),
        List.of(
            plant("P1", name, "brick", line("K1", 82_500, false), line("K2", 10_000, true)),
            REGISTRY.plants().getLast()),
        List.of());
  }

  /** The list with a contact of one plant. */
  public static Registry calling(String plant, Contact contact) {
    return new Registry(
        REGISTRY.id(),
        REGISTRY.title(),
        REGISTRY.towns(),
        REGISTRY.plants().stream()
            .map(each ->
                each.id().equals(plant)
                    ? new Plant(
                        each.id(),
                        each.name(),
                        each.town(),
                        each.industry(),
                        each.grade(),
                        each.ratio(),
                        each.exempt(),
                        each.avoid(),
                        contact,
                        each.lines())
                    : each)
            .toList(),
        List.of());
  }

  static Line line(String id, long capacityMilli, boolean idle) {
    return new Line(
        id,
        Text.of(id + "线", id + " line"),
        "kiln",
        capacityMilli,
        "t/d",
        idle,
        null,
        KilnOverrides.NONE,
        null,
        null,
        null,
        null);
  }

  /**
   * A plan as it is drawn: a row of {@code K1 ..####6666..} is a line and its days; {@code #} a
   * stop for the season, {@code w} one for a warning, {@code !} one by order, a digit a load limit
   * in tenths.
   */
  public static Plan plan(String... rows) {
    return plan(null, rows);
  }

  public static Plan plan(@Nullable OffsetDateTime started, String... rows) {
    List<Reduction> reductions = new ArrayList<>();
    for (String row : rows) {
      String[] parts = row.split(" ", 2);
      reductions.addAll(reductions(parts[0], FIRST_DAY, parts[1]));
    }
    Provenance provenance =
        new Provenance(Map.of(), 0L, "test", 0L, Duration.ofSeconds(1), started);
    return new Plan("small-2020", "small", List.of(), null, reductions, List.of(), provenance);
  }

  /** The reductions of a line as they are drawn from a day on. */
  static List<Reduction> reductions(String line, LocalDate first, String row) {
    List<Reduction> reductions = new ArrayList<>();
    for (int from = 0, to; from < row.length(); from = to) {
      char mark = row.charAt(from);
      to = from;
      while (to < row.length() && row.charAt(to) == mark) {
        to++;
      }
      if (mark != '.') {
        Span span = new Span(first.plusDays(from), first.plusDays(to - 1));
        reductions.add(reduction(line, span, mark));
      }
    }
    return reductions;
  }

  private static Reduction reduction(String line, Span span, char mark) {
    return switch (mark) {
      case '#' -> new Reduction(line, span, 0, Reduction.Cause.SEASON, "3.3c");
      case 'w' -> new Reduction(line, span, 0, Reduction.Cause.WARNING, "4.1");
      case '!' -> new Reduction(line, span, 0, Reduction.Cause.ORDER, "3.4");
      default -> new Reduction(line, span, 10 * (mark - '0'), null, null);
    };
  }

  private static Plant plant(String id, String name, String industry, Line... lines) {
    return new Plant(
        id,
        Text.of(name, name + " plant"),
        "east",
        industry,
        "C",
        null,
        null,
        List.of(),
        null,
        List.of(lines));
  }

  private static Industry industry(String id, String name) {
    return new Industry(
        id,
        Text.of(name, null),
        null,
        new SeasonDuty.None(null),
        null,
        new WarningDuty.None(null),
        null);
  }
}
