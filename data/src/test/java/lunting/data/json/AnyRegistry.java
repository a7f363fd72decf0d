package lunting.data.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import lunting.data.calendar.Span;
import lunting.data.policy.duty.Level;
import lunting.data.registry.Contact;
import lunting.data.registry.Emissions;
import lunting.data.registry.Exemption;
import lunting.data.registry.KilnOverrides;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.PlantTerms;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.data.text.Text;
import org.jspecify.annotations.Nullable;

/** Any registry that a file may hold, odd in every field that allows it; the same for a seed. */
public final class AnyRegistry {
  private static final List<String> IDS =
      List.of("0012", "1E5", "-1", "2020-12-01", "TRUE", "a.b_c");
  private static final List<String> TEXTS =
      List.of(
          "甲厂",
          "=1+1",
          "+86",
          "-3",
          "@x",
          "'quoted'",
          "\"a\"",
          "\"",
          "",
          " 两边 ",
          "　",
          "1.50",
          "0012",
          "a\nb",
          "a\r\nb\t",
          "_x0041_",
          "是",
          "2020/12/1",
          "😀€",
          "50%",
          "#REF!");
  private static final List<String> GRADES = List.of("A", "B-", "0", "Ｂ级", " C", "1E2", "优\"");
  private static final List<String> CODES =
      List.of("91370306MA3C000000", "０１２", " 1", "1E18", "370306000000000000");
  private static final List<Long> AMOUNTS =
      List.of(0L, 1L, 82_500L, 82_501L, 333L, 999_999_999_999_999L, 1_000_000_000_000_000L);
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2020, 12, 1),
          LocalDate.of(2021, 2, 28),
          LocalDate.of(1900, 1, 31),
          LocalDate.of(1900, 3, 1),
          LocalDate.of(1, 1, 1),
          LocalDate.of(9999, 12, 31));

  private final Random random;
  private int nextId;

  private AnyRegistry(long seed) {
    random = new Random(seed);
  }

  public static Registry of(long seed) {
    return new AnyRegistry(seed).registry();
  }

  private Registry registry() {
    String id = oneOf(IDS);
    List<Town> towns = some(1, 3, i -> town());
    List<Plant> plants = some(0, 4, i -> plant(oneOf(towns).id(), "industry-" + random.nextInt(3)));
    List<String> lines =
        plants.stream().flatMap(plant -> plant.lines().stream()).map(Line::id).toList();
    return new Registry(id, maybe(this::name), towns, plants, some(0, 3, i -> service(lines)));
  }

  private Town town() {
    return new Town(
        id(),
        maybe(this::name),
        maybe(() -> random.nextInt(9)),
        maybe(() -> oneOf(IDS)),
        maybe(this::contact));
  }

  private Plant plant(String town, String industry) {
    List<Line> lines = some(0, 4, i -> line("t/" + industry));
    return new Plant(
        id(),
        maybe(this::name),
        town,
        industry,
        oneOf(GRADES),
        maybe(() -> random.nextInt(10_001)),
        maybe(this::exemption),
        some(0, 3, i -> new Plant.Avoid(span(), maybe(this::text))),
        terms(lines),
        maybe(() -> oneOf(CODES)),
        maybe(this::text),
        maybe(this::contact),
        lines);
  }

  private PlantTerms terms(List<Line> lines) {
    return new PlantTerms(
        maybe(() -> apart(span -> new PlantTerms.Window(span, maybe(this::text)))),
        some(0, 3, i -> new PlantTerms.Wish(span(), maybe(this::text))),
        apart(span -> new PlantTerms.MustRun(span, maybe(this::text))),
        maybe(() -> new PlantTerms.Carried(random.nextInt(20_001) - 10_000, maybe(this::text))),
        measures(lines));
  }

  private <T> List<T> apart(Function<Span, T> thing) {
    LocalDate from = LocalDate.of(2020, 12, 1);
    return some(
        0,
        3,
        i ->
            thing.apply(
                new Span(from.plusDays(20L * i), from.plusDays(20L * i + random.nextInt(20)))));
  }

  /** Measures of some levels, each on some lines that count. */
  private List<PlantTerms.Measure> measures(List<Line> lines) {
    List<Level> levels = new ArrayList<>(List.of(Level.values()));
    Collections.shuffle(levels, random);
    return levels.subList(0, random.nextInt(4)).stream()
        .map(level ->
            new PlantTerms.Measure(
                level,
                lines.stream()
                    .filter(line -> !line.idle() && line.exempt() == null && random.nextBoolean())
                    .map(line -> new PlantTerms.LineLoad(line.id(), random.nextInt(100)))
                    .toList(),
                maybe(this::text)))
        .toList();
  }

  private Line line(String unit) {
    return new Line(
        id(),
        maybe(this::name),
        oneOf(IDS),
        oneOf(AMOUNTS),
        unit,
        maybe(() -> random.nextInt(10_001)),
        random.nextBoolean(),
        maybe(this::exemption),
        overrides(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::emissions),
        maybe(() -> oneOf(AMOUNTS)));
  }

  private KilnOverrides overrides() {
    return new KilnOverrides(
        maybe(() -> random.nextInt(40)),
        maybe(() -> random.nextInt(40)),
        maybe(() -> random.nextInt(40)),
        maybe(() -> random.nextInt(40)),
        maybe(() -> random.nextInt(40)),
        maybe(() -> random.nextInt(40)),
        maybe(random::nextBoolean),
        maybe(() -> 1 + random.nextInt(99)),
        maybe(this::text),
        maybe(this::text));
  }

  private Emissions emissions() {
    return new Emissions(
        maybe(() -> oneOf(AMOUNTS)),
        maybe(() -> oneOf(AMOUNTS)),
        maybe(() -> oneOf(AMOUNTS)),
        maybe(() -> oneOf(AMOUNTS)));
  }

  private Service service(List<String> lines) {
    LocalDate from = LocalDate.of(2020, 11, 1 + random.nextInt(20));
    List<Service.Demand> demand =
        some(
            0,
            3,
            i ->
                new Service.Demand(
                    new Span(from.plusDays(10L * i), from.plusDays(10L * i + random.nextInt(10))),
                    oneOf(AMOUNTS)));
    List<Service.Supplier> suppliers =
        lines.stream()
            .filter(line -> random.nextInt(3) == 0)
            .map(line -> new Service.Supplier(line, oneOf(AMOUNTS)))
            .toList();
    return new Service(
        id(),
        maybe(this::name),
        maybe(() -> oneOf(List.of(Service.Kind.values()))),
        maybe(() -> oneOf(List.of("MW", "m³/d", "=a", "２"))),
        demand,
        suppliers);
  }

  private Span span() {
    LocalDate from = oneOf(DAYS);
    LocalDate to = oneOf(DAYS);
    return to.isBefore(from) ? new Span(to, from) : new Span(from, to);
  }

  private Contact contact() {
    return new Contact(maybe(() -> oneOf(TEXTS)), maybe(() -> oneOf(TEXTS)));
  }

  private Exemption exemption() {
    return new Exemption(maybe(this::text));
  }

  private Text name() {
    return Text.of(oneOf(TEXTS), maybe(() -> oneOf(TEXTS)));
  }

  private Text text() {
    return random.nextBoolean() ? Text.ofPlain(oneOf(TEXTS)) : name();
  }

  /** An id that no other list or place has, odd in its shape. */
  private String id() {
    return oneOf(IDS) + "." + nextId++;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(int from, int to, IntFunction<T> value) {
    return new ArrayList<>(
        IntStream.range(0, from + random.nextInt(to - from + 1)).mapToObj(value).toList());
  }
}
