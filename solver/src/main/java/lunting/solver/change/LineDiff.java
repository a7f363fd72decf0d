package lunting.solver.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lunting.data.calendar.Span;
import lunting.data.outline.StopDates;
import lunting.data.plan.Plan;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.LineChange;
import lunting.solver.load.LoadTable;
import lunting.solver.problem.LineDuty;
import lunting.solver.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Compares what two plans do with one line. */
final class LineDiff {
  private final Problem problem;
  private final LoadTable oldLoads;
  private final LoadTable newLoads;
  private final Map<String, List<Reduction>> oldReductions;
  private final Map<String, List<Reduction>> newReductions;
  private final ChangeCauses causes;
  private final @Nullable LocalDate asOf;

  LineDiff(
      Problem problem,
      Plan before,
      Plan after,
      LoadTable oldLoads,
      LoadTable newLoads,
      @Nullable LocalDate asOf) {
    this.problem = problem;
    this.oldLoads = oldLoads;
    this.newLoads = newLoads;
    this.oldReductions = before.byLine();
    this.newReductions = after.byLine();
    this.causes = new ChangeCauses(problem, before.events());
    this.asOf = asOf;
  }

  /** What changes for a line; null where nothing does. */
  @Nullable LineChange find(LineDuty line) {
    List<Reduction> after = newReductions.getOrDefault(line.id(), List.of());
    List<Change> changes = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < problem.days(); day++) {
      boolean last = day + 1 == problem.days() || !isSame(line, day, day + 1);
      if (last && oldLoads.load(line, day) != newLoads.load(line, day)) {
        changes.add(change(line, from, day, after));
      }
      from = last ? day + 1 : from;
    }
    if (changes.isEmpty()) {
      return null;
    }
    LocalDate first = changes.getFirst().span().from();
    return new LineChange(
        line.id(),
        first,
        notice(asOf, first),
        restart(line, changes),
        oldReductions.getOrDefault(line.id(), List.of()),
        after,
        stops(line, oldReductions.getOrDefault(line.id(), List.of())),
        stops(line, after),
        changes);
  }

  /** Days from one to the other; null where nothing is counted from. */
  static @Nullable Integer notice(@Nullable LocalDate asOf, LocalDate first) {
    return asOf == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(asOf, first));
  }

  private boolean isSame(LineDuty line, int one, int other) {
    return oldLoads.load(line, one) == oldLoads.load(line, other)
        && newLoads.load(line, one) == newLoads.load(line, other);
  }

  private Change change(LineDuty line, int from, int to, List<Reduction> after) {
    int loadBefore = oldLoads.load(line, from);
    int loadAfter = newLoads.load(line, from);
    Span span = new Span(problem.season().dateOf(from), problem.season().dateOf(to));
    List<Reduction> before = oldReductions.getOrDefault(line.id(), List.of());
    return new Change(
        span, loadBefore, loadAfter, causes.of(line, span, loadAfter < loadBefore, before, after));
  }

  /** The stops that reductions make inside the season, each with its four days. */
  private List<DatedStop> stops(LineDuty line, List<Reduction> reductions) {
    List<Stretch> all =
        Stretch.byLine(reductions).getOrDefault(line.id(), List.of()).stream()
            .filter(stretch -> stretch.span().overlaps(problem.season().span()))
            .toList();
    List<DatedStop> stops = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Stretch stop = all.get(i);
      if (stop.isStop()) {
        Stretch next = i + 1 < all.size() ? all.get(i + 1) : null;
        stops.add(
            new DatedStop(stop.span(), StopDates.of(problem.policy(), line.limits(), stop, next)));
      }
    }
    return stops;
  }

  /** A stop is touched where the change lies in it or beside it. */
  private @Nullable LocalDate restart(LineDuty line, List<Change> changes) {
    for (LoadTable.Stop stop : newLoads.stops(line).reversed()) {
      Span reach =
          new Span(
              problem.season().dateOf(stop.first() - 1), problem.season().dateOf(stop.last() + 1));
      if (changes.stream().anyMatch(change -> change.span().overlaps(reach))) {
        return stop.last() == problem.days() - 1 ? null : reach.to();
      }
    }
    return null;
  }
}
