package lunting.data.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lunting.data.finding.Format;
import lunting.data.report.Verdict;
import org.jspecify.annotations.Nullable;

/** The members of {@code verdict.json}; what is missing is written as null there. */
final class VerdictJson {
  private VerdictJson() {}

  static Members verdict(Verdict verdict) {
    return Members.of(Format.VERDICT)
        .flag("feasible", verdict.feasible())
        .object("score", score(verdict.score()))
        .list("rules", verdict.rules(), VerdictJson::rule)
        .rows("plants", verdict.plants(), VerdictJson::plant)
        .list("coverage", verdict.coverage(), VerdictJson::sector);
  }

  static Members score(Verdict.Totals score) {
    return new Members()
        .whole("hard", score.hard())
        .whole("medium", score.medium())
        .whole("soft", score.soft());
  }

  private static Members rule(Verdict.RuleResult rule) {
    Members members = new Members().string("rule", rule.rule().key()).choice("level", rule.level());
    return nullable(members, "clause", rule.clause())
        .whole("amount", rule.amount())
        .whole("weight", rule.weight())
        .whole("penalty", rule.penalty())
        .string("unit", rule.unit())
        .rows("breaches", rule.breaches(), VerdictJson::breach);
  }

  private static Members breach(Verdict.Breach breach) {
    LocalDate day = breach.day();
    Members members = new Members().string("subject", breach.subject());
    return nullable(members, "day", day == null ? null : day.toString())
        .decimal("amount", breach.amount())
        .text("text", breach.text());
  }

  private static Members plant(Verdict.PlantResult plant) {
    Members days = new Members();
    for (Map.Entry<String, Integer> line : plant.stopDays().entrySet()) {
      days.whole(line.getKey(), line.getValue());
    }
    return new Members()
        .string("plant", plant.plant())
        .decimal("required", plant.required())
        .decimal("reduced", plant.reduced())
        .string("unit", plant.unit())
        .object("stopDays", days);
  }

  private static Members sector(Verdict.SectorCoverage sector) {
    Members members = new Members().string("industry", sector.industry());
    return nullable(members, "group", sector.group()).rows("days", sector.days(), VerdictJson::day);
  }

  private static Members day(Verdict.DayShare day) {
    BigDecimal required = day.required();
    Members members = new Members().date("day", day.day()).decimal("share", day.share());
    return required == null ? members.nothing("required") : members.decimal("required", required);
  }

  private static Members nullable(Members members, String key, @Nullable String value) {
    return value == null ? members.nothing(key) : members.string(key, value);
  }
}
