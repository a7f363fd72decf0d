package lunting.data.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Service;

/**
 * One stop per supplier, worked out apart from the generator, to show that a list can be planned.
 */
public final class Witness {
  private final Sample sample;
  private final Map<String, Plant> plants = new TreeMap<>();
  private final Map<String, Line> lines = new TreeMap<>();

  public Witness(Sample sample) {
    this.sample = sample;
    for (Plant plant : sample.registry().plants()) {
      for (Line line : plant.lines()) {
        plants.put(line.id(), plant);
        lines.put(line.id(), line);
      }
    }
  }

  /** A line's ratio over the season in 1/10,000; 0 where its plant is exempt or owes none. */
  int ratio(Plant plant) {
    if (plant.exempt() != null || sample.policy().exempts(plant.grade())) {
      return 0;
    }
    for (Industry industry : sample.policy().industries()) {
      if (industry.id().equals(plant.industry())
          && industry.season() instanceof SeasonDuty.Rotate rotate
          && rotate.ratio() != null) {
        Integer own = plant.ratio();
        return own == null ? rotate.ratio().of(plant.grade()) : own;
      }
    }
    return 0;
  }

  /** Days of a stop that alone meets the ratio of the line's plant and the limits of its kiln. */
  public int days(String line) {
    Line stopping = Objects.requireNonNull(lines.get(line));
    int ratio = ratio(Objects.requireNonNull(plants.get(line)));
    Kiln kiln =
        sample.policy().kilns().stream()
            .filter(it -> it.id().equals(stopping.kiln()))
            .findFirst()
            .orElseThrow();
    int quota = ratio == 0 ? 0 : ratio * sample.policy().season().days() / 10_000 + 1;
    return Math.max(quota, stopping.limits(kiln.limits()).minStopDays());
  }

  /** First days of the stops that the generator's Javadoc argues with: three groups, in turn. */
  public Map<String, Integer> inThirds(Service service) {
    long[] groups = new long[3];
    Map<String, Integer> starts = new LinkedHashMap<>();
    for (Service.Supplier supplier : service.suppliers()) {
      int group = 0;
      for (int other = 1; other < 3; other++) {
        group = groups[other] < groups[group] ? other : group;
      }
      groups[group] += supplier.amountMilli();
      starts.put(supplier.line(), group * (sample.policy().season().days() / 3));
    }
    return starts;
  }

  /** The days on which the service lacks something while its suppliers stop from these days on. */
  public List<Integer> shortDays(Service service, Map<String, Integer> starts) {
    return IntStream.range(0, sample.policy().season().days())
        .filter(day -> supply(service, starts, day) < demand(service, day))
        .boxed()
        .toList();
  }

  /** What the plants of an industry owe over the season, as a share of their capacity. */
  long averageShareTenThousandths(String industry) {
    long owed = 0;
    long capacity = 0;
    for (Plant plant : sample.registry().plants()) {
      if (plant.industry().equals(industry) && ratio(plant) > 0) {
        long own =
            plant.lines().stream()
                .filter(line -> !line.idle() && line.exempt() == null)
                .mapToLong(Line::capacityMilli)
                .sum();
        owed += own * ratio(plant);
        capacity += own;
      }
    }
    return owed / capacity;
  }

  private long supply(Service service, Map<String, Integer> starts, int day) {
    long supply = 0;
    for (Service.Supplier supplier : service.suppliers()) {
      int start = starts.getOrDefault(supplier.line(), 0);
      boolean stopped = day >= start && day < start + days(supplier.line());
      supply += stopped ? 0 : supplier.amountMilli();
    }
    return supply;
  }

  private long demand(Service service, int day) {
    return service.demand().stream()
        .filter(part -> part.span().contains(sample.policy().season().dateOf(day)))
        .mapToLong(Service.Demand::amountMilli)
        .sum();
  }
}
