package lunting.solver.bound.lack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lunting.solver.RandomEvents;
import lunting.solver.line.LineVerdict;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.day.DaySet;
import lunting.solver.proof.Bounds;
import net.jqwik.api.Example;

/** The best way of a line is legal by the line's own rules, and no other gains more. */
final class MostOffProperties {
  private static final int SEEDS = 2_000;
  private static final int TRIES = 5;

  @Example
  void noLegalRunsGainMore() {
    int compared = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Problem problem = RandomEvents.problem(seed, 2 + random.nextInt(9));
      Bounds bounds = Bounds.of(problem);
      for (LineDuty line : problem.lines()) {
        if (line.countable()) {
          compared += compare(problem, bounds, line, random);
        }
      }
    }
    assertThat(compared).isGreaterThan(2 * SEEDS);
  }

  @Example
  void whatIsFoundIsLegal() {
    int legal = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Problem problem = RandomEvents.problem(seed, 2 + random.nextInt(9));
      Bounds bounds = Bounds.of(problem);
      for (LineDuty line : problem.lines()) {
        OpenLine open = new OpenLine(new Scope(problem, bounds, true), line);
        MostOff best = new MostOff(open, LaterOff.none(open));
        long[] gains = amounts(problem, random, false);
        long[] prices = amounts(problem, random, true);
        long most = best.solve(gains, prices, 0, new long[prices.length]);
        if (line.countable() && gain(line, best.cut, best.counted, gains, prices) == most) {
          assertThat(LineVerdict.of(problem, line, runs(line, best.cut)).breaches())
              .as("seed %d, line %s", seed, line.id())
              .isEmpty();
          legal++;
        }
      }
    }
    assertThat(legal).isGreaterThan(2 * SEEDS);
  }

  @Example
  void laterDaysThatGainTheSameAreWorthWhatTheyAreOneByOne() {
    int legal = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Problem problem = RandomEvents.problem(seed, 2 + random.nextInt(9));
      Bounds bounds = Bounds.of(problem);
      for (LineDuty line : problem.lines()) {
        OpenLine open = new OpenLine(new Scope(problem, bounds, true), line);
        int later = line.firstOpenDay() + random.nextInt(problem.days() + 1 - line.firstOpenDay());
        long laterGain = random.nextInt(3) * 400L;
        DaySet counts = DaySet.of(problem.days(), day -> random.nextInt(4) > 0);
        long[] gains = amounts(problem, random, false);
        long[] prices = amounts(problem, random, true);
        for (int day = later; day < gains.length; day++) {
          gains[day] = counts.contains(day) ? laterGain : 0;
          prices[day] = 0;
        }
        MostOff best = new MostOff(open, new LaterOff(open, later, counts));

        long most = best.solve(gains, prices, laterGain, new long[prices.length]);

        assertThat(most)
            .as("seed %d, line %s, later from %d", seed, line.id(), later)
            .isEqualTo(
                new MostOff(open, LaterOff.none(open))
                    .solve(gains, prices, 0, new long[prices.length]));
        long early = gain(line, best.cut, best.counted, gains, prices);
        legal += most == early + best.countedLater() * laterGain ? 1 : 0;
      }
    }
    assertThat(legal).isGreaterThan(2 * SEEDS);
  }

  /** How many legal runs of the line there were to compare. */
  private static int compare(Problem problem, Bounds bounds, LineDuty line, Random random) {
    int compared = 0;
    OpenLine open = new OpenLine(new Scope(problem, bounds, true), line);
    MostOff best = new MostOff(open, LaterOff.none(open));
    for (int i = 0; i < TRIES; i++) {
      List<Run> runs = RandomEvents.runs(problem, line, random);
      Pattern pattern = Pattern.of(line, runs);
      if (isWithin(bounds, line, pattern)
          && LineVerdict.of(problem, line, runs).breaches().isEmpty()) {
        long[] gains = amounts(problem, random, false);
        long[] prices = amounts(problem, random, true);
        int[] cut = new int[problem.days()];
        int[] counted = new int[problem.days()];
        for (int day = 0; day < cut.length; day++) {
          cut[day] = pattern.cut(day);
          counted[day] = pattern.effective(day);
        }
        assertThat(best.solve(gains, prices, 0, new long[prices.length]))
            .as("line %s with %s", line.id(), runs)
            .isGreaterThanOrEqualTo(gain(line, cut, counted, gains, prices));
        compared++;
      }
    }
    return compared;
  }

  private static boolean isWithin(Bounds bounds, LineDuty line, Pattern pattern) {
    for (int day = line.firstOpenDay(); day < line.days().owed().days(); day++) {
      if (pattern.cut(day) > bounds.most(line, day) || pattern.cut(day) < bounds.least(line, day)) {
        return false;
      }
    }
    return true;
  }

  private static long[] amounts(Problem problem, Random random, boolean anySign) {
    long[] amounts = new long[problem.days()];
    for (int day = 0; day < amounts.length; day++) {
      amounts[day] = random.nextInt(1_000) - (anySign ? 500L : 0);
    }
    return amounts;
  }

  private static long gain(LineDuty line, int[] cut, int[] counted, long[] gains, long[] prices) {
    long gain = 0;
    for (int day = line.firstOpenDay(); day < cut.length; day++) {
      gain += gains[day] * counted[day] - prices[day] * cut[day];
    }
    return gain;
  }

  /** The published past and these cuts, as runs. */
  static List<Run> runs(LineDuty line, int[] cut) {
    int[] all = cut.clone();
    LineBaseline before = line.baseline();
    for (int day = 0; before != null && day < line.firstOpenDay(); day++) {
      all[day] = before.cut(day);
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < all.length; day++) {
      if (day + 1 == all.length || all[day + 1] != all[day]) {
        if (all[day] > 0) {
          runs.add(new Run(from, day, 100 - all[day]));
        }
        from = day + 1;
      }
    }
    return runs;
  }
}
