package lunting.solver.bound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import lunting.data.report.Certificate;
import lunting.solver.problem.Baseline;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.TownDuty;

/** Prices as a certificate has them, by the ids of what they are for, and back. */
final class Certificates {
  private Certificates() {}

  static Certificate of(
      Problem problem, Multipliers prices, long bound, long steps, Duration spent) {
    Baseline baseline = problem.baseline();
    return new Certificate(
        Map.of(),
        baseline == null ? null : baseline.asOf(),
        bound,
        prices.reserve(),
        rows(problem.sectors(), Sector::id, prices::of),
        rows(problem.towns(), TownDuty::id, prices::of),
        rows(problem.services(), ServiceDuty::id, prices::of),
        Certificates.class.getPackage().getImplementationVersion(),
        steps,
        spent);
  }

  private static <T> List<Certificate.Prices> rows(
      List<T> priced, Function<T, String> id, Function<T, long[]> prices) {
    List<Certificate.Prices> rows = new ArrayList<>();
    for (T each : priced) {
      long[] row = prices.apply(each);
      if (LongStream.of(row).anyMatch(price -> price != 0)) {
        rows.add(new Certificate.Prices(id.apply(each), LongStream.of(row).boxed().toList()));
      }
    }
    return rows;
  }

  static Multipliers prices(Problem problem, Certificate certificate) {
    Multipliers prices = Multipliers.none(problem, certificate.reserveMilli());
    fill(certificate.sectors(), problem.sectors(), Sector::id, prices::of);
    fill(certificate.towns(), problem.towns(), TownDuty::id, prices::of);
    fill(certificate.services(), problem.services(), ServiceDuty::id, prices::of);
    return prices;
  }

  private static <T> void fill(
      List<Certificate.Prices> rows,
      List<T> priced,
      Function<T, String> id,
      Function<T, long[]> prices) {
    Map<String, T> byId = new HashMap<>();
    priced.forEach(each -> byId.put(id.apply(each), each));
    for (Certificate.Prices row : rows) {
      T found = byId.get(row.id());
      if (found != null) {
        long[] days = prices.apply(found);
        for (int day = 0; day < days.length; day++) {
          days[day] = row.milli().get(day);
        }
      }
    }
  }
}
