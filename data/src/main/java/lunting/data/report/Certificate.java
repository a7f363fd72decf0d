package lunting.data.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What no legal plan whose reserve stands can cost less than, with the prices that prove it:
 * whoever solves the relaxed problem once at these prices gets the same bound.
 *
 * <p>Unit: the bound in points of SOFT, prices in thousandths of a point.
 *
 * @param inputs name of the input to its digest, {@code sha256:…}
 * @param asOf the first day that can still change, where a published plan is changed
 * @param bound holds for legal plans whose reserve stands; for others it is lower by the reserve's
 *     price for each milli-line-day that lacks
 * @param reserveMilli the price of a milli-line-day of reserve that lacks
 * @param sectors the price of a milli-line-day off; below 0 stopping is rewarded
 * @param towns the price of a stop or a restart
 * @param services the price of all that the largest supplier gives
 * @param steps how many prices were tried
 */
public record Certificate(
    Map<String, String> inputs,
    @Nullable LocalDate asOf,
    long bound,
    long reserveMilli,
    List<Prices> sectors,
    List<Prices> towns,
    List<Prices> services,
    @Nullable String version,
    @Nullable Long steps,
    @Nullable Duration spent) {
  /** Copies map and lists. */
  public Certificate {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    sectors = List.copyOf(sectors);
    towns = List.copyOf(towns);
    services = List.copyOf(services);
  }

  /** The same for other inputs, or for inputs not known before. */
  public Certificate with(Map<String, String> others) {
    return new Certificate(
        others, asOf, bound, reserveMilli, sectors, towns, services, version, steps, spent);
  }

  /**
   * One price a season day.
   *
   * @param id of a sector (as {@code industry} or {@code industry/group}), a town or a service;
   *     those without a row have prices of 0
   */
  public record Prices(String id, List<Long> milli) {
    /** Copies the list. */
    public Prices {
      milli = List.copyOf(milli);
    }
  }
}
