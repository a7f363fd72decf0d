package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the search calls faults of a line is what the checker recounts of it. */
final class FaultsProperties {
  private static final Set<RuleId> COUNTED =
      Set.of(
          RuleId.MIN_STOP,
          RuleId.MIN_RUN,
          RuleId.MAX_STOPS,
          RuleId.LOAD_LIMIT,
          RuleId.EXEMPT_RUNS,
          RuleId.CALENDAR,
          RuleId.ORDERED_STOP,
          RuleId.NO_RELIGHT,
          RuleId.NOTICE);

  @Property(tries = 2_000)
  void theFaultsOfALineAreWhatTheRulesRecount(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Faults faults = new Faults(problem, new OpenDays(problem));
    Random random = new Random(seed);

    for (LineDuty line : problem.lines()) {
      List<Run> runs = Pattern.of(line, RandomEvents.runs(problem, line, random)).runs();
      assertThat(faults.count(line, runs))
          .as("faults of %s, running %s", line, runs)
          .isEqualTo(recounted(problem, line, runs) - askedTwice(problem, line, runs));
    }
  }

  private static int recounted(Problem problem, LineDuty line, List<Run> runs) {
    LoadTable loads = LoadTable.of(problem, Recount.plan(problem, Map.of(line, runs)));
    BigDecimal sum = BigDecimal.ZERO;
    for (Rule rule : Rules.ALL) {
      if (COUNTED.contains(rule.head().id())) {
        Tally tally = new Tally();
        rule.recount(loads, tally);
        for (Tally.Entry entry : tally.all()) {
          sum = entry.subject().equals(line.id()) ? sum.add(entry.amount()) : sum;
        }
      }
    }
    return sum.intValueExact();
  }

  /** Days on which both an order and the calendar ask for the stop that is not there. */
  private static int askedTwice(Problem problem, LineDuty line, List<Run> runs) {
    LoadTable loads = LoadTable.of(problem, Recount.plan(problem, Map.of(line, runs)));
    int twice = 0;
    for (int day = loads.firstOpenDay(); day < problem.days(); day++) {
      boolean both =
          line.countable()
              && line.days().calendar().contains(day)
              && line.days().ordered().contains(day);
      twice += both && loads.load(line, day) > 100 - line.greatestCut() ? 1 : 0;
    }
    return twice;
  }
}
