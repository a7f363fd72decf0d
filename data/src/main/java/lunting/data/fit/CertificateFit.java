package lunting.data.fit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lunting.data.finding.Fault;
import lunting.data.finding.Spot;
import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.registry.Town;
import org.jspecify.annotations.Nullable;

/** Tells whether the prices of a bound fit a policy and an enterprise list. */
public final class CertificateFit {
  private static final Fault UNKNOWN =
      Fault.error(
          "unknown-price",
          "{owner}中的 {key} 不在政策和名录中。{maybe}请换用求这个下界时的政策和名录。",
          "The {key} of {owner} is not in the policy and registry. {maybe}Maybe the bound was made"
              + " for others.");
  private static final Fault LENGTH =
      Fault.error(
          "wrong-length",
          "{owner}的 {key} 有 {count} 个价格，实施期有 {days} 天。请换用求这个下界时的政策。",
          "The {key} of {owner} must have {days:price}, one a season day, not {count}. Maybe the"
              + " bound was made for another policy.");

  private final int days;
  private final Set<String> sectors = new LinkedHashSet<>();
  private final Set<String> towns = new LinkedHashSet<>();
  private final Set<String> services = new LinkedHashSet<>();

  public CertificateFit(Policy policy, Registry registry) {
    days = policy.season().days();
    for (Industry industry : policy.industries()) {
      for (Town town : registry.towns()) {
        sectors.add(town.group() == null ? industry.id() : industry.id() + "/" + town.group());
      }
    }
    registry.towns().stream().map(Town::id).forEach(towns::add);
    registry.services().stream().map(Service::id).forEach(services::add);
  }

  /** A sector's id; null where there is none of it, which is reported. */
  public @Nullable String sector(String id, Spot spot) {
    return References.find(id, sectors, UNKNOWN, spot);
  }

  /** A town's id; null where there is none of it, which is reported. */
  public @Nullable String town(String id, Spot spot) {
    return References.find(id, towns, UNKNOWN, spot);
  }

  /** A service's id; null where there is none of it, which is reported. */
  public @Nullable String service(String id, Spot spot) {
    return References.find(id, services, UNKNOWN, spot);
  }

  /** Whether there is one price a season day; reported where not. */
  public boolean isComplete(List<?> prices, Spot spot) {
    if (prices.size() == days) {
      return true;
    }
    spot.report(LENGTH.with("count", prices.size()).with("days", days));
    return false;
  }
}
