package lunting.web.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Service;
import lunting.data.report.Verdict;

/** Finds the hard breaches that remain in a plan, once for each rule and subject. */
final class Breaches {
  private static final Set<RuleId> OF_PLANTS =
      EnumSet.of(
          RuleId.SEASON_RATIO,
          RuleId.PERIOD_RATIO,
          RuleId.CONTINUOUS_STOP,
          RuleId.WARNING_MEASURES);

  private final Map<String, String> plantOfLine = new LinkedHashMap<>();
  private final Map<String, Set<String>> plantsOfService = new LinkedHashMap<>();

  private Breaches(Registry registry) {
    for (Plant plant : registry.plants()) {
      for (Line line : plant.lines()) {
        plantOfLine.put(line.id(), plant.id());
      }
    }
    for (Service service : registry.services()) {
      Set<String> plants = new LinkedHashSet<>();
      service.suppliers().forEach(supplier -> plants.add(ofLine(supplier.line())));
      plantsOfService.put(service.id(), plants);
    }
  }

  /** Every hard breach of a verdict, in the order of the rules. */
  static List<RemainingBreach> of(Registry registry, Verdict verdict) {
    Breaches breaches = new Breaches(registry);
    List<RemainingBreach> found = new ArrayList<>();
    for (Verdict.RuleResult result : verdict.rules()) {
      if (result.level() == Verdict.Severity.HARD && result.amount() > 0) {
        found.addAll(breaches.of(result));
      }
    }
    return found;
  }

  private List<RemainingBreach> of(Verdict.RuleResult result) {
    Map<String, RemainingBreach> bySubject = new LinkedHashMap<>();
    for (Verdict.Breach breach : result.breaches()) {
      RemainingBreach known = bySubject.get(breach.subject());
      BigDecimal amount = known == null ? breach.amount() : known.amount().add(breach.amount());
      bySubject.put(
          breach.subject(),
          new RemainingBreach(
              result.rule(),
              breach.subject(),
              result.clause(),
              amount,
              result.unit(),
              known == null ? breach.text() : known.text(),
              plants(result.rule(), breach.subject())));
    }
    return List.copyOf(bySubject.values());
  }

  private List<String> plants(RuleId rule, String subject) {
    if (OF_PLANTS.contains(rule)) {
      return List.of(subject);
    }
    return rule == RuleId.LIVELIHOOD
        ? List.copyOf(plantsOfService.getOrDefault(subject, Set.of()))
        : List.of(ofLine(subject));
  }

  private String ofLine(String line) {
    return plantOfLine.getOrDefault(line, line);
  }
}
