package lunting.data.json;

import lunting.data.finding.Format;
import lunting.data.policy.reading.ReadingId;
import lunting.data.report.ReadingReport;
import lunting.data.report.ReadingReport.Amounts;
import lunting.data.report.ReadingReport.Duty;
import lunting.data.report.ReadingReport.IndustryChange;
import lunting.data.report.ReadingReport.Judgement;
import lunting.data.report.ReadingReport.PlantChange;
import lunting.data.report.ReadingReport.Reading;
import lunting.data.report.ReadingReport.StopDays;
import org.jspecify.annotations.Nullable;

/** The members of {@code readings.json}. */
final class ReadingJson {
  private ReadingJson() {}

  static Members report(ReadingReport report) {
    return Members.of(Format.READINGS)
        .string("policy", report.policy())
        .string("registry", report.registry())
        .text("basis", report.basis())
        .object("plan", judgement(report.plan()))
        .list("readings", report.readings(), ReadingJson::reading);
  }

  private static Members reading(Reading reading) {
    StopDays stopDays = reading.stopDays();
    return new Members()
        .string("reading", reading.reading().key())
        .text("title", reading.reading().title())
        .object("chosen", option(reading.chosen()))
        .object("other", option(reading.other()))
        .choice("outcome", reading.outcome())
        .text("text", reading.text())
        .object(
            "stopDays",
            stopDays == null
                ? null
                : new Members().whole("before", stopDays.before()).whole("after", stopDays.after()))
        .whole("plantsWithOtherDays", reading.plantsWithOtherDays())
        .list("industries", reading.industries(), ReadingJson::industry)
        .rows("plants", reading.plants(), ReadingJson::plant)
        .object("plan", judgement(reading.plan()));
  }

  private static Members option(ReadingId.Option option) {
    return new Members().choice("option", option.value()).text("name", option.name());
  }

  private static Members industry(IndustryChange industry) {
    return new Members()
        .string("industry", industry.industry())
        .string("unit", industry.unit())
        .whole("plants", industry.plants())
        .object("before", amounts(industry.before()))
        .object("after", amounts(industry.after()));
  }

  private static Members amounts(Amounts amounts) {
    return new Members().decimal("need", amounts.need()).whole("stopDays", amounts.stopDays());
  }

  private static Members plant(PlantChange plant) {
    return new Members()
        .string("plant", plant.plant())
        .text("name", plant.name())
        .string("unit", plant.unit())
        .object("before", duty(plant.before()))
        .object("after", duty(plant.after()));
  }

  private static Members duty(Duty duty) {
    return new Members()
        .decimal("need", duty.need())
        .whole("stopDays", duty.stopDays())
        .whole("continuousDays", duty.continuousDays())
        .whole("countedDays", duty.countedDays())
        .decimal("measuredCapacity", duty.measuredCapacity());
  }

  private static @Nullable Members judgement(@Nullable Judgement judgement) {
    return judgement == null
        ? null
        : new Members()
            .flag("feasible", judgement.feasible())
            .object("score", VerdictJson.score(judgement.score()))
            .strings("plantsBelowDuty", judgement.plantsBelowDuty());
  }
}
