package lunting.solver.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lunting.data.policy.RuleId;
import lunting.solver.RandomEvents;
import lunting.solver.StreamScores;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.Problem;
import org.junit.jupiter.api.Test;

/** Stops placed by the dynamic programme, beside all others that a small line could have. */
final class BestRunsTest {
  private static final int DAYS = 11;
  private static final int TOWNS = 6_000;

  /** What a plant's whole is judged by; the search's own moves see to these. */
  private static final Set<RuleId> NOT_PRICED = Set.of(RuleId.UNFAIRNESS, RuleId.DISTURBED_PLANTS);

  /** Duties of which other plants of a random town may lack something, whatever the line does. */
  private static final Set<RuleId> QUOTAS =
      Set.of(RuleId.SEASON_RATIO, RuleId.PERIOD_RATIO, RuleId.LINE_RATIO, RuleId.CONTINUOUS_STOP);

  @Test
  void noOtherStopsOfALineAreBetterByTheRules() {
    // Always the same towns: where odd duties are in conflict, not all of it is priced.
    int legal = 0;

    for (long seed = 0; seed < TOWNS; seed++) {
      legal += isBest(seed) ? 1 : 0;
    }

    assertThat(legal).as("towns in which the best stops keep all duties").isGreaterThan(20);
  }

  /** Whether the town has a line to judge; fails where other stops of it are better. */
  private static boolean isBest(long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    Random random = new Random(seed);
    List<LineDuty> lines = problem.lines().stream().filter(line -> mayStop(problem, line)).toList();
    if (lines.isEmpty()) {
      return false;
    }
    LineDuty line = lines.get(random.nextInt(lines.size()));
    Map<LineDuty, List<Run>> plan = RandomEvents.plan(problem, random);
    LinePlacing placing = new LinePlacing(problem);
    plan.forEach((each, runs) -> placing.put(each, Pattern.of(each, runs)));
    placing.put(line, Pattern.of(line, published(line)));
    placing.tearOut(line);
    List<Run> past = placing.pattern(line).runs();

    List<Run> placed =
        placing.place(line, LinePlacing.ALL, LinePlacing.ALL, new int[0][], new long[DAYS]);

    if (placed == null) {
      return false;
    }
    try (StreamScores scores = StreamScores.byRule(problem, plan)) {
      HardMediumSoftScore best = HardMediumSoftScore.of(Long.MIN_VALUE, 0, 0);
      Map<RuleId, HardMediumSoftScore> bestRules = Map.of();
      for (List<Run> other : others(line, past)) {
        scores.change(line, other);
        HardMediumSoftScore score = priced(scores.rules());
        if (score.compareTo(best) > 0) {
          best = score;
          bestRules = scores.rules();
        }
      }
      scores.change(line, placed);
      boolean legal = keepsDuties(bestRules) && gives(bestRules) >= gives(scores.rules());
      if (legal) {
        assertThat(priced(scores.rules())).as("town %d", seed).isGreaterThanOrEqualTo(best);
      }
      return legal;
    }
  }

  /** Whether all that bears on a line is priced: nothing is asked of it on single days. */
  private static boolean mayStop(Problem problem, LineDuty line) {
    PlantDuty plant = problem.plantOf(line);
    return line.countable()
        && line.limits().canStop()
        && line.line().capacityMilli() >= 1_000
        && line.days().asked().isEmpty()
        && line.days().wish().isEmpty()
        && plant.periods().size() < 2
        && (plant.need() > 0 || plant.periods().isEmpty())
        && (plant.continuousDays() == 0
            || (line.days().mustRun().isEmpty() && line.firstOpenDay() == 0))
        && !plant.wholeLines();
  }

  private static HardMediumSoftScore priced(Map<RuleId, HardMediumSoftScore> scores) {
    return scores.entrySet().stream()
        .filter(score -> !NOT_PRICED.contains(score.getKey()))
        .map(Map.Entry::getValue)
        .reduce(HardMediumSoftScore.ZERO, HardMediumSoftScore::add);
  }

  private static long gives(Map<RuleId, HardMediumSoftScore> scores) {
    return QUOTAS.stream()
        .mapToLong(rule -> scores.getOrDefault(rule, HardMediumSoftScore.ZERO).hardScore())
        .sum();
  }

  private static boolean keepsDuties(Map<RuleId, HardMediumSoftScore> scores) {
    return scores.entrySet().stream()
        .allMatch(score -> score.getValue().hardScore() == 0 || QUOTAS.contains(score.getKey()));
  }

  private static List<Run> published(LineDuty line) {
    int[] loads = new int[DAYS];
    LineBaseline before = line.baseline();
    Arrays.setAll(loads, day -> before == null ? 100 : before.load(day));
    return Runs.ofLoads(loads);
  }

  /** The past with no stop more, with each single one, and with each two. */
  private static List<List<Run>> others(LineDuty line, List<Run> past) {
    List<List<Run>> others = new ArrayList<>(List.of(past));
    for (int from = line.firstOpenDay(); from < DAYS; from++) {
      for (int to = from; to < DAYS; to++) {
        List<Run> one = Runs.joined(plus(past, from, to), DAYS);
        if (one == null) {
          continue;
        }
        others.add(one);
        for (int later = to + 2; later < DAYS; later++) {
          for (int end = later; end < DAYS; end++) {
            List<Run> two = Runs.joined(plus(one, later, end), DAYS);
            others.add(two == null ? one : two);
          }
        }
      }
    }
    return others;
  }

  private static List<Run> plus(List<Run> runs, int from, int to) {
    List<Run> more = new ArrayList<>(runs);
    more.add(Run.stop(from, to));
    return more;
  }
}
