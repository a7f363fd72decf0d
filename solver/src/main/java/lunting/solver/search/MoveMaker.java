package lunting.solver.search;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.Exact;
import lunting.solver.problem.LineDuty;
import org.jspecify.annotations.Nullable;

/**
 * Makes random moves in a fixed mix. Each keeps the kilns' limits; most keep what their plant
 * gives, and some deliberately do not, so that slack can be used up.
 */
final class MoveMaker {
  private static final int MOST_TRIES = 100;

  // Looked up once: asking the solver for it at every move took a fourteenth of the time.
  private final PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable;
  private final Neighbours neighbours;
  private final LineMoves lineMoves;
  private final int seasonDays;

  MoveMaker(
      PlanningVariableMetaModel<RotationPlan, LinePattern, Pattern> variable,
      Neighbours neighbours,
      int seasonDays) {
    this.variable = variable;
    this.neighbours = neighbours;
    this.seasonDays = seasonDays;
    this.lineMoves = new LineMoves(seasonDays);
  }

  /** A move; the one that changes nothing where no other was found in a bounded number of tries. */
  PlanMove make(RandomGenerator random) {
    List<LinePattern> lines = neighbours.lines();
    for (int tries = 0; tries < MOST_TRIES && !lines.isEmpty(); tries++) {
      PlanMove move = attempt(lines.get(random.nextInt(lines.size())), random);
      if (move != null) {
        return move;
      }
    }
    return PlanMove.REST;
  }

  private @Nullable PlanMove attempt(LinePattern line, RandomGenerator random) {
    if (line.plant().wholeLines()) {
      return attemptWholeLine(line, random);
    }
    LineDuty duty = line.line();
    List<Run> runs = line.getPattern().runs();
    // Loads have a dimension of their own: lines that may run at a limit try it often.
    if (mayBeLimited(duty) && random.nextInt(duty.limits().canStop() ? 5 : 2) == 0) {
      return random.nextBoolean()
          ? fit(line, random)
          : one("load", line, lineMoves.load(duty, runs, random));
    }
    int kind = random.nextInt(100);
    if (kind < 3) {
      return fit(line, random);
    } else if (kind < 20) {
      return one("shift", line, lineMoves.shift(runs, random));
    } else if (kind < 28) {
      return one("relocate", line, lineMoves.relocate(runs, random));
    } else if (kind < 34) {
      return one("hand-in-line", line, lineMoves.hand(runs, random));
    } else if (kind < 39) {
      return one("split", line, lineMoves.split(duty, runs, random));
    } else if (kind < 44) {
      return one("merge", line, lineMoves.merge(duty, runs, random));
    } else if (kind < 49) {
      return one("shrink", line, lineMoves.resize(runs, -lineMoves.step(random), random));
    } else if (kind < 52) {
      return one("grow", line, lineMoves.resize(runs, lineMoves.step(random), random));
    } else if (kind < 53) {
      return one("add", line, lineMoves.add(duty, runs, random));
    } else if (kind < 54) {
      return one("drop", line, lineMoves.drop(runs, random));
    } else if (kind < 72) {
      return handToSibling(line, random);
    } else if (kind < 79) {
      return wakeSibling(line, random);
    } else if (kind < 88) {
      return pairShift(line, neighbours.ofSector(line), random);
    } else if (kind < 96) {
      return swapStarts("swap-in-sector", line, neighbours.ofSector(line), random);
    }
    return swapStarts("swap-in-town", line, neighbours.ofTown(line), random);
  }

  private static boolean mayBeLimited(LineDuty line) {
    return line.mayRunAtLimit() || !line.limits().canStop();
  }

  private @Nullable PlanMove one(String kind, LinePattern line, @Nullable List<Run> runs) {
    Pattern pattern = pattern(line, runs);
    return pattern == null ? null : new PlanMove(variable, kind, line, pattern, null, null);
  }

  private @Nullable PlanMove two(
      String kind,
      LinePattern line,
      @Nullable List<Run> runs,
      LinePattern other,
      @Nullable List<Run> otherRuns) {
    Pattern pattern = pattern(line, runs);
    Pattern otherPattern = pattern == null ? null : pattern(other, otherRuns);
    return pattern == null || otherPattern == null
        ? null
        : new PlanMove(variable, kind, line, pattern, other, otherPattern);
  }

  private @Nullable Pattern pattern(LinePattern line, @Nullable List<Run> runs) {
    return runs != null && Limits.allow(line.line(), runs, seasonDays)
        ? Pattern.of(line.line(), runs)
        : null;
  }

  private static @Nullable LinePattern another(
      LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = group.get(random.nextInt(group.size()));
    return other.equals(line) ? null : other;
  }

  /** Gives a run the length, and maybe the load, at which its plant just meets its need. */
  private @Nullable PlanMove fit(LinePattern line, RandomGenerator random) {
    List<Run> runs = line.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    if (i < 0) {
      return null;
    }
    LineDuty duty = line.line();
    Run run = runs.get(i);
    int load =
        mayBeLimited(duty) && random.nextInt(3) > 0
            ? lineMoves.anyLimit(duty, random)
            : run.loadPercent();
    long capacity = duty.line().capacityMilli();
    long missing = 100 * line.plant().need();
    for (LinePattern each : neighbours.ofPlant(line)) {
      missing -= each.line().line().capacityMilli() * each.getPattern().reducedPercentDays();
    }
    int ramp = duty.countRamps() || load > 0 ? 0 : duty.limits().rampDays();
    int runRamp = duty.countRamps() || !run.isStop() ? 0 : duty.limits().rampDays();
    missing += capacity * run.cut() * Math.max(0, run.days() - runRamp);
    if (missing <= 0) {
      return null;
    }
    long days = Exact.divUp(missing, capacity * (100 - load)) + ramp;
    if (days > seasonDays) {
      return null;
    }
    int length = (int) days;
    Run fitted =
        random.nextBoolean()
            ? new Run(run.from(), run.from() + length - 1, load)
            : new Run(run.to() - length + 1, run.to(), load);
    return fitted.equals(run) ? null : one("fit", line, LineMoves.with(runs, i, fitted));
  }

  /** Hands days to another line of the plant, as many as make up for them. */
  private @Nullable PlanMove handToSibling(LinePattern line, RandomGenerator random) {
    LinePattern sibling = another(line, neighbours.ofPlant(line), random);
    if (sibling == null) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> siblingRuns = sibling.getPattern().runs();
    int by = lineMoves.step(random);
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(siblingRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    long given = line.line().line().capacityMilli() * runs.get(i).cut() * by;
    long perDay = sibling.line().line().capacityMilli() * siblingRuns.get(j).cut();
    int days = (int) Math.min(seasonDays, Exact.divUp(given, perDay));
    // A day less is enough where the plant has slack from an earlier rounding.
    days -= random.nextInt(3) == 0 ? 1 : 0;
    return two(
        "hand-to-sibling",
        line,
        lineMoves.resize(runs, -by, random),
        sibling,
        lineMoves.resize(siblingRuns, days, random));
  }

  /** Gives a run of a line to another line of the plant. */
  private @Nullable PlanMove wakeSibling(LinePattern line, RandomGenerator random) {
    LinePattern sibling = another(line, neighbours.ofPlant(line), random);
    List<Run> runs = line.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    if (sibling == null || i < 0) {
      return null;
    }
    Run run = runs.get(i);
    long given = line.line().line().capacityMilli() * run.cut() * run.days();
    int load = sibling.line().limits().canStop() ? 0 : sibling.line().limits().minLoadPercent();
    long perDay = sibling.line().line().capacityMilli() * (100 - load);
    int days = (int) Math.min(seasonDays, Exact.divUp(given, perDay));
    days = Math.max(days, load == 0 ? sibling.line().limits().minStopDays() : 1);
    int from =
        random.nextBoolean()
            ? Math.min(run.from(), seasonDays - days)
            : lineMoves.anyStart(days, random);
    List<Run> left = new java.util.ArrayList<>(runs);
    left.remove(i);
    return two(
        "wake-sibling",
        line,
        left,
        sibling,
        lineMoves.add(sibling.getPattern().runs(), days, load, Math.max(0, from)));
  }

  /** Moves a run earlier and another line's run later by as much. */
  private @Nullable PlanMove pairShift(
      LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = another(line, group, random);
    if (other == null || other.plant().wholeLines()) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> otherRuns = other.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(otherRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    int by = lineMoves.signedStep(random);
    return two(
        "pair-shift",
        line,
        lineMoves.moved(runs, i, by),
        other,
        lineMoves.moved(otherRuns, j, -by));
  }

  /** Lets two lines trade the places of a run each, keeping their lengths. */
  private @Nullable PlanMove swapStarts(
      String kind, LinePattern line, List<LinePattern> group, RandomGenerator random) {
    LinePattern other = another(line, group, random);
    if (other == null || other.plant().wholeLines()) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> otherRuns = other.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(otherRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    boolean byEnds = random.nextBoolean();
    int by =
        byEnds
            ? otherRuns.get(j).to() - runs.get(i).to()
            : otherRuns.get(j).from() - runs.get(i).from();
    return two(
        kind,
        line,
        LineMoves.sorted(lineMoves.moved(runs, i, by)),
        other,
        LineMoves.sorted(lineMoves.moved(otherRuns, j, -by)));
  }

  /** Whole lines: one goes off for the season, another comes back, or a load is trimmed. */
  private @Nullable PlanMove attemptWholeLine(LinePattern line, RandomGenerator random) {
    LinePattern sibling = another(line, neighbours.ofPlant(line), random);
    boolean off = !line.getPattern().runs().isEmpty();
    return switch (random.nextInt(4)) {
      case 0 -> one("whole-line-toggle", line, off ? List.of() : allSeason(line, random));
      case 1 -> one("whole-line-load", line, allSeason(line, random));
      default ->
          sibling == null
              ? null
              : two(
                  "whole-line-swap",
                  line,
                  off ? List.of() : allSeason(line, random),
                  sibling,
                  off ? allSeason(sibling, random) : List.of());
    };
  }

  private List<Run> allSeason(LinePattern line, RandomGenerator random) {
    LineDuty duty = line.line();
    boolean stop = duty.limits().canStop() && (!duty.mayRunAtLimit() || random.nextBoolean());
    int load = stop ? 0 : lineMoves.anyLimit(duty, random);
    return List.of(new Run(0, seasonDays - 1, load));
  }
}
