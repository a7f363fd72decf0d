package lunting.web.api.files;

import lunting.data.report.PlanFigures;
import lunting.web.store.PlanVersion;

/** The figures by which plan versions are listed; {@link PlanFigures} says what each counts. */
public record Kpis(
    int plants,
    int plantsReduced,
    int plantsShort,
    int lines,
    int linesStopped,
    int reductions,
    int stopDays,
    long reserveShortfall) {
  public static Kpis of(PlanVersion version) {
    PlanFigures figures = version.figures();
    return new Kpis(
        figures.plants(),
        figures.plantsReduced(),
        figures.plantsShort(),
        figures.lines(),
        figures.linesStopped(),
        version.headings().reductions(),
        figures.stopDays(),
        figures.reserveShortfall());
  }
}
