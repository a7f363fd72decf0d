package lunting.solver.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.solver.StreamScores;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;

/**
 * The best of all plans of a tiny problem: every pattern of stops that a kiln bears, on every line,
 * in every combination; lines that may run at a limit also take one run at each of a few loads.
 */
final class Enumeration {
  private final Problem problem;
  private final List<LineDuty> lines;
  private HardMediumSoftScore best = HardMediumSoftScore.of(Long.MIN_VALUE, 0, 0);
  private long plans;

  private Enumeration(Problem problem) {
    this.problem = problem;
    this.lines = problem.lines().stream().filter(LineDuty::countable).toList();
  }

  static Enumeration of(Problem problem) {
    Enumeration enumeration = new Enumeration(problem);
    List<List<List<Run>>> patterns = new ArrayList<>();
    enumeration.lines.forEach(line -> patterns.add(enumeration.patterns(line)));
    try (StreamScores scores = StreamScores.inTotal(problem, new HashMap<>(Map.of()))) {
      enumeration.walk(0, patterns, scores);
    }
    return enumeration;
  }

  HardMediumSoftScore best() {
    return best;
  }

  long plans() {
    return plans;
  }

  private void walk(int index, List<List<List<Run>>> patterns, StreamScores scores) {
    if (index == lines.size()) {
      plans++;
      HardMediumSoftScore total = scores.total();
      best = total.compareTo(best) > 0 ? total : best;
      return;
    }
    for (List<Run> pattern : patterns.get(index)) {
      scores.change(lines.get(index), pattern);
      walk(index + 1, patterns, scores);
    }
  }

  private List<List<Run>> patterns(LineDuty line) {
    List<List<Run>> found = new ArrayList<>();
    found.add(List.of());
    if (line.limits().canStop()) {
      addStops(line, new ArrayList<>(), 0, found);
    }
    if (line.mayRunAtLimit() || !line.limits().canStop()) {
      for (int load = Math.max(10, line.limits().minLoadPercent()); load < 100; load += 10) {
        for (int from = 0; from < problem.days(); from++) {
          for (int to = from; to < problem.days(); to++) {
            found.add(List.of(new Run(from, to, load)));
          }
        }
      }
    }
    return found;
  }

  private void addStops(LineDuty line, List<Run> so, int earliest, List<List<Run>> found) {
    if (so.size() == line.limits().maxStops()) {
      return;
    }
    for (int from = earliest; from < problem.days(); from++) {
      int to = from + Math.max(1, line.limits().minStopDays()) - 1;
      for (; to < problem.days(); to++) {
        so.add(Run.stop(from, to));
        found.add(List.copyOf(so));
        addStops(line, so, to + 1 + Math.max(1, line.limits().minRunDays()), found);
        so.removeLast();
      }
    }
  }
}
