package lunting.solver.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import lunting.data.policy.RuleId;
import lunting.data.text.Sentence;
import lunting.data.text.Text;
import lunting.data.text.Wording;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.ServiceDuty;
import lunting.solver.rule.Rules;
import lunting.solver.why.Names;
import org.jspecify.annotations.Nullable;

/** Proofs that a livelihood service cannot be supplied (clause 3.3d). */
final class ServiceProofs {
  private final Problem problem;
  private final Bounds bounds;
  private final @Nullable String clause;
  private final List<Proof> proofs = new ArrayList<>();

  private ServiceProofs(Problem problem, Bounds bounds) {
    this.problem = problem;
    this.bounds = bounds;
    clause = Rules.clause(problem.policy(), RuleId.LIVELIHOOD);
  }

  /** Services whose demand is above what their suppliers can give. */
  static List<Proof> of(Problem problem, Bounds bounds) {
    ServiceProofs found = new ServiceProofs(problem, bounds);
    for (ServiceDuty service : problem.services()) {
      boolean proved = found.isShort(service) || found.isTorn(service) || found.isStopped(service);
      if (!proved) {
        found.isShortOverTheSeason(service);
      }
    }
    return found.proofs;
  }

  /** Whether the suppliers fall short even when all run at full load. */
  private boolean isShort(ServiceDuty service) {
    BigInteger full = supply(service, null, 0);
    return tell(
        "service-short",
        service,
        full,
        firstDay(service, day -> full.compareTo(demand(service, day)) < 0),
        Text.of("即使全部供给线满负荷运行", "even with every supplier at full load"));
  }

  /** Whether a supplier must stop on a day on which the service cannot spare it. */
  private boolean isTorn(ServiceDuty service) {
    boolean any = false;
    for (ServiceDuty.Supply supplier : service.suppliers()) {
      LineDuty line = supplier.line();
      int day =
          firstDay(
              service,
              candidate ->
                  bounds.least(line, candidate) > 0
                      && supply(service, line, candidate).compareTo(demand(service, candidate))
                          < 0);
      if (day >= 0) {
        any = true;
        proofs.add(
            line.days().ordered().contains(day)
                ? ordered(service, line, day)
                : line.measures() != null && line.measures().owed().on(day) < 100
                    ? listed(service, line, day)
                    : torn(service, line, day));
      }
    }
    return any;
  }

  private Proof torn(ServiceDuty service, LineDuty line, int day) {
    return new Proof(
        "line-both-ways",
        true,
        clause,
        line.id(),
        Names.of(line),
        Sentence.of(
                "{day}该线必须至少减 {share}%，而民生任务 {service} 当日需要 {demand}，其他供给线不足以代替。",
                "On {day} the line must be cut by {share}% at least, while service {service} needs"
                    + " {demand} on that day and its other suppliers cannot stand in.")
            .with("day", problem.season().dateOf(day))
            .with("share", bounds.least(line, day))
            .with("service", Names.of(service))
            .with("demand", Wording.milli(service.demand().on(day)))
            .text(),
        Text.of(
            "请将该线列为民生豁免线，或降低企业限产比例、调整错峰日历，或为该任务增加其他供给线。",
            "Exempt the line for the service, lower the plant's ratio or change the"
                + " calendar, or give the service another supplier."));
  }

  /** A measure of its plant's own list on a supplier that the service cannot spare. */
  private Proof listed(ServiceDuty service, LineDuty line, int day) {
    return new Proof(
        "line-both-ways",
        true,
        Rules.clause(problem.policy(), RuleId.WARNING_MEASURES),
        line.id(),
        Names.of(line),
        Sentence.of(
                "{day}企业应急减排清单要求该线减 {share}%，而民生任务 {service} 当日需要 {demand}，其他供给线不足以代替。",
                "On {day} the plant's emergency list asks this line to be cut by {share}%, while"
                    + " service {service} needs {demand} on that day and its other suppliers cannot"
                    + " stand in.")
            .with("day", problem.season().dateOf(day))
            .with("share", bounds.least(line, day))
            .with("service", Names.of(service))
            .with("demand", Wording.milli(service.demand().on(day)))
            .text(),
        Text.of(
            "请与清单的核定机关商定，改由该企业其他生产线承担或降低该线的减排幅度，或为该任务增加其他供给线。",
            "Agree with who approved the list on other lines or a smaller cut of this one, or give"
                + " the service another supplier."));
  }

  /**
   * An ordered stop of a supplier that the service cannot spare. The program does not weigh the two
   * duties: whoever gave the order must decide.
   */
  private Proof ordered(ServiceDuty service, LineDuty line, int day) {
    return new Proof(
        "order-against-service",
        true,
        Rules.clause(problem.policy(), RuleId.ORDERED_STOP),
        line.id(),
        Names.of(line),
        Sentence.of(
                "{day}该线受命停产，而民生任务 {service} 当日需要 {demand}，其他供给线不足以代替：两项职责相互冲突。",
                "On {day} the line is ordered to stop, while service {service} needs {demand} on"
                    + " that day and its other suppliers cannot stand in: the two duties contradict"
                    + " each other.")
            .with("day", problem.season().dateOf(day))
            .with("service", Names.of(service))
            .with("demand", Wording.milli(service.demand().on(day)))
            .text(),
        Text.of(
            "请由下令机关决定：为该任务另行落实供给后再停产，或推迟、缩短停产令的日期。",
            "Who gave the order must decide: find the service another supplier first, or move the"
                + " order's days."));
  }

  /** Whether the suppliers that must stop leave too little on a day. */
  private boolean isStopped(ServiceDuty service) {
    int day =
        firstDay(
            service,
            candidate -> left(service, candidate).compareTo(demand(service, candidate)) < 0);
    return tell(
        "service-stopped",
        service,
        day < 0 ? BigInteger.ZERO : left(service, day),
        day,
        Text.of("必须停限产的供给线停限产后", "when every supplier that must stop does"));
  }

  /** Whether the suppliers' quotas take more from the service over the season than it can spare. */
  private boolean isShortOverTheSeason(ServiceDuty service) {
    if (problem.baseline() != null) {
      // What was carried out need not have kept the services: nothing follows for what is left.
      return false;
    }
    BigInteger spare = BigInteger.ZERO;
    for (int day = 0; day < problem.days(); day++) {
      spare = spare.add(supply(service, null, day)).subtract(demand(service, day));
    }
    BigInteger lost = LostSupply.of(problem, bounds, service);
    if (lost.compareTo(spare) <= 0) {
      return false;
    }
    proofs.add(
        new Proof(
            "service-stopped",
            true,
            clause,
            service.id(),
            Names.of(service),
            Sentence.of(
                    "供给线为完成限产任务，全季至少少供 {lost}，而除去需求后最多只能少供 {spare}。",
                    "To reduce what they owe, its suppliers give at least {lost} less over the"
                        + " season, and it can spare no more than {spare}.")
                .with("lost", Wording.milli(new BigDecimal(lost, 2)))
                .with("spare", Wording.milli(new BigDecimal(spare, 2)))
                .text(),
            wayOut()));
    return true;
  }

  private boolean tell(String code, ServiceDuty service, BigInteger supply, int day, Text when) {
    if (day < 0) {
      return false;
    }
    proofs.add(
        new Proof(
            code,
            true,
            clause,
            service.id(),
            Names.of(service),
            Sentence.of(
                    "{day}需要 {demand}，{when}只能供 {supply}。",
                    "On {day} it needs {demand} and is given at most {supply}, {when}.")
                .with("day", problem.season().dateOf(day))
                .with("demand", Wording.milli(service.demand().on(day)))
                .with("when", when)
                .with("supply", Wording.milli(new BigDecimal(supply, 2)))
                .text(),
            wayOut()));
    return true;
  }

  private static Text wayOut() {
    return Text.of(
        "请为该民生任务增加供给线，或将供给线列为民生豁免线，或核对需求量和各线供给量。",
        "Give the service more suppliers, exempt those it has, or check its demand and what each"
            + " line supplies.");
  }

  /** The first day with a demand that passes a test; −1 if none does. */
  private int firstDay(ServiceDuty service, java.util.function.IntPredicate test) {
    for (int day = service.countedFrom(); day < problem.days(); day++) {
      if (service.demand().on(day) > 0 && test.test(day)) {
        return day;
      }
    }
    return -1;
  }

  /** The demand on a day, in hundredths of thousandths like the supply. */
  private static BigInteger demand(ServiceDuty service, int day) {
    return BigInteger.valueOf(service.demand().on(day)).multiply(BigInteger.valueOf(100));
  }

  /** The supply on a day with one supplier cut as little as it must be, all others at full load. */
  private BigInteger supply(ServiceDuty service, @Nullable LineDuty cutLine, int day) {
    BigInteger sum = BigInteger.ZERO;
    for (ServiceDuty.Supply supplier : service.suppliers()) {
      int cut = supplier.line().equals(cutLine) ? bounds.least(supplier.line(), day) : 0;
      sum =
          sum.add(
              BigInteger.valueOf(supplier.amountMilli()).multiply(BigInteger.valueOf(100L - cut)));
    }
    return sum;
  }

  /** The supply on a day with every supplier cut as little as it must be. */
  private BigInteger left(ServiceDuty service, int day) {
    BigInteger sum = BigInteger.ZERO;
    for (ServiceDuty.Supply supplier : service.suppliers()) {
      sum =
          sum.add(
              BigInteger.valueOf(supplier.amountMilli())
                  .multiply(BigInteger.valueOf(100L - bounds.least(supplier.line(), day))));
    }
    return sum;
  }
}
