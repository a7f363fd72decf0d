package lunting.solver.search.move;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import lunting.solver.line.Loads;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/** Moves that keep, or just meet, what a plant gives: its lines share the need among them. */
final class PlantMoves {
  private static final int WHOLE_RUN_EVERY = 4;

  private final MoveDraft draft;
  private final Neighbours neighbours;
  private final LineMoves lineMoves;
  private final int seasonDays;

  PlantMoves(MoveDraft draft, Neighbours neighbours, LineMoves lineMoves) {
    this.draft = draft;
    this.neighbours = neighbours;
    this.lineMoves = lineMoves;
    this.seasonDays = draft.seasonDays();
  }

  /** Gives a run the length, and maybe the load, at which its plant just meets its need. */
  @Nullable PlanMove fit(LinePattern line, RandomGenerator random) {
    List<Run> runs = line.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    if (i < 0) {
      return null;
    }
    LineDuty duty = line.duty();
    Run run = runs.get(i);
    int load =
        MoveDraft.mayBeLimited(duty) && random.nextInt(3) > 0
            ? lineMoves.anyLimit(duty, random)
            : run.loadPercent();
    long capacity = duty.line().capacityMilli();
    long missing = 100 * line.plant().need();
    for (LinePattern each : neighbours.ofPlant(line)) {
      missing -= each.duty().line().capacityMilli() * each.getPattern().reducedPercentDays();
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
    return fitted.equals(run)
        ? null
        : draft.one(MoveKind.FIT.key(), line, LineMoves.with(runs, i, fitted));
  }

  /**
   * Hands days to another line of the plant, as many as make up for them: a few, or a whole run, so
   * that fewer lines carry what the plant owes.
   */
  @Nullable PlanMove handToSibling(LinePattern line, RandomGenerator random) {
    LinePattern sibling = MoveDraft.another(line, neighbours.ofPlant(line), random);
    if (sibling == null) {
      return null;
    }
    List<Run> runs = line.getPattern().runs();
    List<Run> siblingRuns = sibling.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    int j = LineMoves.pick(siblingRuns, random);
    if (i < 0 || j < 0) {
      return null;
    }
    int step = random.nextInt(WHOLE_RUN_EVERY) == 0 ? seasonDays : lineMoves.step(random);
    int by = Math.min(step, runs.get(i).days());
    long given = line.duty().line().capacityMilli() * runs.get(i).cut() * by;
    long perDay = sibling.duty().line().capacityMilli() * siblingRuns.get(j).cut();
    int days = (int) Math.min(seasonDays, Exact.divUp(given, perDay));
    // A day less is enough where the plant has slack from an earlier rounding.
    days -= random.nextInt(3) == 0 ? 1 : 0;
    return draft.two(
        MoveKind.HAND_TO_SIBLING.key(),
        line,
        by == runs.get(i).days() ? Runs.drop(runs, i) : lineMoves.shortened(runs, i, by, random),
        sibling,
        lineMoves.shortened(siblingRuns, j, -days, random));
  }

  /** Gives a run of a line to another line of the plant. */
  @Nullable PlanMove wakeSibling(LinePattern line, RandomGenerator random) {
    LinePattern sibling = MoveDraft.another(line, neighbours.ofPlant(line), random);
    List<Run> runs = line.getPattern().runs();
    int i = LineMoves.pick(runs, random);
    if (sibling == null || i < 0) {
      return null;
    }
    Run run = runs.get(i);
    long given = line.duty().line().capacityMilli() * run.cut() * run.days();
    int load = sibling.duty().limits().canStop() ? 0 : sibling.duty().limits().minLoadPercent();
    long perDay = sibling.duty().line().capacityMilli() * (100 - load);
    int days = (int) Math.min(seasonDays, Exact.divUp(given, perDay));
    days = Math.max(days, load == 0 ? sibling.duty().limits().minStopDays() : 1);
    int from =
        random.nextBoolean()
            ? Math.min(run.from(), seasonDays - days)
            : lineMoves.anyStart(days, random);
    return draft.two(
        MoveKind.WAKE_SIBLING.key(),
        line,
        Runs.drop(runs, i),
        sibling,
        lineMoves.add(sibling.getPattern().runs(), days, load, Math.max(0, from)));
  }

  /**
   * Whole lines: one goes off for the season, another comes back, a load is trimmed, two loads are
   * traded so that the plant just meets its need, or all its lines are drawn anew.
   */
  @Nullable PlanMove wholeLine(LinePattern line, RandomGenerator random) {
    LinePattern sibling = MoveDraft.another(line, neighbours.ofPlant(line), random);
    boolean off = !line.getPattern().runs().isEmpty();
    return switch (random.nextInt(6)) {
      case 0 -> draft.one("whole-line-toggle", line, off ? List.of() : allSeason(line, random));
      case 1 -> draft.one("whole-line-load", line, allSeason(line, random));
      case 2 -> tradeHeld(line, sibling, random);
      case 3 -> wholePlant(line, random);
      default ->
          sibling == null
              ? null
              : draft.two(
                  "whole-line-swap",
                  line,
                  off ? List.of() : allSeason(line, random),
                  sibling,
                  off ? allSeason(sibling, random) : List.of());
    };
  }

  /** Draws the load of one line; another takes off the rest of what the plant owes every day. */
  private @Nullable PlanMove tradeHeld(
      LinePattern line, @Nullable LinePattern sibling, RandomGenerator random) {
    if (sibling == null) {
      return null;
    }
    List<Run> runs = allSeason(line, random);
    long missing = 100 * line.plant().need();
    missing -= line.duty().line().capacityMilli() * runs.getFirst().cut();
    for (LinePattern each : neighbours.ofPlant(line)) {
      if (!each.equals(line) && !each.equals(sibling)) {
        missing -= each.duty().line().capacityMilli() * each.getPattern().heldCut();
      }
    }
    long capacity = Math.max(1, sibling.duty().line().capacityMilli());
    long cut = Exact.divUp(Math.max(0, missing), capacity);
    if (cut > 100) {
      return null;
    }
    List<Run> rest = cut == 0 ? List.of() : List.of(new Run(0, seasonDays - 1, 100 - (int) cut));
    return draft.two("whole-line-trade", line, runs, sibling, rest);
  }

  /** Lines go off in the order of a draw until they give what the plant owes; the others run. */
  private @Nullable PlanMove wholePlant(LinePattern line, RandomGenerator random) {
    List<LinePattern> order = new ArrayList<>(neighbours.ofPlant(line));
    Collections.shuffle(order, Random.from(random));
    long missing = 100 * line.plant().need();
    PlanMove move = null;
    for (LinePattern each : order) {
      List<Run> runs = missing <= 0 ? List.of() : held(each, missing, random);
      missing -= each.duty().line().capacityMilli() * (runs.isEmpty() ? 0 : runs.getFirst().cut());
      if (!runs.equals(each.getPattern().runs())) {
        PlanMove one = draft.one("whole-plant", each, runs);
        if (one == null) {
          return null;
        }
        move = one.then(move);
      }
    }
    return move;
  }

  /** The load of a line that gives what is missing, or any load where none gives just that. */
  private List<Run> held(LinePattern line, long missing, RandomGenerator random) {
    long cut = Exact.divUp(missing, Math.max(1, line.duty().line().capacityMilli()));
    boolean enough = cut < 100 && Loads.allow(line.duty(), 100 - (int) cut);
    return enough ? List.of(new Run(0, seasonDays - 1, 100 - (int) cut)) : allSeason(line, random);
  }

  private List<Run> allSeason(LinePattern line, RandomGenerator random) {
    LineDuty duty = line.duty();
    boolean stop = duty.limits().canStop() && (!duty.mayRunAtLimit() || random.nextBoolean());
    int load = stop ? 0 : lineMoves.anyLimit(duty, random);
    return List.of(new Run(0, seasonDays - 1, load));
  }
}
