package lunting.solver.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lunting.solver.RandomEvents;
import lunting.solver.line.Runs;
import lunting.solver.model.Pattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Stops taken all together lead to the very loads to which stops tried one by one lead. */
final class PlainStopsProperties {
  private static final int DAYS = 40;

  @Property(tries = 300)
  void theSameLoadsAreFoundEitherWay(@ForAll long seed) {
    Problem problem = RandomEvents.problem(seed, DAYS);
    Random random = new Random(seed);
    StateTable table = new StateTable();

    for (LineTerms terms : plain(problem, random)) {
      int[] together = BestRuns.cuts(table, terms, true);
      int[] oneByOne = BestRuns.cuts(table, terms, false);
      assertThat(together).as("%s", terms).isEqualTo(oneByOne);
    }
  }

  @Example
  void itIsSeenWithManyStopsWithLimitsAndWithAPast() {
    Set<String> seen = new HashSet<>();

    for (long seed = 0; seed < 400; seed++) {
      for (LineTerms terms : plain(RandomEvents.problem(seed, DAYS), new Random(seed))) {
        seen.add(terms.mostStops > 2 ? "many" : "few");
        seen.add(terms.levels.length > 0 ? "limits" : "stops alone");
        seen.add(terms.past.firstDay() > 0 ? "past" : "whole season");
        seen.add(terms.past.stops() > 0 ? "had stops" : "had none");
        seen.add(terms.past.given() > 0 ? "has given" : "has given nothing");
        seen.add(
            terms.past.mayStopFrom() > terms.past.firstDay() ? "must run" : "may stop at once");
        seen.add(terms.line.countRamps() ? "ramps count" : "ramps do not");
      }
    }

    assertThat(seen).hasSize(14);
  }

  private static List<LineTerms> plain(Problem problem, Random random) {
    List<LineTerms> plain = new ArrayList<>();
    Standing standing = new Standing(problem);
    Pattern[] patterns = new Pattern[problem.lines().size()];
    for (LineDuty line : problem.lines()) {
      patterns[line.index()] = Pattern.of(line, published(line));
    }
    for (LineDuty line : problem.lines()) {
      int[][] levels =
          random.nextBoolean() ? new int[0][] : new int[][] {everyDay(50), everyDay(20)};
      // Equal prices on many days: which of equally cheap stops is taken matters, too.
      long[] blur = random.nextBoolean() ? new long[DAYS] : random.longs(DAYS, 0, 5_000).toArray();
      LineGoal goal = new LineGoal(100 * random.nextInt(DAYS), List.of(), 0);
      LineTerms terms =
          new LineTerms(standing, line, patterns, goal, LinePlacing.ALL, levels, blur);
      if (line.limits().canStop() && terms.isPlain()) {
        plain.add(terms);
      }
    }
    return plain;
  }

  private static int[] everyDay(int cut) {
    int[] cuts = new int[DAYS];
    Arrays.fill(cuts, cut);
    return cuts;
  }

  /** What a line did in the published plan; nothing where there is none. */
  private static List<Run> published(LineDuty line) {
    LineBaseline before = line.baseline();
    if (before == null) {
      return List.of();
    }
    int[] loads = new int[DAYS];
    Arrays.setAll(loads, before::load);
    return Runs.ofLoads(loads);
  }
}
