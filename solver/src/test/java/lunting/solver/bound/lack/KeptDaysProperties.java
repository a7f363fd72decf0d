package lunting.solver.bound.lack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import lunting.solver.RandomEvents;
import lunting.solver.line.LineVerdict;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.proof.Bounds;
import net.jqwik.api.Example;

/** With days kept, a line gains just what the best of its legal ways gains that keep them. */
final class KeptDaysProperties {
  private static final int SEEDS = 250;
  private static final int MOST_DAYS = 5;

  /** How often some days are kept of one line. */
  private static final int TRIES = 4;

  /** What is kept decides: a way that breaks it gains less by far than any that does not. */
  private static final long FAR_LESS = -1_000_000_000_000L;

  private final Effort effort = new Effort(Long.MAX_VALUE, Long.MAX_VALUE);
  private int kept;
  private int impossible;

  @Example
  void aLineGainsWhatTheBestWayGainsThatKeepsTheDays() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Problem problem = RandomEvents.problem(seed, 2 + random.nextInt(MOST_DAYS - 1));
      Bounds bounds = Bounds.of(problem);
      for (LineDuty line : problem.lines()) {
        OpenLine open = new OpenLine(new Scope(problem, bounds, false), line);
        List<Pattern> legal = legal(problem, bounds, open);
        for (int i = 0; i < TRIES && !legal.isEmpty() && open.first < open.days; i++) {
          compare(keeping(open, random), legal, "seed %d, line %s".formatted(seed, line.id()));
        }
      }
    }

    assertThat(kept).isGreaterThan(SEEDS);
    assertThat(impossible).isGreaterThan(SEEDS / 4);
  }

  private void compare(Choosing choosing, List<Pattern> legal, String what) {
    OptionalLong most =
        legal.stream()
            .filter(way -> keeps(choosing, way))
            .mapToLong(way -> gain(choosing, way))
            .max();

    long solved = choosing.solve();

    if (most.isPresent()) {
      assertThat(solved).as(what).isEqualTo(most.getAsLong());
      assertThat(choosing.isKept(choosing.way())).as(what).isTrue();
      kept++;
    } else {
      assertThat(solved).as(what).isLessThan(FAR_LESS);
      impossible++;
    }
  }

  /** The line with any gains and prices, which keeps one to three days. */
  private Choosing keeping(OpenLine open, Random random) {
    int[] rows = new int[open.days];
    Arrays.fill(rows, -1);
    Choosing choosing = new Choosing(open, LaterOff.none(open), rows, effort);
    for (int day = 0; day < open.days; day++) {
      choosing.gains[day] = random.nextInt(1_000);
      choosing.prices[day] = random.nextInt(1_000) - 500L;
    }
    int from = open.first + random.nextInt(open.days - open.first);
    for (int day = from; day < Math.min(open.days, from + 1 + random.nextInt(3)); day++) {
      choosing.keep(day, random.nextBoolean());
    }
    return choosing;
  }

  private static boolean keeps(Choosing choosing, Pattern way) {
    for (int day = choosing.line.first; day < choosing.line.days; day++) {
      if (way.cut(day) == 100 ? choosing.mustNotStop(day) : choosing.mustStop(day)) {
        return false;
      }
    }
    return true;
  }

  private static long gain(Choosing choosing, Pattern way) {
    long gain = 0;
    for (int day = choosing.line.first; day < choosing.line.days; day++) {
      gain += choosing.gains[day] * way.effective(day) - choosing.prices[day] * way.cut(day);
    }
    return gain;
  }

  /** All legal ways of a line whose limits cut as little as they may, or as much. */
  private static List<Pattern> legal(Problem problem, Bounds bounds, OpenLine open) {
    List<Pattern> legal = new ArrayList<>();
    if (open.line.countable()) {
      addLegal(problem, bounds, open, new int[open.days], open.first, legal);
    }
    return legal;
  }

  private static void addLegal(
      Problem problem, Bounds bounds, OpenLine open, int[] cut, int day, List<Pattern> legal) {
    LineDuty line = open.line;
    if (day == open.days) {
      List<Run> runs = MostOffProperties.runs(line, cut);
      if (LineVerdict.of(problem, line, runs).breaches().isEmpty()) {
        legal.add(Pattern.of(line, runs));
      }
      return;
    }
    int[] cuts = {0, open.leastLimit[day], open.mostLimit[day], 100};
    for (int each : Arrays.stream(cuts).distinct().toArray()) {
      if (each >= bounds.least(line, day) && each <= bounds.most(line, day)) {
        cut[day] = each;
        addLegal(problem, bounds, open, cut, day + 1, legal);
      }
    }
  }
}
