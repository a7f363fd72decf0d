package lunting.solver.search.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.solver.model.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The dynamic programme against every list of stops there is. */
final class BestStopsProperties {
  private static final int DAYS = 9;
  private static final long NEVER = Long.MAX_VALUE;

  @Property(tries = 500)
  void noOtherStopsThatGiveEnoughAreCheaper(@ForAll long seed) {
    Random random = new Random(seed);
    BestStops.Costs costs = costs(random);
    BestStops.Limits limits =
        new BestStops.Limits(
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            random.nextInt(4),
            random.nextInt(2),
            random.nextInt(2),
            random.nextInt(DAYS));
    int wanted = random.nextInt(5);

    List<Run> found = new BestStops().giving(wanted, costs, limits);

    long least = least(List.of(), 0, wanted, costs, limits);
    assertThat(found == null ? NEVER : cost(found, wanted, costs, limits)).isEqualTo(least);
  }

  /** The least cost of all lists of stops that begin with these. */
  private static long least(
      List<Run> stops, int from, int wanted, BestStops.Costs costs, BestStops.Limits limits) {
    long least = cost(stops, wanted, costs, limits);
    for (int begin = from; stops.size() < limits.mostStops() && begin < DAYS; begin++) {
      for (int last = begin + limits.minStop() - 1; last < DAYS; last++) {
        List<Run> more = new ArrayList<>(stops);
        more.add(Run.stop(begin, last));
        least = Math.min(least, least(more, last + 1 + limits.minRun(), wanted, costs, limits));
      }
    }
    return least;
  }

  private static long cost(
      List<Run> stops, int wanted, BestStops.Costs costs, BestStops.Limits limits) {
    long cost = 0;
    int given = 0;
    for (Run stop : stops) {
      boolean cold = stop.from() == 0 || stop.from() == limits.coldDay();
      int first = cold ? stop.from() : stop.from() + limits.cool();
      int last = stop.to() == DAYS - 1 ? stop.to() : stop.to() - limits.heat();
      for (int day = stop.from(); day <= stop.to(); day++) {
        boolean effective = first <= day && day <= last;
        cost += costs.stopped[day + 1] - costs.stopped[day];
        cost += effective ? costs.effective[day + 1] - costs.effective[day] : 0;
        given += effective ? costs.given[day + 1] - costs.given[day] : 0;
      }
      cost += costs.begin[stop.from()] + costs.restart[stop.to() + 1];
    }
    return given < wanted ? NEVER : cost + (given - wanted) * costs.extraDay;
  }

  /** Costs under which no day beyond the wanted ones pays. */
  private static BestStops.Costs costs(Random random) {
    long[] effective = new long[DAYS + 1];
    long[] stopped = new long[DAYS + 1];
    int[] given = new int[DAYS + 1];
    long[] begin = new long[DAYS];
    long[] restart = new long[DAYS + 1];
    for (int day = 0; day < DAYS; day++) {
      effective[day + 1] = effective[day] + random.nextInt(10) - 5;
      stopped[day + 1] = stopped[day] + random.nextInt(10);
      given[day + 1] = given[day] + (random.nextInt(4) == 0 ? 0 : 1);
      begin[day] = random.nextInt(30);
      restart[day] = random.nextInt(10);
    }
    return new BestStops.Costs(effective, stopped, given, begin, restart, 20);
  }
}
