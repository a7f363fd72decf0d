package lunting.data.json;

import java.time.ZoneId;
import java.util.Map;
import lunting.data.finding.Format;
import lunting.data.policy.Clause;
import lunting.data.policy.Industry;
import lunting.data.policy.Kiln;
import lunting.data.policy.KilnFigure;
import lunting.data.policy.Policy;
import lunting.data.policy.Weights;
import lunting.data.policy.duty.GradeRatios;
import lunting.data.policy.duty.Level;
import lunting.data.policy.duty.LevelShares;
import lunting.data.policy.duty.Reserve;
import lunting.data.policy.duty.SeasonDuty;
import lunting.data.policy.duty.WarningDuty;
import lunting.data.policy.reading.Readings;
import org.jspecify.annotations.Nullable;

/** The members of {@code policy.json}. */
final class PolicyJson {
  private PolicyJson() {}

  static Members policy(Policy policy) {
    ZoneId zone = policy.ownTimeZone();
    Policy.HeatingPeriod heating = policy.heatingPeriod();
    Policy.Publication publication = policy.publication();
    return Members.of(Format.POLICY)
        .string("id", policy.id())
        .text("title", policy.title())
        .text("jurisdiction", policy.jurisdiction())
        .date("issued", policy.issued())
        .string("timeZone", zone == null ? null : zone.getId())
        .object(
            "season",
            new Members().span(policy.season().span()).text("source", policy.seasonSource()))
        .object(
            "heatingPeriod",
            heating == null
                ? null
                : new Members().span(heating.span()).text("source", heating.source()))
        .object("readings", readings(policy.readings()))
        .list("clauses", policy.clauses(), PolicyJson::clause)
        .strings("exemptGrades", policy.exemptGrades())
        .some("grades", policy.grades(), PolicyJson::grade)
        .list("industries", policy.industries(), PolicyJson::industry)
        .list("kilns", policy.kilns(), PolicyJson::kiln)
        .list("risk", policy.risk(), PolicyJson::risk)
        .object("weights", weights(policy.weights()))
        .object("publication", publication == null ? null : publication(publication))
        .text("source", policy.source());
  }

  private static Members readings(Readings readings) {
    return new Members()
        .choice("ratioBase", readings.ratioBase())
        .choice("ratioTest", readings.ratioTest())
        .choice("rampDays", readings.rampDays())
        .choice("singleLine", readings.singleLine())
        .choice("warningDays", readings.warningDays())
        .choice("exemptLines", readings.exemptLines())
        .choice("relight", readings.relight())
        .text("source", readings.source());
  }

  private static Members clause(Clause clause) {
    return new Members()
        .string("id", clause.id())
        .text("article", clause.article())
        .text("summary", clause.summary())
        .strings("rules", clause.rules())
        .text("source", clause.source());
  }

  private static Members grade(Policy.Grade grade) {
    return new Members()
        .string("id", grade.id())
        .text("name", grade.name())
        .someStrings("aliases", grade.aliases())
        .text("source", grade.source());
  }

  private static Members industry(Industry industry) {
    Reserve reserve = industry.reserve();
    return new Members()
        .string("id", industry.id())
        .text("name", industry.name())
        .someStrings("aliases", industry.aliases())
        .string("clause", industry.clause())
        .string("defaultKiln", industry.defaultKiln())
        .object("season", season(industry.season()))
        .object("reserve", reserve == null ? null : reserve(reserve))
        .object("warning", warning(industry.warning()))
        .text("source", industry.source());
  }

  private static Members season(SeasonDuty duty) {
    Members members = new Members().choice("duty", duty.kind());
    switch (duty) {
      case SeasonDuty.Rotate rotate ->
          members
              .object("ratio", ratios(rotate.ratio()))
              .some("periods", rotate.periods(), PolicyJson::period);
      case SeasonDuty.StopLines stop -> members.object("ratio", ratios(stop.ratio()));
      case SeasonDuty.Calendar calendar ->
          members.list("windows", calendar.windows(), PolicyJson::window);
      case SeasonDuty.None none -> {}
    }
    return members.text("source", duty.source());
  }

  private static Members period(SeasonDuty.Period period) {
    return new Members()
        .span(period.span())
        .object("ratio", ratios(period.ratio()))
        .text("source", period.source());
  }

  private static @Nullable Members ratios(@Nullable GradeRatios table) {
    if (table == null) {
      return null;
    }
    Members members = new Members();
    table.ratios().forEach(members::ratio);
    return members.text("source", table.source());
  }

  private static Members window(SeasonDuty.Window window) {
    return new Members()
        .span(window.span())
        .someStrings("grades", window.grades())
        .text("source", window.source());
  }

  private static Members reserve(Reserve reserve) {
    return new Members()
        .ratio("standing", reserve.standing())
        .object("warning", shares(reserve.warning()))
        .text("source", reserve.source());
  }

  private static @Nullable Members shares(@Nullable LevelShares table) {
    if (table == null) {
      return null;
    }
    Members members = new Members();
    for (Map.Entry<Level, Integer> share : table.shares().entrySet()) {
      members.ratio(share.getKey().name(), share.getValue());
    }
    return members.text("source", table.source());
  }

  private static Members warning(WarningDuty duty) {
    Members members = new Members().choice("duty", duty.kind());
    if (duty instanceof WarningDuty.Measures measures) {
      members.choice("count", measures.count()).object("ratio", measures(measures.ratio()));
    }
    return members.text("source", duty.source());
  }

  private static @Nullable Members measures(WarningDuty.@Nullable MeasureRatios table) {
    if (table == null) {
      return null;
    }
    Members members = new Members();
    table.rows().forEach((grade, row) -> members.object(grade, shares(row)));
    return members.text("source", table.source());
  }

  private static Members kiln(Kiln kiln) {
    Members members =
        new Members()
            .string("id", kiln.id())
            .text("name", kiln.name())
            .someStrings("aliases", kiln.aliases());
    for (KilnFigure figure : KilnFigure.values()) {
      members.figure(figure, kiln.limits().find(figure));
    }
    return members.text("source", kiln.source());
  }

  private static Members risk(Policy.Risk risk) {
    return new Members()
        .span(risk.span())
        .ratio("weight", risk.weightTenThousandths())
        .text("source", risk.source());
  }

  private static Members weights(Weights weights) {
    Members members = new Members();
    weights.byRule().forEach((rule, weight) -> members.whole(rule.weightKey(), weight));
    return members.text("source", weights.source());
  }

  private static Members publication(Policy.Publication publication) {
    Policy.Supervision supervision = publication.supervision();
    return new Members()
        .whole("approvals", publication.approvals())
        .object(
            "supervision",
            supervision == null
                ? null
                : new Members()
                    .string("phone", supervision.phone())
                    .text("source", supervision.source()))
        .text("source", publication.source());
  }
}
