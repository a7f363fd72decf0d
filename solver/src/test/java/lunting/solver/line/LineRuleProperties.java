package lunting.solver.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import lunting.solver.RandomEvents;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a line's rules find is what the checker recounts, day by day and in every sum of them. */
final class LineRuleProperties {
  @Property(tries = 500)
  void everyRuleFindsOnEachDayWhatItsRecountFinds(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);

    for (LineDuty line : problem.lines()) {
      List<Run> runs = runs(problem, line, random);
      for (LineRule rule : LineRules.ALL) {
        assertThat(byDay(problem, rule, line, runs))
            .as("%s of %s, running %s", rule, line, runs)
            .isEqualTo(LineRecount.byDay(problem, rule, line, runs));
      }
    }
  }

  @Property(tries = 500)
  void theFaultsOfALineAreWhatItsRulesRecount(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);
    Faults faults = new Faults(problem);

    for (LineDuty line : problem.lines()) {
      List<Run> runs = runs(problem, line, random);
      long recounted = 0;
      for (LineRule rule : LineRules.ALL) {
        recounted += rule == DayRule.FROZEN_PAST ? 0 : LineRecount.sum(problem, rule, line, runs);
      }
      assertThat(faults.count(line, row(runs)))
          .as("faults of %s, running %s", line, runs)
          .isEqualTo(recounted);
    }
  }

  @Property(tries = 500)
  void whereNothingBearsOnALineItsLimitsAllowWhatBreaksNoRule(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed);
    Random random = new Random(seed);

    for (LineDuty line : problem.lines()) {
      List<Run> runs = runs(problem, line, random);
      if (line.countable() && !Faults.matter(line)) {
        long broken = 0;
        for (LineRule rule : LineRules.ALL) {
          broken += rule == StopRule.NO_RELIGHT ? 0 : LineRecount.sum(problem, rule, line, runs);
        }
        assertThat(Limits.allow(line, row(runs), problem.days()))
            .as("%s, running %s", line, runs)
            .isEqualTo(broken == 0);
      }
    }
  }

  @Example
  void everyRuleIsSeenBindingAndNot() {
    Set<LineRule> binding = new HashSet<>();
    Set<LineRule> idle = new HashSet<>();

    for (long seed = 0; seed < 200; seed++) {
      Problem problem = RandomEvents.problem(seed);
      for (LineDuty line : problem.lines()) {
        for (LineRule rule : LineRules.ALL) {
          (binds(problem, rule, line) ? binding : idle).add(rule);
        }
      }
    }

    assertThat(binding).hasSameElementsAs(LineRules.ALL);
    assertThat(idle).hasSize(LineRules.ALL.size() - 1).doesNotContain(DayRule.LOAD_LIMIT);
  }

  /** The sum over all days must be the rule's answer for the season; a day's answer is its own. */
  private static Map<Integer, Long> byDay(
      Problem problem, LineRule rule, LineDuty line, List<Run> runs) {
    Map<Integer, Long> amounts = new TreeMap<>();
    if (!binds(problem, rule, line)) {
      return amounts;
    }
    long sum = 0;
    for (int day = 0; day < problem.days(); day++) {
      long amount = rule.amount(line, row(runs), day, day);
      sum += amount;
      if (amount != 0) {
        amounts.put(day, amount);
      }
    }
    assertThat(rule.amount(line, row(runs))).isEqualTo(sum);
    return amounts;
  }

  private static boolean binds(Problem problem, LineRule rule, LineDuty line) {
    return rule.binds(line, problem.sectorOf(problem.plantOf(line)));
  }

  private static List<Run> runs(Problem problem, LineDuty line, Random random) {
    return Pattern.of(line, RandomEvents.runs(problem, line, random)).runs();
  }

  private static Run[] row(List<Run> runs) {
    return runs.toArray(Run[]::new);
  }
}
