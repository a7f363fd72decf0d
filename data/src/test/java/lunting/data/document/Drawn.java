package lunting.data.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import lunting.data.calendar.Season;
import lunting.data.calendar.Span;
import lunting.data.policy.Clause;
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
import lunting.data.text.Text;
import lunting.data.tree.Scale;
import org.jspecify.annotations.Nullable;

/** Draws a policy by seed, every optional part there or not; and what other files draw from. */
final class Drawn {
  static final LocalDate FIRST = LocalDate.parse("2020-12-01");
  static final Season SEASON = Season.of(FIRST, FIRST.plusDays(104));
  private static final List<String> GRADES =
      List.of("A", "B", "B-", "C", "D", "LEADING", "*", "其他");

  /** Grades that every drawn policy knows by its list of grades. */
  static final List<String> KNOWN_GRADES = List.of("未评级", "E-1");

  private final Random random;

  Drawn(long seed) {
    random = new Random(seed);
  }

  Policy policy() {
    Policy.HeatingPeriod heating = new Policy.HeatingPeriod(span(), source());
    return new Policy(
        id("policy"),
        maybe(this::name),
        maybe(this::text),
        maybe(this::day),
        maybe(() -> ZoneId.of(below(2) == 0 ? "Asia/Shanghai" : "Etc/GMT-8")),
        SEASON,
        source(),
        heating,
        readings(),
        list("clause", this::clause),
        Set.copyOf(GRADES.subList(0, below(2))),
        List.of(grade(KNOWN_GRADES.getFirst()), grade(KNOWN_GRADES.getLast())),
        List.of(industry("i0"), industry("i1")),
        List.of(kiln("k0"), kiln("k1")),
        List.of(
            new Policy.Risk(new Span(FIRST, FIRST.plusDays(below(50))), below(20_000), source())),
        Weights.by(rule -> below(1_000_000_000)).withSource(source()),
        maybe(() -> new Policy.Publication(maybe(() -> below(9)), supervision(), source())),
        source());
  }

  private Policy.@Nullable Supervision supervision() {
    return maybe(() -> new Policy.Supervision(maybe(this::words), source()));
  }

  private Readings readings() {
    return new Readings(
        one(Readings.RatioBase.values()),
        one(Readings.RatioTest.values()),
        one(Readings.RampDays.values()),
        one(Readings.SingleLine.values()),
        one(Readings.WarningDays.values()),
        one(Readings.ExemptLines.values()),
        one(Readings.Relight.values()),
        source());
  }

  private Clause clause(String id) {
    return new Clause(
        id,
        maybe(this::text),
        maybe(this::text),
        RuleId.keys().subList(0, below(RuleId.keys().size())),
        source());
  }

  private Industry industry(String id) {
    Reserve reserve = new Reserve(below(10_001), maybe(this::shares), source());
    SeasonDuty season =
        switch (below(4)) {
          case 0 -> rotate();
          case 1 -> new SeasonDuty.StopLines(maybe(this::ratios), source());
          case 2 -> new SeasonDuty.Calendar(list("w", this::window), source());
          default -> new SeasonDuty.None(source());
        };
    WarningDuty warning =
        switch (below(3)) {
          case 0 -> new WarningDuty.ReserveRises(source());
          case 1 ->
              new WarningDuty.Measures(
                  one(WarningDuty.Count.values()), maybe(this::measures), source());
          default -> new WarningDuty.None(source());
        };
    return new Industry(
        id,
        nameOf(id),
        aliases(id),
        maybe(this::words),
        maybe(() -> "k" + below(2)),
        season,
        reserve,
        warning,
        source());
  }

  private Policy.Grade grade(String id) {
    return new Policy.Grade(id, nameOf(id), aliases(id), source());
  }

  /** A name that nothing else has. */
  private @Nullable Text nameOf(String id) {
    return maybe(() -> Text.of(id + words(), maybe(() -> id + words())));
  }

  private List<String> aliases(String id) {
    return list("alias", any -> id + any + words());
  }

  /** A duty whose periods touch, and overlap only beside a ratio of the season. */
  private SeasonDuty rotate() {
    GradeRatios season = maybe(this::ratios);
    List<SeasonDuty.Period> periods = new ArrayList<>();
    LocalDate from = day();
    for (int i = below(3); i > 0; i--) {
      LocalDate to = from.plusDays(below(30));
      periods.add(new SeasonDuty.Period(new Span(from, to), ratios(), source()));
      from = season == null ? to.plusDays(1) : to;
    }
    return new SeasonDuty.Rotate(season, periods, source());
  }

  private GradeRatios ratios() {
    Map<String, Integer> ratios = new LinkedHashMap<>();
    GRADES.subList(0, below(8)).forEach(grade -> ratios.put(grade, below(10_001)));
    return new GradeRatios(ratios, source());
  }

  private LevelShares shares() {
    Map<Level, Integer> shares = new LinkedHashMap<>();
    List.of(Level.values()).subList(0, below(4)).forEach(level -> shares.put(level, below(10_001)));
    return new LevelShares(shares, source());
  }

  private WarningDuty.MeasureRatios measures() {
    Map<String, LevelShares> rows = new LinkedHashMap<>();
    GRADES.subList(0, below(8)).forEach(grade -> rows.put(grade, shares()));
    return new WarningDuty.MeasureRatios(rows, source());
  }

  private SeasonDuty.Window window(String id) {
    Set<String> grades = new LinkedHashSet<>(GRADES.subList(0, below(5)));
    return new SeasonDuty.Window(span(), grades, source());
  }

  private Kiln kiln(String id) {
    boolean canStop = random.nextBoolean();
    KilnLimits limits =
        new KilnLimits(
            below(30),
            below(30),
            below(30),
            below(30),
            canStop || random.nextBoolean() ? below(9) : KilnLimits.NO_LIMIT,
            below(30),
            canStop,
            1 + below(100),
            maybe(this::text),
            maybe(this::text));
    return new Kiln(id, nameOf(id), aliases(id), limits, source());
  }

  /** A number from 0 on, below a limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** Thousandths up to the largest number of a file. */
  long milli() {
    return random.nextBoolean() ? below(1_000_000) : random.nextLong(Scale.MAX_NUMBER * 1_000 + 1);
  }

  <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  <T> T one(T[] values) {
    return values[below(values.length)];
  }

  <T> List<T> list(String kind, java.util.function.Function<String, T> item) {
    List<T> items = new ArrayList<>();
    for (int i = below(4); i > 0; i--) {
      items.add(item.apply(kind + "-" + i));
    }
    return items;
  }

  String id(String kind) {
    return kind + "._-" + below(1_000);
  }

  LocalDate day() {
    return FIRST.plusDays(below(400) - 150);
  }

  Span span() {
    LocalDate from = day();
    return new Span(from, from.plusDays(below(60)));
  }

  OffsetDateTime instant() {
    return OffsetDateTime.of(day().atTime(below(24), below(60), below(60)), ZoneOffset.ofHours(8));
  }

  /** Words with everything that needs care in JSON. */
  String words() {
    IntFunction<String> piece =
        i -> List.of("窑", "kiln", "\"", "\\", "\n", "\t", "/", "\u2028", "𠮷", "<", " ").get(i);
    StringBuilder words = new StringBuilder("w");
    for (int i = below(6); i > 0; i--) {
      words.append(piece.apply(below(11)));
    }
    return words.toString();
  }

  Text name() {
    return Text.of(words(), maybe(this::words));
  }

  Text text() {
    return random.nextBoolean() ? name() : Text.ofPlain(words());
  }

  private @Nullable Text source() {
    if (below(3) > 0) {
      return null;
    }
    return below(3) > 0 ? text() : new Text(words(), maybe(this::words), false, text());
  }
}
