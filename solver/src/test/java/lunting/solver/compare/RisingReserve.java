package lunting.solver.compare;

import lunting.data.policy.Industry;
import lunting.data.policy.Policy;
import lunting.data.policy.WarningDuty;

/** A policy whose industries raise their reserve on warning days, all else as given. */
final class RisingReserve {
  private RisingReserve() {}

  static Policy of(Policy policy) {
    return new Policy(
        policy.id(),
        policy.title(),
        policy.jurisdiction(),
        policy.issued(),
        policy.timeZone(),
        policy.season(),
        policy.seasonSource(),
        policy.heatingPeriod(),
        policy.readings(),
        policy.clauses(),
        policy.exemptGrades(),
        policy.industries().stream().map(RisingReserve::of).toList(),
        policy.kilns(),
        policy.risk(),
        policy.weights(),
        policy.publication(),
        policy.source());
  }

  private static Industry of(Industry industry) {
    return new Industry(
        industry.id(),
        industry.name(),
        industry.clause(),
        industry.season(),
        industry.reserve(),
        new WarningDuty.ReserveRises(null),
        industry.source());
  }
}
