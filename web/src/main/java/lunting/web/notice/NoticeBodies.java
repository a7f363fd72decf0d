package lunting.web.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lunting.data.outline.StopDates;
import lunting.data.plan.Reduction;
import lunting.data.plan.Stretch;
import lunting.data.registry.Line;
import lunting.data.registry.Plant;
import lunting.data.registry.Registry;
import lunting.data.registry.Town;
import lunting.data.report.PlanChanges;
import lunting.data.text.Text;
import lunting.solver.problem.Problem;
import lunting.solver.why.Explanations;
import org.jspecify.annotations.Nullable;

/** Writes what each changed plant is told. */
public final class NoticeBodies {
  private final Problem problem;
  private final Map<String, Plant> plants = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, Text> towns = new HashMap<>();

  private NoticeBodies(Problem problem, Registry earlier) {
    this.problem = problem;
    add(problem.registry());
    add(earlier);
  }

  /** What an earlier list says of a plant, a line or a town counts where the later one has none. */
  private void add(Registry registry) {
    for (Plant plant : registry.plants()) {
      plants.putIfAbsent(plant.id(), plant);
      plant.lines().forEach(line -> lines.putIfAbsent(line.id(), line));
    }
    for (Town town : registry.towns()) {
      if (town.name() != null) {
        towns.putIfAbsent(town.id(), town.name());
      }
    }
  }

  /**
   * What each of the changed plants is told, exceptions aside, in the order of the changes.
   *
   * @param earlier the list of the plan before, which has the plants and lines that were dropped
   */
  public static List<NoticeBody> of(Problem problem, Registry earlier, PlanChanges changes) {
    NoticeBodies bodies = new NoticeBodies(problem, earlier);
    return changes.plants().stream().map(bodies::body).toList();
  }

  private NoticeBody body(PlanChanges.PlantChange change) {
    Plant plant = plants.get(change.plant());
    if (plant == null) {
      throw new IllegalStateException("A list must have the plant (" + change.plant() + ").");
    }
    return new NoticeBody(
        plant.id(),
        plant.name(),
        plant.code(),
        plant.town(),
        towns.get(plant.town()),
        plant.contact(),
        change.lines().stream()
            .map(line -> line(plant.id(), line, lines.get(line.line())))
            .toList(),
        List.of());
  }

  private NoticeBody.NoticeLine line(
      String plant, PlanChanges.LineChange change, @Nullable Line line) {
    return new NoticeBody.NoticeLine(
        change.line(),
        line == null ? null : line.name(),
        stops(change.line(), change.before(), change.stopsBefore()),
        stops(change.line(), change.after(), change.stopsAfter()),
        change.changes().stream()
            .map(each -> change(plant, each, change.before().isEmpty()))
            .toList());
  }

  private static List<NoticeBody.NoticeStop> stops(
      String line, List<Reduction> reductions, List<PlanChanges.DatedStop> dated) {
    return Stretch.byLine(reductions).getOrDefault(line, List.of()).stream()
        .map(stretch -> stop(stretch, dated))
        .toList();
  }

  private static NoticeBody.NoticeStop stop(Stretch stretch, List<PlanChanges.DatedStop> dated) {
    LocalDate from = stretch.span().from();
    LocalDate to = stretch.span().to();
    for (PlanChanges.DatedStop stop : dated) {
      if (stretch.isStop() && stop.span().overlaps(stretch.span())) {
        StopDates dates = stop.dates();
        return new NoticeBody.NoticeStop(
            from, to, 0, dates.coolDown(), dates.cold(), dates.fire(), dates.full());
      }
    }
    return new NoticeBody.NoticeStop(from, to, stretch.loadPercent(), null, null, null, null);
  }

  /** Where nothing stood before and no event asks, the season's duty does. */
  private NoticeBody.NoticeChange change(String plant, PlanChanges.Change change, boolean first) {
    PlanChanges.Cause cause = change.cause();
    return new NoticeBody.NoticeChange(
        change.span().from(),
        change.span().to(),
        change.loadBefore(),
        change.loadAfter(),
        cause.event(),
        cause.clause(),
        first && cause.event() == null ? Explanations.duty(problem, plant) : cause.text());
  }
}
