package lunting.solver.rule;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Wording;
import lunting.solver.load.LoadTable;
import lunting.solver.model.LinePattern;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.problem.day.ExactSum;
import lunting.solver.rule.sum.ServiceShortfall;

/**
 * Lines that heat homes or burn sludge keep serving (保民生).
 *
 * <p>Formula: each service and day: max(0, demand − Σ amount · load of its suppliers), rounded up
 * per service and day; an idle line supplies nothing. With a baseline, days from asOf on.
 *
 * <p>Level: HARD. Unit: service-days/1000. Clause: 3.3d.
 */
final class Livelihood implements Rule {
  private static final RuleHead HEAD =
      RuleHead.hardInThousandths(RuleId.LIVELIHOOD, "3.3d", "service-days/1000");

  @Override
  public RuleHead head() {
    return HEAD;
  }

  @Override
  public Constraint stream(ConstraintFactory factory) {
    BiConstraintStream<ServiceDuty, Long> supplied =
        factory
            .forEach(LinePattern.class)
            .filter(line -> line.duty().servesLivelihood() && !line.duty().line().idle())
            .join(
                ServiceDuty.class,
                Joiners.filtering((line, service) -> service.isSuppliedBy(line.duty())))
            .groupBy((line, service) -> service, new ServiceShortfall());
    // A service without a running supplier has no group: it lacks its whole demand, whatever we do.
    BiConstraintStream<ServiceDuty, Long> unsupplied =
        factory
            .forEach(ServiceDuty.class)
            .filter(service -> service.suppliers().isEmpty())
            .expand(service -> service.demand().sumFrom(service.countedFrom()));
    return supplied
        .concat(unsupplied)
        .penalize(HardMediumSoftScore.ONE_HARD, (service, shortfall) -> shortfall)
        .asConstraint(HEAD.key());
  }

  @Override
  public void recount(LoadTable plan, Tally tally) {
    for (ServiceDuty service : plan.services()) {
      for (int day = plan.firstOpenDay(); day < plan.days(); day++) {
        ExactSum hundredths = new ExactSum();
        for (ServiceDuty.Supply supplier : service.suppliers()) {
          hundredths.add(
              Math.multiplyExact(supplier.amountMilli(), (long) plan.load(supplier.line(), day)));
        }
        long demand = service.demand().on(day);
        BigDecimal given = new BigDecimal(hundredths.total(), 2);
        tally.add(
            service.id(),
            day,
            BigDecimal.valueOf(demand).subtract(given).setScale(0, RoundingMode.CEILING),
            () ->
                Sentence.of("需要 {demand}，供给仅 {given}。", "It needs {demand} and is given {given}.")
                    .with("demand", Wording.amount(BigDecimal.valueOf(demand), given))
                    .with("given", Wording.amount(given, BigDecimal.valueOf(demand)))
                    .text());
      }
    }
  }

  @Override
  public BigInteger most(Problem problem) {
    ExactSum all = new ExactSum();
    for (ServiceDuty service : problem.services()) {
      for (int day = 0; day < problem.days(); day++) {
        all.add(service.demand().on(day));
      }
    }
    return all.total();
  }
}
