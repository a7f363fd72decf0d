package lunting.solver.search.move;

import java.util.List;
import java.util.random.RandomGenerator;
import lunting.solver.line.Loads;
import lunting.solver.line.Runs;
import lunting.solver.model.LinePattern;
import lunting.solver.model.Pattern;
import lunting.solver.model.RotationPlan;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.MeasureDuty;
import lunting.solver.problem.PlantDuty;
import lunting.solver.problem.day.Exact;
import org.jspecify.annotations.Nullable;

/**
 * Moves on the warning days of a plant whose measures count capacity: two of its lines share what
 * the others leave of it in other percents, so that together they give as little too much as can
 * be. A changed load costs nothing on these days.
 */
final class MeasureMoves {
  private final RotationPlan plan;
  private final MoveDraft draft;
  private final Neighbours neighbours;

  MeasureMoves(RotationPlan plan, MoveDraft draft, Neighbours neighbours) {
    this.plan = plan;
    this.draft = draft;
    this.neighbours = neighbours;
  }

  /** Whether a line's plant takes such measures on some day. */
  static boolean suit(LinePattern line) {
    MeasureDuty measures = line.plant().measures();
    return measures != null && !measures.byLines() && !line.plant().days().measured().isEmpty();
  }

  /** A move on a measure day, or all like it around; null where the draw cannot be had. */
  @Nullable PlanMove make(LinePattern line, RandomGenerator random) {
    PlantDuty plant = line.plant();
    MeasureDuty measures = plant.measures();
    if (measures == null) {
      return null;
    }
    int days = draft.seasonDays();
    int day = random.nextInt(days);
    while (!plant.days().measured().contains(day)) {
      day = (day + 1) % days;
    }
    int from = day;
    int to = day;
    if (random.nextBoolean()) {
      while (isLike(plant, measures, from, from - 1)) {
        from--;
      }
      while (isLike(plant, measures, to, to + 1)) {
        to++;
      }
    }
    LinePattern other = MoveDraft.another(line, neighbours.ofPlant(line), random);
    long needed = measures.owed().on(day) - cutBeside(plant, day, line, other);
    int cut = other == null ? rest(line.duty(), needed) : draw(line.duty(), other, needed, random);
    List<Run> runs = with(line, from, to, cut);
    if (other == null) {
      return draft.one("measure", line, runs);
    }
    int rest = rest(other.duty(), needed - line.duty().line().capacityMilli() * cut);
    return draft.two("measures", line, runs, other, with(other, from, to, rest));
  }

  private boolean isLike(PlantDuty plant, MeasureDuty measures, int day, int next) {
    return next >= 0
        && next < draft.seasonDays()
        && plant.days().measured().contains(next)
        && measures.owed().on(next) == measures.owed().on(day);
  }

  private long cutBeside(PlantDuty plant, int day, LinePattern line, @Nullable LinePattern other) {
    long sum = 0;
    for (LineDuty each : plant.countable()) {
      LinePattern planned = plan.getLines().get(each.index());
      if (!planned.equals(line) && !planned.equals(other)) {
        Pattern pattern = planned.getPattern();
        sum += each.line().capacityMilli() * pattern.cut(day);
      }
    }
    return sum;
  }

  /** A cut by a draw, or the one with which both give the least too much. */
  private static int draw(LineDuty line, LinePattern other, long needed, RandomGenerator random) {
    int first = random.nextInt(101);
    if (random.nextInt(3) == 0) {
      return mayCut(line, first) ? first : line.greatestCut();
    }
    int best = line.greatestCut();
    long least = Long.MAX_VALUE;
    for (int i = 0; i <= 100; i++) {
      int cut = (first + i) % 101;
      long left = needed - line.line().capacityMilli() * cut;
      int rest = rest(other.duty(), left);
      long tooMuch = other.duty().line().capacityMilli() * rest - left;
      if (mayCut(line, cut) && tooMuch >= 0 && tooMuch < least) {
        least = tooMuch;
        best = cut;
      }
    }
    return best;
  }

  /** The least cut that a line may run at and that gives so much, or its greatest. */
  private static int rest(LineDuty line, long needed) {
    long percent = Exact.divUp(Math.max(0, needed), Math.max(1, line.line().capacityMilli()));
    int cut = (int) Math.min(100, percent);
    return mayCut(line, cut) ? cut : line.greatestCut();
  }

  private static boolean mayCut(LineDuty line, int cut) {
    return cut == 0 || Loads.allow(line, 100 - cut);
  }

  private static List<Run> with(LinePattern line, int from, int to, int cut) {
    List<Run> runs = line.getPattern().runs();
    return cut == 0 ? Runs.without(runs, from, to) : Runs.put(runs, new Run(from, to, 100 - cut));
  }
}
