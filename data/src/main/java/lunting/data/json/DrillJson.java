package lunting.data.json;

import lunting.data.finding.Format;
import lunting.data.report.AnswerFigures;
import lunting.data.report.DrillReport;

/** The members of a drill's report; it says in every file that it is one. */
final class DrillJson {
  private DrillJson() {}

  static Members report(DrillReport report) {
    DrillReport.Unanswered unanswered = report.unanswered();
    return Members.of(Format.DRILL)
        .string("drill", "DRILL 演练")
        .string("policy", report.policy())
        .string("registry", report.registry())
        .list("steps", report.steps(), DrillJson::step)
        .object("standing", unanswered == null ? null : unanswered(unanswered));
  }

  private static Members step(DrillReport.Step step) {
    AnswerFigures figures = step.figures();
    AnswerFigures.WorstDay worst = figures.worstDay();
    return new Members()
        .string("warning", step.warning())
        .choice("level", step.level())
        .date("from", step.from())
        .date("to", step.to())
        .date("asOf", step.asOf())
        .string("toLegalPlan", step.toLegalPlan() == null ? null : step.toLegalPlan().toString())
        .string("spent", step.spent().toString())
        .whole("plantsDisturbed", figures.plantsDisturbed())
        .whole("lineDaysChanged", figures.lineDaysChanged())
        .whole("restarts", figures.restarts())
        .object("worst", worst == null ? null : worst(worst))
        .flag("shareAsked", figures.shareAsked())
        .date("reachedFrom", figures.firstDayReached())
        .object("score", VerdictJson.score(step.score()));
  }

  private static Members worst(AnswerFigures.WorstDay worst) {
    return new Members()
        .string("sector", worst.sector())
        .date("day", worst.day())
        .whole("share", worst.share())
        .whole("required", worst.required());
  }

  private static Members unanswered(DrillReport.Unanswered unanswered) {
    return new Members()
        .whole("calendars", unanswered.calendars())
        .whole("warningDays", unanswered.warningDays())
        .whole("mean", unanswered.mean())
        .whole("worst", unanswered.worst());
  }
}
