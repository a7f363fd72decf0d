package lunting.solver.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lunting.data.report.Verdict.Severity;
import lunting.solver.RandomEvents;
import lunting.solver.RandomTown;
import lunting.solver.Recount;
import lunting.solver.load.LoadTable;
import lunting.solver.model.Run;
import lunting.solver.problem.LineBaseline;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.rule.Rule;
import lunting.solver.rule.Rules;
import lunting.solver.rule.Tally;
import net.jqwik.api.Example;

/** No false alarm: what is called impossible has no plan among all plans of a tiny list. */
final class PreCheckProperties {
  private static final int LISTS = 15_000;
  private static final int MOST_PLANS = 20_000;
  private static final int PROVED_LISTS = 150;

  @Example
  void nothingPossibleIsCalledImpossible() {
    assertThat(proved(RandomTown::problem))
        .containsExactly(
            "line-both-ways",
            "need-unreachable",
            "reserve-unreachable",
            "service-short",
            "service-stopped");
  }

  @Example
  void nothingPossibleIsCalledImpossibleWhateverHappened() {
    assertThat(proved(RandomEvents::problem)).contains("order-against-service");
  }

  /** A list of a seed and so many days. */
  private interface Lists {
    Problem problem(long seed, int days);
  }

  /** The codes of proofs that were tried; none of their lists has a plan. */
  private static Set<String> proved(Lists lists) {
    Map<String, Integer> tried = new TreeMap<>();
    for (long seed = 0; seed < LISTS; seed++) {
      Problem problem = lists.problem(seed, 2 + (int) (seed % 3));
      List<Proof> proofs = PreCheck.check(problem).stream().filter(Proof::impossible).toList();
      String codes = String.join(" ", new TreeSet<>(proofs.stream().map(Proof::code).toList()));
      boolean enough = tried.getOrDefault(codes, 0) >= PROVED_LISTS / 6;
      if (!proofs.isEmpty() && !enough && plans(problem) <= MOST_PLANS) {
        boolean onlyReserve =
            proofs.stream().allMatch(proof -> proof.code().equals("reserve-unreachable"));
        assertThat(isPossible(problem, onlyReserve))
            .as("seed %d has a plan although %s", seed, proofs)
            .isFalse();
        tried.merge(codes, 1, Integer::sum);
      }
    }
    Set<String> codes = new TreeSet<>();
    tried.keySet().forEach(each -> codes.addAll(List.of(each.split(" "))));
    return codes;
  }

  private static List<LineDuty> free(Problem problem) {
    return problem.lines().stream()
        .filter(line ->
            !line.line().idle()
                && line.firstOpenDay() < problem.days()
                && ((line.countable() && line.days().inForce(problem.days() - 1))
                    || !line.days().ordered().isEmpty()))
        .toList();
  }

  private static long plans(Problem problem) {
    double plans = 1;
    for (LineDuty line : free(problem)) {
      plans *= Math.pow(loads(line).size(), problem.days() - line.firstOpenDay());
    }
    return (long) Math.min(plans, Long.MAX_VALUE);
  }

  /** The loads tried: all that no rule forbids, and some in between. */
  private static Set<Integer> loads(LineDuty line) {
    Set<Integer> loads = new TreeSet<>(List.of(100));
    if (line.limits().canStop()) {
      loads.add(0);
    }
    if (!line.limits().canStop() || line.mayRunAtLimit()) {
      int least = Math.max(1, line.limits().minLoadPercent());
      loads.add(least);
      loads.add((least + 100) / 2);
    }
    for (int day = 0; line.measures() != null && day < line.days().owed().days(); day++) {
      loads.add(Math.toIntExact(line.measures().asked().on(day)));
    }
    return loads;
  }

  private static boolean isPossible(Problem problem, boolean withReserve) {
    Map<LineDuty, List<Run>> plan = new LinkedHashMap<>();
    for (LineDuty line : problem.lines()) {
      plan.put(line, carriedOut(line, problem.days()));
    }
    return anyPlan(problem, free(problem), 0, plan, withReserve);
  }

  private static boolean anyPlan(
      Problem problem,
      List<LineDuty> lines,
      int place,
      Map<LineDuty, List<Run>> plan,
      boolean withReserve) {
    if (place == lines.size()) {
      return isKept(LoadTable.of(problem, Recount.plan(problem, plan)), withReserve);
    }
    LineDuty line = lines.get(place);
    for (List<Run> runs : runs(line, problem.days())) {
      plan.put(line, runs);
      if (anyPlan(problem, lines, place + 1, plan, withReserve)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKept(LoadTable plan, boolean withReserve) {
    for (Rule rule : Rules.ALL) {
      boolean asked =
          rule.head().level() == Severity.HARD
              || (withReserve && rule.head().level() == Severity.MEDIUM);
      Tally tally = new Tally();
      if (asked) {
        rule.recount(plan, tally);
      }
      if (tally.exact().signum() > 0) {
        return false;
      }
    }
    return true;
  }

  /** What the published plan had before it may change, day by day; nothing without one. */
  private static List<Run> carriedOut(LineDuty line, int days) {
    List<Run> past = new ArrayList<>();
    LineBaseline before = line.baseline();
    for (int day = 0; before != null && day < Math.min(days, line.firstOpenDay()); day++) {
      if (before.load(day) < 100) {
        past.add(new Run(day, day, before.load(day)));
      }
    }
    return past;
  }

  private static List<List<Run>> runs(LineDuty line, int days) {
    List<List<Run>> all = new ArrayList<>(List.of(carriedOut(line, days)));
    for (int day = line.firstOpenDay(); day < days; day++) {
      List<List<Run>> longer = new ArrayList<>();
      for (List<Run> before : all) {
        for (int load : loads(line)) {
          List<Run> runs = new ArrayList<>(before);
          if (load < 100) {
            runs.add(new Run(day, day, load));
          }
          longer.add(runs);
        }
      }
      all = longer;
    }
    return all;
  }
}
