package lunting.solver.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import lunting.data.event.Events;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnLimits;
import lunting.data.policy.Policy;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** Works out what every plant, line and service of a list owes under a policy. */
final class Duties {
  private final Policy policy;
  private final Registry registry;
  private final Map<String, Industry> industries = new HashMap<>();
  private final Map<String, KilnLimits> kilns = new HashMap<>();
  private final Map<String, Town> towns = new HashMap<>();
  private final Set<String> supplyingLines = new HashSet<>();
  private final Events events;
  private final Map<List<String>, Levels> levels = new ConcurrentHashMap<>();
  private final PlantEvents plantEvents;
  private final BaselineLoads baselineLoads;
  private final DayBook dayBook;
  private final List<PlantDuty> plants;
  private final Map<String, LineDuty> lineById = new LinkedHashMap<>();

  Duties(Policy policy, Registry registry, Events events, @Nullable Baseline baseline) {
    this.policy = policy;
    this.registry = registry;
    this.events = events;
    plantEvents = new PlantEvents(policy.season(), events);
    baselineLoads = new BaselineLoads(policy.season(), baseline);
    dayBook = new DayBook(policy, plantEvents, baselineLoads, this::limits);
    for (Industry industry : policy.industries()) {
      industries.put(industry.id(), industry);
    }
    for (Kiln kiln : policy.kilns()) {
      kilns.put(kiln.id(), kiln.limits());
    }
    registry.towns().forEach(town -> towns.put(town.id(), town));
    registry.services().stream()
        .flatMap(service -> service.suppliers().stream())
        .forEach(supplier -> supplyingLines.add(supplier.line()));
    Sizes sizes = Sizes.of(policy, registry, plant -> known(towns, plant.town(), "town").group());
    plants = plants(sizes);
    for (PlantDuty plant : plants) {
      plant.lines().forEach(line -> lineById.put(line.id(), line));
    }
  }

  /** The duties of every plant, which nothing of the others enters into but their lines' sizes. */
  private List<PlantDuty> plants(Sizes sizes) {
    List<Plant> all = registry.plants();
    int[] firstLine = new int[all.size()];
    int lines = 0;
    for (int i = 0; i < firstLine.length; i++) {
      firstLine[i] = lines;
      lines += all.get(i).lines().size();
    }
    IntStream each = IntStream.range(0, firstLine.length);
    return (lines < Problem.MANY_LINES ? each : each.parallel())
        .mapToObj(index -> plant(index, all.get(index), firstLine[index], sizes))
        .toList();
  }

  /** The first day that can still change, not clipped to the season. */
  int asOfDay() {
    return baselineLoads.asOf();
  }

  /** Every plant, in the order of the list. */
  List<PlantDuty> plants() {
    return plants;
  }

  /** Every line by its id, in the order of the list. */
  Map<String, LineDuty> lineById() {
    return lineById;
  }

  /** Every livelihood service, in the order of the list. */
  List<ServiceDuty> services() {
    List<ServiceDuty> duties = new ArrayList<>();
    for (Service service : registry.services()) {
      List<ServiceDuty.Supply> suppliers = new ArrayList<>();
      for (Service.Supplier supplier : service.suppliers()) {
        LineDuty line = known(lineById, supplier.line(), "line");
        if (!line.line().idle()) {
          suppliers.add(new ServiceDuty.Supply(line, supplier.amountMilli()));
        }
      }
      duties.add(ServiceDuty.of(duties.size(), service, policy.season(), asOfDay(), suppliers));
    }
    return List.copyOf(duties);
  }

  private PlantDuty plant(int index, Plant plant, int firstLine, Sizes sizes) {
    Industry industry = known(industries, plant.industry(), "industry");
    Town town = known(towns, plant.town(), "town");
    PlantDays days = dayBook.of(plant, industry, levels(industry, town));
    List<LineDuty> lines = new ArrayList<>();
    for (Line line : plant.lines()) {
      lines.add(line(firstLine + lines.size(), line, index, industry, days, sizes));
    }
    List<LineDuty> countable = lines.stream().filter(LineDuty::countable).toList();
    Quota quota =
        new QuotaArithmetic(policy, plant, industry, days, lines, countable)
            .quota(plantEvents.isConcealed(plant.id()));
    return new PlantDuty(
        index,
        plant,
        industry,
        town,
        days,
        List.copyOf(lines),
        countable,
        countable.stream().mapToLong(LineDuty::size).sum(),
        quota,
        new Measuring(industry, plant, days, countable).duty(quota.countedCapacity()));
  }

  /** All plants of an industry in a group of towns share their levels. */
  private Levels levels(Industry industry, Town town) {
    String group = town.group() == null ? "" : town.group();
    return levels.computeIfAbsent(
        List.of(industry.id(), group),
        key -> Levels.of(policy.season(), events, industry.id(), town.group()));
  }

  private KilnLimits limits(Line line) {
    return line.limits(known(kilns, line.kiln(), "kiln"));
  }

  private LineDuty line(
      int index, Line line, int plantIndex, Industry industry, PlantDays days, Sizes sizes) {
    Plant plant = registry.plants().get(plantIndex);
    boolean servesLivelihood = supplyingLines.contains(line.id());
    boolean measuredByCapacity =
        industry.warning() instanceof WarningDuty.Measures measures
            && measures.count() == WarningDuty.Count.CAPACITY;
    LineDuty duty =
        new LineDuty(
            index,
            plantIndex,
            line,
            limits(line),
            days,
            Sizes.isCountable(line),
            servesLivelihood,
            servesLivelihood || measuredByCapacity,
            sizes.size(plant, line),
            sizes.cleanThousandths(plant, line),
            policy.readings().rampDays() == Readings.RampDays.COUNT,
            policy.readings().relight() == Readings.Relight.IGNITION,
            null,
            baselineLoads.of(line.id()));
    return duty.with(OwnMeasuring.of(duty, plant.terms()));
  }

  private static <T> T known(Map<String, T> byId, String id, String kind) {
    @Nullable T value = byId.get(id);
    if (value == null) {
      throw new IllegalArgumentException("There is no %s (%s).".formatted(kind, id));
    }
    return value;
  }
}
