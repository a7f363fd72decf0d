package lunting.solver.line;

import java.util.ArrayList;
import java.util.List;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import lunting.solver.problem.Sector;

/**
 * What the runs of one line break by themselves: which rules, on which days, by how much. It is
 * there for whoever changes a line by hand and waits for the answer; what a line breaks together
 * with others (quotas, services, reserves) only the checker tells.
 *
 * <p>Shape: breaches in the order of {@link LineRules#ALL}, those of a rule in time order.
 *
 * <p>Threads: immutable.
 */
public record LineVerdict(List<Breach> breaches) {
  public LineVerdict {
    breaches = List.copyOf(breaches);
  }

  /**
   * Judges runs of a line.
   *
   * <p>Fails: {@link IllegalArgumentException} where a run leaves the season or two of different
   * load overlap.
   *
   * @param runs in any order; those of equal load that touch or overlap are one
   */
  public static LineVerdict of(Problem problem, LineDuty line, List<Run> runs) {
    List<Run> joined = Runs.joined(runs, problem.days());
    if (joined == null) {
      throw new IllegalArgumentException(
          ("The runs (%s) of line (%s) leave the season's %d days or overlap."
                  + "\nMaybe lay one over the others with Runs.put.")
              .formatted(runs, line.id(), problem.days()));
    }
    Run[] inOrder = joined.toArray(Run[]::new);
    Sector sector = problem.sectorOf(problem.plantOf(line));
    List<Breach> breaches = new ArrayList<>();
    for (LineRule rule : LineRules.ALL) {
      if (rule.binds(line, sector) && rule.amount(line, inOrder) > 0) {
        breaches.addAll(ofRule(rule, line, inOrder));
      }
    }
    return new LineVerdict(breaches);
  }

  /** What a rule finds day by day, days in a row together. */
  private static List<Breach> ofRule(LineRule rule, LineDuty line, Run[] runs) {
    List<Breach> breaches = new ArrayList<>();
    for (int day = 0; day < line.days().owed().days(); day++) {
      long amount = rule.amount(line, runs, day, day);
      Breach last = breaches.isEmpty() ? null : breaches.getLast();
      if (amount > 0 && last != null && last.to() + 1 == day) {
        breaches.set(
            breaches.size() - 1, new Breach(rule, last.from(), day, last.amount() + amount));
      } else if (amount > 0) {
        breaches.add(new Breach(rule, day, day, amount));
      }
    }
    return breaches;
  }

  /** Whether the line keeps every rule that it can keep by itself. */
  public boolean isLegal() {
    return breaches.isEmpty();
  }

  /**
   * Days in a row on which one rule is broken.
   *
   * @param from first day number
   * @param to last day number, included
   * @param amount on these days together, in the unit of the rule
   */
  public record Breach(LineRule rule, int from, int to, long amount) {}
}
