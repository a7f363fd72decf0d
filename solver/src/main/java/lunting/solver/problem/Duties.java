package lunting.solver.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import lunting.solver.problem.day.DayAmounts;
import lunting.solver.problem.day.Levels;
import org.jspecify.annotations.Nullable;

/** Works out the duties of a list under a policy, plant by plant. */
final class Duties {
  private final Policy policy;
  private final Registry registry;
  private final int seasonDays;
  private final Map<String, Industry> industries = new HashMap<>();
  private final Map<String, KilnLimits> kilns = new HashMap<>();
  private final Map<String, Town> towns = new HashMap<>();
  private final Set<String> supplyingLines = new HashSet<>();
  private final Map<String, LineDuty> lineById = new LinkedHashMap<>();
  private final Events events;
  private final @Nullable Baseline baseline;
  private final Map<String, Levels> levels = new HashMap<>();
  private final PlantEvents plantEvents;
  private final BaselineLoads baselineLoads;
  private final DayBook dayBook;

  Duties(Policy policy, Registry registry, Events events, @Nullable Baseline baseline) {
    this.policy = policy;
    this.registry = registry;
    this.events = events;
    this.baseline = baseline;
    this.seasonDays = policy.season().days();
    plantEvents = new PlantEvents(policy.season(), events);
    baselineLoads = new BaselineLoads(policy.season(), baseline);
    dayBook = new DayBook(policy, plantEvents, baselineLoads, this::limits);
    for (Industry industry : policy.industries()) {
      levels.put(industry.id(), Levels.of(policy.season(), events, industry.id()));
    }
    policy.industries().forEach(industry -> industries.put(industry.id(), industry));
    for (Kiln kiln : policy.kilns()) {
      kilns.put(kiln.id(), kiln.limits());
    }
    registry.towns().forEach(town -> towns.put(town.id(), town));
    registry.services().stream()
        .flatMap(service -> service.suppliers().stream())
        .forEach(supplier -> supplyingLines.add(supplier.line()));
  }

  Problem problem() {
    Sizes sizes = Sizes.of(policy, registry, plant -> known(towns, plant.town(), "town").group());
    List<PlantDuty> plants = new ArrayList<>();
    for (Plant plant : registry.plants()) {
      plants.add(plant(plants.size(), plant, sizes));
    }
    List<Sector> sectors = Sectors.of(policy, levels, plants);
    Map<PlantDuty, Sector> sectorByPlant = new HashMap<>();
    for (Sector sector : sectors) {
      sector.plants().forEach(plant -> sectorByPlant.put(plant, sector));
    }
    List<TownDuty> townDuties = townDuties(plants);
    return new Problem(
        policy,
        registry,
        events,
        baseline,
        baselineLoads.asOf(),
        List.copyOf(plants),
        List.copyOf(lineById.values()),
        sectors,
        townDuties,
        serviceDuties(),
        Map.copyOf(lineById),
        Map.copyOf(sectorByPlant),
        townDuties.stream().collect(Collectors.toUnmodifiableMap(TownDuty::id, town -> town)));
  }

  private PlantDuty plant(int index, Plant plant, Sizes sizes) {
    Industry industry = known(industries, plant.industry(), "industry");
    PlantDays days = dayBook.of(plant, industry, known(levels, industry.id(), "industry"));
    List<LineDuty> lines = new ArrayList<>();
    for (Line line : plant.lines()) {
      LineDuty duty = line(line, index, industry, days, sizes);
      lines.add(duty);
      lineById.put(line.id(), duty);
    }
    List<LineDuty> countable = lines.stream().filter(LineDuty::countable).toList();
    Quota quota =
        Quota.of(
            policy, plant, industry, days, lines, countable, plantEvents.isConcealed(plant.id()));
    return new PlantDuty(
        index,
        plant,
        industry,
        known(towns, plant.town(), "town"),
        days,
        List.copyOf(lines),
        countable,
        quota.ratio(),
        quota.baseDays(),
        quota.countedCapacity(),
        quota.capacity(),
        countable.stream().mapToLong(LineDuty::size).sum(),
        quota.wholeLines(),
        quota.asked(),
        quota.possible(),
        Math.min(quota.askedContinuousDays(), days.owed().count()),
        quota.askedContinuousDays(),
        new Measuring(industry, plant, days, countable).duty(quota.countedCapacity()));
  }

  private KilnLimits limits(Line line) {
    return line.limits(known(kilns, line.kiln(), "kiln"));
  }

  private LineDuty line(Line line, int plantIndex, Industry industry, PlantDays days, Sizes sizes) {
    boolean servesLivelihood = supplyingLines.contains(line.id());
    boolean measuredByCapacity =
        industry.warning() instanceof WarningDuty.Measures measures
            && measures.count() == WarningDuty.Count.CAPACITY;
    return new LineDuty(
        lineById.size(),
        plantIndex,
        line,
        limits(line),
        days,
        Sizes.isCountable(line),
        servesLivelihood,
        servesLivelihood || measuredByCapacity,
        sizes.size(registry.plants().get(plantIndex), line),
        sizes.cleanThousandths(registry.plants().get(plantIndex), line),
        policy.readings().rampDays() == Readings.RampDays.COUNT,
        baselineLoads.of(line.id()));
  }

  private List<TownDuty> townDuties(List<PlantDuty> plants) {
    Map<String, List<LineDuty>> linesByTown = new HashMap<>();
    for (PlantDuty plant : plants) {
      linesByTown.computeIfAbsent(plant.town().id(), id -> new ArrayList<>()).addAll(plant.lines());
    }
    List<TownDuty> duties = new ArrayList<>();
    for (Town town : registry.towns()) {
      duties.add(
          new TownDuty(
              duties.size(), town, List.copyOf(linesByTown.getOrDefault(town.id(), List.of()))));
    }
    return List.copyOf(duties);
  }

  private List<ServiceDuty> serviceDuties() {
    List<ServiceDuty> duties = new ArrayList<>();
    for (Service service : registry.services()) {
      long[] demand = new long[seasonDays];
      for (int day = 0; day < seasonDays; day++) {
        for (Service.Demand range : service.demand()) {
          if (range.span().contains(policy.season().dateOf(day))) {
            demand[day] = range.amountMilli();
          }
        }
      }
      List<ServiceDuty.Supply> suppliers = new ArrayList<>();
      for (Service.Supplier supplier : service.suppliers()) {
        LineDuty line = known(lineById, supplier.line(), "line");
        if (!line.line().idle()) {
          suppliers.add(new ServiceDuty.Supply(line, supplier.amountMilli()));
        }
      }
      duties.add(
          ServiceDuty.of(
              duties.size(),
              service,
              DayAmounts.of(demand),
              Math.clamp(baselineLoads.asOf(), 0, seasonDays),
              suppliers));
    }
    return List.copyOf(duties);
  }

  private static <T> T known(Map<String, T> byId, String id, String kind) {
    @Nullable T value = byId.get(id);
    if (value == null) {
      throw new IllegalArgumentException("There is no %s (%s).".formatted(kind, id));
    }
    return value;
  }
}
