package lunting.data.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import lunting.data.finding.Place;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.Policy;
import lunting.data.tree.Field;
import lunting.data.tree.Ids;
import org.jspecify.annotations.Nullable;

/** The ids and units of a registry while it is read, and the policy they must fit. */
final class RegistryIds {
  private final @Nullable Policy policy;
  private final Ids towns = new Ids();
  private final Ids plants = new Ids();
  private final Ids lines = new Ids();
  private final Ids services = new Ids();
  private final Map<String, Industry> industries = new LinkedHashMap<>();
  private final Map<String, Kiln> kilns = new LinkedHashMap<>();
  private final Map<String, Unit> units = new HashMap<>();

  RegistryIds(@Nullable Policy policy) {
    this.policy = policy;
    if (policy != null) {
      policy.industries().forEach(industry -> industries.put(industry.id(), industry));
      policy.kilns().forEach(kiln -> kilns.put(kiln.id(), kiln));
    }
  }

  /** An industry's unit, and where it was first given. */
  private record Unit(String unit, Place place) {}

  Ids towns() {
    return towns;
  }

  Ids plants() {
    return plants;
  }

  Ids lines() {
    return lines;
  }

  Ids services() {
    return services;
  }

  /** The id of an industry of the policy. */
  @Nullable String industry(Field field) {
    return policy == null
        ? field.id()
        : field.reference(industries.keySet(), RegistryFaults.INDUSTRY);
  }

  /** The id of a kiln of the policy. */
  @Nullable String kiln(Field field) {
    return policy == null ? field.id() : field.reference(kilns.keySet(), RegistryFaults.KILN);
  }

  /** A kiln of the policy; null where it is unknown or there is no policy. */
  @Nullable Kiln findKiln(@Nullable String id) {
    return id == null ? null : kilns.get(id);
  }

  /** The unit of a line; one that differs from the others of its industry is reported. */
  @Nullable String unit(Field field, @Nullable String industry) {
    String unit = field.word();
    if (unit == null || industry == null || field.node() == null) {
      return unit;
    }
    Unit first = units.putIfAbsent(industry, new Unit(unit, field.node().place()));
    if (first != null && !first.unit().equals(unit)) {
      field.report(
          RegistryFaults.UNIT,
          "industry",
          industry,
          "unit",
          first.unit(),
          "first",
          first.place().printed());
    }
    return unit;
  }
}
