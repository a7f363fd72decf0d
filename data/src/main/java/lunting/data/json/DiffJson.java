package lunting.data.json;

import lunting.data.finding.Format;
import lunting.data.report.PlanChanges;
import lunting.data.report.PlanChanges.Cause;
import lunting.data.report.PlanChanges.Change;
import lunting.data.report.PlanChanges.DatedStop;
import lunting.data.report.PlanChanges.GoneLine;
import lunting.data.report.PlanChanges.LineChange;
import lunting.data.report.PlanChanges.PlantChange;
import lunting.data.report.PlanFigures;

/** The members of {@code diff.json}. */
final class DiffJson {
  private DiffJson() {}

  static Members diff(PlanChanges changes) {
    return Members.of(Format.DIFF)
        .date("asOf", changes.asOf())
        .object("before", figures(changes.before()))
        .object("after", figures(changes.after()))
        .object(
            "disturbed",
            new Members()
                .whole("plants", changes.disturbed().plants())
                .whole("lines", changes.disturbed().lines())
                .decimal("lineDays", changes.disturbed().lineDays()))
        .list("plants", changes.plants(), DiffJson::plant)
        .strings("unchanged", changes.unchanged())
        .list("gone", changes.gone(), DiffJson::gone);
  }

  private static Members figures(PlanFigures figures) {
    return new Members()
        .flag("feasible", figures.feasible())
        .object("score", VerdictJson.score(figures.score()))
        .whole("plantsReduced", figures.plantsReduced())
        .whole("plantsShort", figures.plantsShort())
        .whole("linesStopped", figures.linesStopped())
        .whole("stopDays", figures.stopDays())
        .whole("restarts", figures.restarts())
        .whole("reserveShortfall", figures.reserveShortfall());
  }

  private static Members plant(PlantChange plant) {
    return new Members()
        .string("plant", plant.plant())
        .date("firstDay", plant.firstDay())
        .whole("noticeDays", plant.noticeDays())
        .list("lines", plant.lines(), DiffJson::line);
  }

  private static Members gone(GoneLine line) {
    return new Members()
        .string("line", line.line())
        .text("name", line.name())
        .rows("before", line.before(), PlanJson::reduction);
  }

  private static Members line(LineChange line) {
    return new Members()
        .string("line", line.line())
        .date("firstDay", line.firstDay())
        .whole("noticeDays", line.noticeDays())
        .date("restart", line.restart())
        .rows("before", line.before(), PlanJson::reduction)
        .rows("after", line.after(), PlanJson::reduction)
        .list("stopsBefore", line.stopsBefore(), DiffJson::stop)
        .list("stopsAfter", line.stopsAfter(), DiffJson::stop)
        .list("changes", line.changes(), DiffJson::change);
  }

  private static Members stop(DatedStop stop) {
    return new Members()
        .span(stop.span())
        .object(
            "dates",
            new Members()
                .date("coolDown", stop.dates().coolDown())
                .date("cold", stop.dates().cold())
                .date("fire", stop.dates().fire())
                .date("full", stop.dates().full())
                .load("loadAfter", stop.dates().loadAfter()));
  }

  private static Members change(Change change) {
    return new Members()
        .span(change.span())
        .load("loadBefore", change.loadBefore())
        .load("loadAfter", change.loadAfter())
        .object("cause", cause(change.cause()));
  }

  private static Members cause(Cause cause) {
    return new Members()
        .string("kind", cause.kind() == null ? "SEASON" : cause.kind().name())
        .string("event", cause.event())
        .string("clause", cause.clause())
        .text("text", cause.text());
  }
}
